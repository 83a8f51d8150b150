package vn.caunoi.report;

import java.util.List;
import vn.caunoi.base.Lang;

/**
 * One number of a report.
 *
 * @param records the records that it counts, by number
 */
public record ReportLine(ReportLineKind kind, List<Long> records) {

    public int count() {
        return records.size();
    }

    public String label(Lang lang) {
        return kind.label(lang);
    }
}
