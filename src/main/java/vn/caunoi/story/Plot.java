package vn.caunoi.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.story.MomentKind.Sense;

/** Finds in the moments of a story where nothing happened, what came to nothing, and which links are there. */
final class Plot {

    private final List<StoryMoment> moments;
    private final Map<Long, List<StoryMoment>> byRecord = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> onward;
    private final LocalDate today;
    private final StorySettings settings;

    /** The moments stand in the order in which they are told; onward are the records that came of each. */
    Plot(List<StoryMoment> moments, Map<Long, Set<Long>> onward, LocalDate today, StorySettings settings) {
        this.moments = moments;
        this.onward = onward;
        this.today = today;
        this.settings = settings;
        moments.forEach(moment -> byRecord.computeIfAbsent(moment.recordId(), id -> new ArrayList<>())
                .add(moment));
    }

    List<StoryMoment> moments() {
        return moments;
    }

    Set<Long> records() {
        return byRecord.keySet();
    }

    /** A proposal that was closed came to nothing when nobody promised anything in answer to it. */
    boolean cameToNothing(StoryMoment moment) {
        return moment.kind() == MomentKind.PROPOSAL_CLOSED
                ? onward.getOrDefault(moment.recordId(), Set.of()).isEmpty()
                : moment.kind().sense() == Sense.FAILURE;
    }

    List<StoryLink> links() {
        return Arrays.stream(ChainLink.values()).map(this::link).toList();
    }

    private StoryLink link(ChainLink link) {
        var showing = new LinkedHashSet<Long>();
        moments.stream().filter(moment -> shows(moment, link)).forEach(moment -> showing.add(moment.recordId()));
        return new StoryLink(link, !showing.isEmpty(), List.copyOf(showing));
    }

    /** A partner who was thought of is no match yet, and an agreement that was proposed none yet. */
    private static boolean shows(StoryMoment moment, ChainLink link) {
        return moment.link() == link
                && switch (link) {
                    case NEED, PROPOSAL, MEETING, COMMITMENT -> moment.kind().sense() == Sense.BEGINNING;
                    case MATCH ->
                        moment.kind() == MomentKind.MATCH_ACCEPTED || moment.kind() == MomentKind.PROJECT_TAKEN;
                    case AGREEMENT -> moment.kind() == MomentKind.AGREEMENT_SIGNED;
                    case RESULT -> true;
                };
    }

    List<StoryGap> gaps() {
        var gaps = new ArrayList<StoryGap>();
        byRecord.forEach((record, own) -> {
            gaps.addAll(silences(record, own));
            gaps.addAll(overdue(record, own));
        });
        gaps.sort(Comparator.comparing((StoryGap gap) -> gap.from().to()).thenComparing(StoryGap::recordId));
        return gaps;
    }

    private List<StoryGap> silences(long record, List<StoryMoment> own) {
        var begun = dated(own)
                .filter(moment -> moment.kind().sense() == Sense.BEGINNING)
                .findFirst();
        if (begun.isEmpty() || carriesOutAnAgreement(record, own)) {
            return List.of();
        }
        var beginning = Objects.requireNonNull(begun.get().on());
        var signs = signs(record, own).stream()
                .filter(sign -> !sign.from().isBefore(beginning.from()))
                .sorted()
                .toList();
        var gaps = new ArrayList<StoryGap>();
        var last = beginning;
        for (var sign : mustGoOn(own) ? signs : signs.stream().limit(1).toList()) {
            add(gaps, record, own, last, sign, last == beginning);
            last = sign.compareTo(last) > 0 ? sign : last;
        }
        if (own.stream().noneMatch(Plot::isOver) && (signs.isEmpty() || mustGoOn(own))) {
            add(gaps, record, own, last, null, last == beginning);
        }
        return gaps;
    }

    /** An event that carries an agreement out is itself what followed. */
    private boolean carriesOutAnAgreement(long record, List<StoryMoment> own) {
        return own.getFirst().recordKind() == RecordKind.EVENT
                && onward.entrySet().stream()
                        .filter(led -> led.getValue().contains(record))
                        .anyMatch(led -> byRecord.getOrDefault(led.getKey(), List.of()).stream()
                                .anyMatch(moment -> moment.recordKind() == RecordKind.AGREEMENT));
    }

