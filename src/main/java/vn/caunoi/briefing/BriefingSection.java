package vn.caunoi.briefing;

import java.util.List;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Sentence;

/**
 * A section of a briefing.
 *
 * @param missing what is not known and from whom to get it; never empty where there are no lines
 * @param leftOut how many lines a larger size has besides
 * @param hidden what the register says and an author has hidden
 */
public record BriefingSection(
        BriefingSectionKind kind,
        List<BriefingLine> lines,
        List<Sentence> missing,
        int leftOut,
        List<HiddenLine> hidden) {

    public BriefingSection {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        hidden = List.copyOf(hidden);
    }

    public BriefingSection(BriefingSectionKind kind, List<BriefingLine> lines, List<Sentence> missing, int leftOut) {
        this(kind, lines, missing, leftOut, List.of());
    }

    BriefingSection withoutNames() {
        return new BriefingSection(
                kind,
                lines.stream()
                        .map(line -> line.author() == null
                                ? line
                                : line.by(line.author().withoutName()))
                        .toList(),
                missing,
                leftOut,
                hidden.stream().map(HiddenLine::withoutName).toList());
    }

    public String title(Lang lang) {
        return Terms.of(kind, lang);
    }
}
