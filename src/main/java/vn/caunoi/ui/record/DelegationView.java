package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.DelegationStatus;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A delegation: what it is for, what is still open before it sets out, its programme, and what it came to. */
@Route(Links.DELEGATIONS + RecordView.KEY)
class DelegationView extends RecordView<Delegation> {
    private final Delegations delegations;
    private final Commitments commitments;
    private final JourneySections journeys;
    private final DeadlineSections deadlines;
    private final Dealings dealings;
    private final Directory directory;
    private final Calendar calendar;

    DelegationView(
            Delegations delegations,
            Commitments commitments,
            JourneySections journeys,
            DeadlineSections deadlines,
            Dealings dealings,
            Directory directory,
            Calendar calendar,
            Sections sections) {
        super(sections);
        this.delegations = delegations;
        this.commitments = commitments;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.dealings = dealings;
        this.directory = directory;
        this.calendar = calendar;
    }

    @Override
    Optional<Delegation> find(String key, @Nullable LocalDate day) {
        return delegations.find(number(key));
    }

    @Override
    void fill(RecordPage page, Delegation delegation) {
        var known = directory.load(Stream.of(
                        Stream.of(
                                delegation.senderId(),
                                delegation.hostId(),
                                delegation.countryId(),
                                delegation.occasionId()),
                        delegation.takenUpIds().stream(),
                        delegation.signedIds().stream())
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        page.header()
                .sort(Texts.of(delegation.direction()))
                .mark(Badges.status(delegation.status()))
                .action(Sections.briefing(delegation));
        var left = left(delegation);
        if (left != null) {
            page.header().mark(left);
        }
        page.main(facts(delegation, known))
                .main(afterwards(delegation))
                .side(preparing(delegation) ? journeys.readiness(delegation) : null)
                .wide(journeys.programme(delegation))
                .main(journeys.members(delegation))
                .main(journeys.tasks(delegation))
                .main(signed(delegation, known))
                .main(dealings.commitments(Slice.of(delegation.id(), commitments::arisingFrom), true))
                .main(sections.statements(delegation))
                .side(journeys.costs(delegation))
                .side(sections.sources(delegation))
                .wide(sections.relationships(delegation));
    }

    private static boolean preparing(Delegation delegation) {
        return delegation.status().isAhead() || delegation.status() == DelegationStatus.UNDER_WAY;
    }

    /** How many days are left until it sets out, as long as it has not. */
    private @Nullable Component left(Delegation delegation) {
        var starts = delegation.startsOn();
        if (starts == null
                || starts.precision() != PartialDate.Precision.DAY
                || !delegation.status().isAhead()) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(calendar.today(), starts.from());
        return days < 0 ? null : new Span(getTranslation("delegation.left", days));
    }

    private RecordSection facts(Delegation delegation, Map<Long, Recorded> known) {
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("aim", paragraphs(delegation.aim(Texts.lang())))
                        .fact("purposes", purposes(delegation))
                        .fact("sender", Mentions.link(delegation.senderId(), known))
                        .fact("host", Mentions.link(delegation.hostId(), known))
                        .fact("country", Mentions.link(delegation.countryId(), known))
                        .knownOrNot("date", Format.current().period(delegation.startsOn(), delegation.endsOn()))
                        .fact("on-occasion", Mentions.link(delegation.occasionId(), known))
                        .fact("takes-up", Mentions.links(delegation.takenUpIds(), known))
                        .fact("owner", delegation.ownerName() == null ? delegation.owner() : delegation.ownerName())
                        .note(delegation));
    }

    private static @Nullable String purposes(Delegation delegation) {
        return delegation.purposes().isEmpty()
                ? null
                : delegation.purposes().stream().map(Texts::of).collect(Collectors.joining(" · "));
    }

    /** What is known once it is back: what it came to, the report, the thanks, and whether the briefing was useful. */
    private @Nullable RecordSection afterwards(Delegation delegation) {
        var format = Format.current();
        var facts = new FactList()
                .fact("outcome", paragraphs(delegation.outcome(Texts.lang())))
                .fact("report-due", format.date(delegation.reportDueBy()))
                .fact("thanked", format.date(delegation.thankedOn()))
                .fact("briefing", briefing(delegation));
        return facts.isEmpty() ? null : new RecordSection("afterwards", facts);
    }

    private static @Nullable String briefing(Delegation delegation) {
        return delegation.briefingUseful() == null && delegation.briefingNote(Texts.lang()) == null
                ? null
                : Stream.of(
                                delegation.briefingUseful() == null ? null : Texts.of(delegation.briefingUseful()),
                                delegation.briefingNote(Texts.lang()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". "));
    }

    /** What is to be signed, and what the law still wants done before and after. */
    private @Nullable RecordSection signed(Delegation delegation, Map<Long, Recorded> known) {
        List<Agreement> agreements = delegation.signedIds().stream()
                .map(known::get)
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .toList();
        if (agreements.isEmpty()) {
            return null;
        }
        var section = new RecordSection("signs");
        var pending = deadlines.pending(delegation.signedIds());
        return section.count(agreements.size())
                .add(new Table<Agreement>(section.title())
                        .column("title", Mentions::marked)
                        .column("status", agreement -> new Span(Texts.of(agreement.status())))
                        .column("deadline", agreement -> pending.get(agreement.id()))
                        .rows(agreements));
    }

    private static @Nullable Component paragraphs(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var paragraphs = new Div();
        paragraphs.addClassName("record-paragraphs");
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(paragraphs::add);
        return paragraphs;
    }
}
