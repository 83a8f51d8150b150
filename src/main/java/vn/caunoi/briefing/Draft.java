package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.figure.Figure;
import vn.caunoi.matching.Sentence;
import vn.caunoi.person.PostHolding;
import vn.caunoi.source.Citation;

/** A section while it is written. */
final class Draft {

    /** A sentence about many records names so many of their sources. */
    private static final int SOURCES = 8;

    private final BriefingSectionKind kind;
    private final Matter matter;
    private final List<BriefingLine> lines = new ArrayList<>();
    private final List<Sentence> missing = new ArrayList<>();
    private @Nullable Sentence heading;
    private Set<String> aspects = Set.of();
    private int leftOut;

    Draft(BriefingSectionKind kind, Matter matter) {
        this.kind = kind;
        this.matter = matter;
    }

    /** What follows stands under this. */
    Draft under(String vi, String en) {
        heading = new Sentence(vi, en);
        return this;
    }

    /** What follows is known from what supports these aspects of a record; from anything, where none are named. */
    Draft from(String... about) {
        aspects = Set.of(about);
        return this;
    }

    /** Tells as many as the size has room for. */
    <T> Draft each(Collection<T> all, Consumer<T> telling) {
        var most = matter.size().most();
        all.stream().limit(most).forEach(telling);
        leftOut += Math.max(0, all.size() - most);
        return this;
    }

    /** Says something that these records prove, of whom it may name others besides. */
    Draft say(Function<Lang, String> saying, List<Long> proof, Long... named) {
        return add(Terms.both(saying), Confidence.ACCEPTED, proof, List.of(named), null, null);
    }

    /** The same where what is said is trusted no further than that. */
    Draft say(Function<Lang, String> saying, Confidence trust, List<Long> proof, Long... named) {
        return add(Terms.both(saying), trust, proof, List.of(named), null, null);
    }

    /** Says something that those who prepare a delegation entered; it is theirs where no source has it. */
    Draft written(Function<Lang, String> saying, long delegation, Stream<Long> named) {
        add(
                Terms.both(saying),
                Confidence.ACCEPTED,
                List.of(delegation),
                named.filter(Objects::nonNull).toList(),
                null,
                null);
        var line = lines.getLast();
        if (line.sources().isEmpty()) {
            lines.set(
                    lines.size() - 1,
                    new BriefingLine(
                            line.heading(),
                            line.sentence(),
                            BriefingMark.AUTHOR,
                            line.recordIds(),
                            List.of(),
                            null,
                            null));
        }
        return this;
    }

    Draft figure(Function<Lang, String> saying, Figure figure, boolean contradicted) {
        return add(
                Terms.both(saying),
                contradicted ? Confidence.DISPUTED : Confidence.ACCEPTED,
                List.of(figure.id()),
                List.of(figure.subjectId()),
                figure,
                null);
    }

    Draft post(Function<Lang, String> saying, PostHolding post) {
        return add(
                Terms.both(saying), Confidence.ACCEPTED, List.of(post.personId()), List.of(post.bodyId()), null, post);
    }

    /** Takes over a sentence that knows its sources itself. */
    Draft quote(Sentence sentence, List<Long> records, List<Citation> sources) {
        var known = sources.isEmpty() ? matter.cited(records) : sources;
        lines.add(new BriefingLine(
                heading, sentence, mark(records, known, Confidence.ACCEPTED), records, known, null, null));
        return this;
    }

    /** What is not known, and from whom to get it. */
    Draft missing(Function<Lang, String> saying) {
        missing.add(Terms.both(saying));
        return this;
    }

    Draft missing(Sentence sentence) {
        missing.add(sentence);
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    BriefingSection done() {
        return new BriefingSection(kind, LineTrace.named(kind, lines), missing, leftOut);
    }

    private Draft add(
            Sentence sentence,
            Confidence trust,
            List<Long> proof,
            List<Long> named,
            @Nullable Figure figure,
            @Nullable PostHolding post) {
        var ids = new LinkedHashSet<>(proof);
        ids.addAll(named);
        ids.retainAll(matter.known().records().keySet());
        var sources = aspects(matter.cited(proof)).stream()
                .limit(proof.size() > 1 ? SOURCES : Long.MAX_VALUE)
                .toList();
        lines.add(new BriefingLine(
                heading, sentence, mark(proof, sources, trust), List.copyOf(ids), sources, figure, post));
        return this;
    }

    /** Those that support one of the aspects; all of them where none does. */
    private List<Citation> aspects(List<Citation> cited) {
        var fitting = cited.stream()
                .filter(citation -> citation.about() != null && aspects.contains(citation.about()))
                .toList();
        return fitting.isEmpty() ? cited : fitting;
    }

    private BriefingMark mark(List<Long> proof, List<Citation> sources, Confidence trust) {
        var trusts = Stream.concat(Stream.of(trust), matter.records(proof).map(Recorded::confidence))
                .toList();
        if (trusts.contains(Confidence.DISPUTED)) {
            return BriefingMark.DISPUTED;
        }
        return trusts.contains(Confidence.SUGGESTED)
                        || !sources.isEmpty()
                                && sources.stream()
                                        .noneMatch(citation -> citation.source().confidence() == Confidence.ACCEPTED)
                ? BriefingMark.SUGGESTED
                : BriefingMark.REGISTER;
    }
}
