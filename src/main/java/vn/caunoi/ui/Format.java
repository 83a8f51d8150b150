package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as the reader writes them: 01/07/2025 in both languages, 37.010,5 in Vietnamese, 37,010.5 in English. */
public record Format(Locale locale) {
    /** Where the register's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
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

    /** A date as precise as its source, from ISO 8601: 05/11/2022, 11/2022 or 2022. */
    public String partial(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        var parts = iso.split("-");
        return switch (parts.length) {
            case 2 -> parts[1] + "/" + parts[0];
            case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            default -> iso;
        };
    }
}