    /** Once something followed from a need or a meeting, whether it goes on is told of what followed. */
    private static boolean mustGoOn(List<StoryMoment> own) {
        return switch (own.getFirst().recordKind()) {
            case PROPOSAL, AGREEMENT, COMMITMENT -> true;
            default -> false;
        };
    }

    private static boolean isOver(StoryMoment moment) {
        return moment.kind().sense() == Sense.CLOSE || moment.kind().sense() == Sense.FAILURE && isOfTheWhole(moment);
    }

    /** That one partner declined, or one assessment found nothing, does not end the rest. */
    private static boolean isOfTheWhole(StoryMoment moment) {
        return moment.kind() != MomentKind.MATCH_DECLINED && moment.kind() != MomentKind.ASSESSED_NO_EVIDENCE;
    }

    /** When the record showed life itself, and when what came of it did. */
    private List<PartialDate> signs(long record, List<StoryMoment> own) {
        var ownSigns = dated(own).filter(moment -> moment.kind().sense() == Sense.SIGN || isOver(moment));
        var later = onward.getOrDefault(record, Set.of()).stream()
                .flatMap(id -> dated(byRecord.getOrDefault(id, List.of())))
                .filter(moment -> follows(own.getFirst().recordKind(), moment));
        return Stream.concat(ownSigns, later)
                .map(StoryMoment::on)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A promise alone does not show an agreement at work: what was done for it does, as in the agreement's activity. */
    private static boolean follows(RecordKind of, StoryMoment later) {
        return of == RecordKind.AGREEMENT && later.recordKind() == RecordKind.COMMITMENT
                ? later.kind().sense() == Sense.SIGN || later.kind() == MomentKind.ASSESSED_COMPLETE
                : later.kind().sense() == Sense.BEGINNING || later.kind().sense() == Sense.SIGN;
    }

    private void add(
            List<StoryGap> gaps,
            long record,
            List<StoryMoment> own,
            PartialDate from,
            @Nullable PartialDate until,
            boolean first) {
        var reason = reason(own.getFirst().recordKind(), first);
        var months = months(from, until == null ? today : until.from());
        if (months >= threshold(reason)) {
            gaps.add(new StoryGap(reason, record, from, until, months));
        }
    }

    private List<StoryGap> overdue(long record, List<StoryMoment> own) {
        if (own.stream().anyMatch(Plot::isOver)) {
            return List.of();
        }
        return dated(own)
                .filter(moment -> moment.kind().sense() == Sense.DUE)
                .map(moment -> Objects.requireNonNull(moment.on()))
                .filter(due -> months(due, today) >= settings.overdue())
                .map(due -> new StoryGap(GapReason.OVERDUE, record, due, null, months(due, today)))
                .toList();
    }

    private static Stream<StoryMoment> dated(List<StoryMoment> moments) {
        return moments.stream().filter(moment -> moment.on() != null);
    }

    /** At least so many: from the last day that the one can mean. */
    private static int months(PartialDate from, LocalDate until) {
        return (int) ChronoUnit.MONTHS.between(from.to(), until);
    }

    private static GapReason reason(RecordKind kind, boolean first) {
        return switch (kind) {
            case NEED, PROJECT -> GapReason.NEED_UNANSWERED;
            case PROPOSAL -> GapReason.NO_ANSWER;
            case AGREEMENT -> first ? GapReason.SIGNED_ONLY : GapReason.ASLEEP;
            case COMMITMENT -> GapReason.NO_PROGRESS;
            default -> GapReason.NOTHING_FOLLOWED;
        };
    }

    private int threshold(GapReason reason) {
        return switch (reason) {
            case NEED_UNANSWERED -> settings.need();
            case NO_ANSWER -> settings.answer();
            case NOTHING_FOLLOWED -> settings.meeting();
            case SIGNED_ONLY, ASLEEP -> settings.agreement();
            case NO_PROGRESS -> settings.commitment();
            case OVERDUE -> settings.overdue();
        };
    }
}
