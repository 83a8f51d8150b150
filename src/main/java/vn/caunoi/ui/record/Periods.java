package vn.caunoi.ui.record;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.caunoi.base.PartialDate;
import vn.caunoi.ui.Format;

/** Periods in ISO 8601 as a reader says them: "2021/2023" is "2021 – 2023", "2023/.." is "từ 2023". */
public final class Periods {
    private static final String OPEN = "..";
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");

    private Periods() {}

    public static String of(String period) {
        var ends = period.split("/", -1);
        if (ends.length != 2) {
            return single(period);
        }
        if (ends[0].equals(OPEN)) {
            return I18NProvider.translate("record.period.until", single(ends[1]));
        }
        if (ends[1].equals(OPEN)) {
            return I18NProvider.translate("record.period.from", single(ends[0]));
        }
        return single(ends[0]) + " – " + single(ends[1]);
    }

    /** What is not ISO 8601 is the source's own wording, and stays. */
    private static String single(String text) {
        var half = HALF.matcher(text);
        if (half.matches()) {
            return I18NProvider.translate("record.period.half." + half.group(2), half.group(1));
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return Format.current().date(new PartialDate(YearMonth.parse(text).atDay(1), PartialDate.Precision.MONTH));
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Format.current().date(LocalDate.parse(text)) : text;
    }
}
