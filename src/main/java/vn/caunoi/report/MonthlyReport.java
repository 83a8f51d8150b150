package vn.caunoi.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.province.Province;
import vn.caunoi.worklist.Stage;
import vn.caunoi.worklist.Task;
import vn.caunoi.worklist.Worklist;

/**
 * What happened in a month, and what is late now. A date of which only the year is known belongs to no month.
 *
 * @param of the province; null for the whole country
 * @param worklist what the province or the country has to do, as it stands today
 */
public record MonthlyReport(YearMonth yearMonth, @Nullable Province of, List<ReportLine> lines, Worklist worklist) {

    public String month() {
        return yearMonth.toString();
    }

    public @Nullable Province province() {
        return of;
    }

    public List<Task> late() {
        return worklist.in(Set.of(Stage.OVERDUE));
    }
}
