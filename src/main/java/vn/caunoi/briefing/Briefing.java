package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;

/**
 * What the register says of a subject on a day, to somebody who may see so much of it.
 *
 * @param subject the partner, country or delegation; for a sheet that can be sent the province itself
 * @param province the province that prepares it, as it is on the day; null where none was named
 * @param internal whether it holds what is not public
 * @param sections in the order of their kinds
 * @param records the records that its lines name, by their numbers
 */
public record Briefing(
        Recorded subject,
        @Nullable Province province,
        BriefingSize size,
        LocalDate asOf,
        boolean internal,
        List<BriefingSection> sections,
        Map<Long, Recorded> records) {

    public Briefing {
        sections = List.copyOf(sections);
        records = Map.copyOf(records);
    }

    public String title(Lang lang) {
        var what = isSheet() ? lang.name("Phiếu thông tin", "Fact sheet") : Terms.of(size, lang);
        return what + ": " + subject.label(lang);
    }

    /** Whether it is to be sent, and not to be prepared from: only the latter begins with a summary. */
    boolean isSheet() {
        return sections.stream().noneMatch(section -> section.kind() == BriefingSectionKind.SUMMARY);
    }

    /** What somebody should look at before it is used. */
    public List<BriefingCheck> checks() {
        return Checks.of(this);
    }

    /** What of it is drawn, the ties of the two sides first; nothing in a checklist or a sheet. */
    public List<BriefingPicture> pictures() {
        return BriefingPictures.of(this);
    }
}
