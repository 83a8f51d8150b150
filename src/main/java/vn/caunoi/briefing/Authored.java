package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.Sentence;

/** Puts what authors wrote into the sections that the register has written. */
final class Authored {

    private final BriefingSize size;
    private final List<BriefingLine> generated;
    private final Map<Integer, BriefingSentence> corrections = new HashMap<>();
    private final List<BriefingSentence> loose = new ArrayList<>();
    private final List<HiddenLine> hidden = new ArrayList<>();

    private Authored(List<BriefingLine> generated, BriefingSize size) {
        this.generated = generated;
        this.size = size;
    }

    /** The sections with the authors' sentences; one that only authors have something for comes in its place. */
    static List<BriefingSection> into(
            List<BriefingSection> sections, List<BriefingSentence> sentences, BriefingSize size) {
        var written = new EnumMap<BriefingSectionKind, BriefingSection>(BriefingSectionKind.class);
        sections.forEach(section -> written.put(section.kind(), section));
        var bySection = new EnumMap<BriefingSectionKind, List<BriefingSentence>>(BriefingSectionKind.class);
        sentences.stream()
                .filter(sentence -> sentence.section().in(size))
                .forEach(sentence -> bySection
                        .computeIfAbsent(sentence.section(), none -> new ArrayList<>())
                        .add(sentence));
        bySection.forEach((kind, theirs) -> {
            var before = written.getOrDefault(kind, new BriefingSection(kind, List.of(), List.of(), 0));
            var after = new Authored(before.lines(), size).with(theirs, before);
            if (written.containsKey(kind) || !after.lines().isEmpty()) {
                written.put(kind, after);
            }
        });
        return List.copyOf(written.values());
    }

    private BriefingSection with(List<BriefingSentence> sentences, BriefingSection before) {
        var anchored = sentences.stream().filter(one -> one.trace() != null).toList();
        var found = Pairing.of(
                anchored.stream()
                        .map(one -> Objects.requireNonNull(one.trace()))
                        .toList(),
                LineTrace.of(generated, size));
        var placed = new HashSet<BriefingSentence>();
        for (int at = 0; at < found.length; at++) {
            if (found[at] != Pairing.NONE) {
                corrections.put(found[at], anchored.get(at));
                placed.add(anchored.get(at));
            }
        }
        sentences.stream().filter(one -> !placed.contains(one)).forEach(loose::add);
        return new BriefingSection(before.kind(), lines(), before.missing(), before.leftOut(), hidden);
    }

    private List<BriefingLine> lines() {
        var lines = new ArrayList<BriefingLine>();
        for (int at = 0; at < generated.size(); at++) {
            var line = generated.get(at);
            var correction = corrections.get(at);
            if (correction == null) {
                lines.add(line);
            } else if (Objects.equals(correction.instead(), line.sentence())) {
                replace(line, correction, lines);
            } else {
                beside(line, correction, lines);
            }
        }
        loose.stream().filter(this::isTold).forEach(one -> {
            var instead = one.instead();
            lines.add(line(
                    null,
                    one,
                    List.of(),
                    one.author(instead == null ? SentenceStanding.ADDED : SentenceStanding.LOST, instead)));
        });
        return lines;
    }

    private void replace(BriefingLine line, BriefingSentence correction, List<BriefingLine> lines) {
        var author = correction.author(SentenceStanding.IN_PLACE, line.sentence());
        if (correction.hides()) {
            hidden.add(new HiddenLine(line, author));
        } else {
            lines.add(line(line.heading(), correction, line.recordIds(), author));
        }
    }

    /** What the register says now stands first; whether the author's words still hold is for a person to say. */
    private static void beside(BriefingLine line, BriefingSentence correction, List<BriefingLine> lines) {
        var author = correction.author(SentenceStanding.CHANGED_SINCE, correction.instead());
        if (correction.hides()) {
            lines.add(line.by(author));
        } else {
            lines.add(line);
            lines.add(line(line.heading(), correction, line.recordIds(), author));
        }
    }

    /** A smaller size does not tell of all that a larger one was corrected in; what hides says nothing by itself. */
    private boolean isTold(BriefingSentence sentence) {
        var trace = sentence.trace();
        return !sentence.hides() && (trace == null || size.compareTo(trace.size()) >= 0);
    }

    private static BriefingLine line(
            @Nullable Sentence heading, BriefingSentence sentence, List<Long> records, BriefingAuthor author) {
        return new BriefingLine(
                heading, sentence.words(), BriefingMark.AUTHOR, records, List.of(), null, null, sentence.key(), author);
    }
}
