package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;

/** Dates and numbers as the reader writes them: 01/07/2025 in both languages, 37.010,5 in Vietnamese, 37,010.5 in English. */
public record Format(Locale locale) {
    /** Where the register's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    /** For the reader of the current page. */
    public static Format current() {
        var page = UI.getCurrent();
        return new Format(page == null ? Translations.VIETNAMESE : page.getLocale());
    }

    /** 01/07/2025; nothing for a day that is not known. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String time(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** At most six decimals, and none that are not there. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** As precise as its source: 05/11/2022, 11/2022 or 2022; nothing for a date that is not known. */
    public String date(@Nullable PartialDate date) {
        return date == null
                ? ""
                : switch (date.precision()) {
                    case DAY -> DAY.format(date.from());
                    case MONTH -> MONTH.format(date.from());
                    case YEAR -> String.valueOf(date.from().getYear());
                };
    }

    /** From one date to another: 05/11/2022 – 07/11/2022, or the one that is known. */
    public String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null || to == null || from.equals(to)) {
            return date(from == null ? to : from);
        }
        return date(from) + " – " + date(to);
    }

    /** The time in which something holds: 05/11/2022 – 07/11/2022, or since or until a day; nothing when neither is known. */
    public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return date(from) + " – " + date(to);
        }
        return from != null
                ? I18NProvider.translate("record.valid.since", date(from))
                : to != null ? I18NProvider.translate("record.valid.until", date(to)) : "";
    }
}
