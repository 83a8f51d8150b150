package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a released briefing and another, sentence by sentence.
 *
 * @param from the one that was released
 * @param to the other; null for what is written from the register today
 * @param sections those with a difference
 */
public record BriefingComparison(
        BriefingRelease from, @Nullable BriefingRelease to, List<SectionChanges> sections) {

    public BriefingComparison {
        sections = List.copyOf(sections);
    }

    /** How many sentences are not the same. */
    public int count() {
        return sections.stream().mapToInt(section -> section.changes().size()).sum();
    }

    static List<SectionChanges> between(Briefing was, Briefing is) {
        var before = new EnumMap<BriefingSectionKind, List<BriefingLine>>(BriefingSectionKind.class);
        var after = new EnumMap<BriefingSectionKind, List<BriefingLine>>(BriefingSectionKind.class);
        was.sections().forEach(section -> before.put(section.kind(), section.lines()));
        is.sections().forEach(section -> after.put(section.kind(), section.lines()));
        var found = new ArrayList<SectionChanges>();
        for (var kind : BriefingSectionKind.values()) {
            var changes = between(
                    before.getOrDefault(kind, List.of()), was.size(), after.getOrDefault(kind, List.of()), is.size());
            if (!changes.isEmpty()) {
                found.add(new SectionChanges(kind, changes));
            }
        }
        return found;
    }

    /** Changed and gone in the order in which they were, then what has come. */
    private static List<LineChange> between(
            List<BriefingLine> was, BriefingSize wasSize, List<BriefingLine> is, BriefingSize isSize) {
        var pairs = Pairing.of(LineTrace.of(was, wasSize), LineTrace.of(is, isSize));
        var changes = new ArrayList<LineChange>();
        var paired = new boolean[is.size()];
        for (int at = 0; at < pairs.length; at++) {
            if (pairs[at] == Pairing.NONE) {
                changes.add(new LineChange(LineChangeKind.GONE, was.get(at), null));
                continue;
            }
            paired[pairs[at]] = true;
            var now = is.get(pairs[at]);
            if (!was.get(at).sentence().equals(now.sentence()) || was.get(at).mark() != now.mark()) {
                changes.add(new LineChange(LineChangeKind.CHANGED, was.get(at), now));
            }
        }
        for (int at = 0; at < paired.length; at++) {
            if (!paired[at]) {
                changes.add(new LineChange(LineChangeKind.ADDED, null, is.get(at)));
            }
        }
        return changes;
    }
}
