package vn.caunoi.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Optional;

/** A day, written dd/MM/yyyy or picked from a calendar in the reader's language whose weeks begin on Monday. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        var locale = getLocale();
        var sundayFirst =
                Arrays.stream(DayOfWeek.values()).map(day -> day.minus(1)).toList();
        setClearButtonVisible(true);
        // A calendar that opens while one types may close so early that the page stays hidden from screen readers.
        setAutoOpen(false);
        setPlaceholder(getTranslation("day.pattern"));
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel"))
                .setBadInputErrorMessage(getTranslation("day.unreadable")));
    }

    /** What to say of a text that is no day. */
    public Optional<String> unreadable() {
        return isInputUnparsable() ? Optional.of(getTranslation("day.unreadable")) : Optional.empty();
    }
}
