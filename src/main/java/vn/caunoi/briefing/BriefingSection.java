package vn.caunoi.briefing;

import java.util.List;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Sentence;

/**
 * A section of a briefing.
 *
 * @param missing what is not known and from whom to get it; never empty where there are no lines
 * @param leftOut how many lines a larger size has besides
 */
public record BriefingSection(BriefingSectionKind kind, List<BriefingLine> lines, List<Sentence> missing, int leftOut) {

    public BriefingSection {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public String title(Lang lang) {
        return Terms.of(kind, lang);
    }
}
