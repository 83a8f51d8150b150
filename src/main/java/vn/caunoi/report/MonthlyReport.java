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
 * @param province null for the whole country
 * @param worklist what the province or the country has to do, as it stands today
 */
public record MonthlyReport(YearMonth month, @Nullable Province province, List<ReportLine> lines, Worklist worklist) {

    public List<Task> late() {
        return worklist.in(Set.of(Stage.OVERDUE));
    }
}
