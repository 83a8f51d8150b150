package vn.caunoi.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Provinces;

/** Reports in the API. */
@Controller
class ReportController {

    private static final int MOST_RECORDS = 200;

    private final Reports reports;
    private final Provinces provinces;
    private final Codes codes;
    private final Calendar calendar;

    ReportController(Reports reports, Provinces provinces, Codes codes, Calendar calendar) {
        this.reports = reports;
        this.provinces = provinces;
        this.codes = codes;
        this.calendar = calendar;
    }

    @QueryMapping
    MonthlyReport monthlyReport(@Argument String month, @Argument @Nullable String province) {
        codes.require(Codes.Of.PROVINCE, province, "province");
        return reports.monthly(
                read(month),
                province == null
                        ? null
                        : provinces.at(province, calendar.today()).orElse(null));
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "month",
                    "Tháng viết theo dạng 2026-11.",
                    "A month is written like 2026-11.");
        }
    }

    /** The first of them; the number says how many there are. */
    @SchemaMapping
    CompletableFuture<List<Recorded>> records(ReportLine line, DataLoader<Long, Recorded> records) {
        return records.loadMany(line.records().stream().limit(MOST_RECORDS).toList());
    }
}
