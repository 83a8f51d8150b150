package vn.caunoi.briefing;

import java.util.List;
import vn.caunoi.base.Lang;

/** What is not the same in a section of two briefings. */
public record SectionChanges(BriefingSectionKind kind, List<LineChange> changes) {

    public SectionChanges {
        changes = List.copyOf(changes);
    }

    public String title(Lang lang) {
        return Terms.of(kind, lang);
    }
}
