package vn.caunoi.briefing;

import java.util.List;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Sentence;

/**
 * Something in a section that somebody should look at before the briefing is used.
 *
 * @param count how many lines it is about; none for a section without any
 */
public record BriefingCheck(BriefingCheckKind kind, BriefingSectionKind section, int count, Sentence sentence) {

    static BriefingCheck of(BriefingCheckKind kind, BriefingSectionKind section, List<BriefingLine> lines) {
        return new BriefingCheck(kind, section, lines.size(), Terms.both(lang -> {
            var said = Terms.of(section, lang) + ": " + Terms.inside(kind, lang);
            return switch (lines.size()) {
                case 0 -> said + ".";
                case 1 -> "%s: “%s”".formatted(said, lines.getFirst().text(lang));
                default -> lang.name("%s (%d câu).", "%s (%d sentences).").formatted(said, lines.size());
            };
        }));
    }

    public String text(Lang lang) {
        return sentence.text(lang);
    }
}
