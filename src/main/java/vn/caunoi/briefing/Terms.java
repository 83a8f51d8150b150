package vn.caunoi.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.matching.Sentence;

/** The words of briefings: fixed values are called what the pages call them, and days are written alike in both languages. */
final class Terms {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control VIETNAMESE_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private Terms() {}

    static String of(Enum<?> value, Lang lang) {
        var type = value.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return ResourceBundle.getBundle(BUNDLE, lang.locale(), VIETNAMESE_IS_THE_BASE)
                .getString(type + "." + value.name());
    }

    /** The same within a sentence. */
    static String inside(Enum<?> value, Lang lang) {
        var word = of(value, lang);
        return word.length() > 1 && Character.isUpperCase(word.charAt(1))
                ? word
                : word.substring(0, 1).toLowerCase(lang.locale()) + word.substring(1);
    }

    static String list(List<? extends Enum<?>> values, Lang lang) {
        return String.join(
                ", ", values.stream().map(value -> inside(value, lang)).toList());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As precise as its source: 05/11/2022, 11/2022 or 2022. */
    static String date(@Nullable PartialDate date, Lang lang) {
        return date == null
                ? lang.name("chưa rõ ngày", "day not known")
                : switch (date.precision()) {
                    case DAY -> DAY.format(date.from());
                    case MONTH -> MONTH.format(date.from());
                    case YEAR -> String.valueOf(date.from().getYear());
                };
    }

    /** From the first to the last day, each as precise as its source. */
    static String span(@Nullable PartialDate from, @Nullable PartialDate to, Lang lang) {
        return to == null || to.equals(from) ? date(from, lang) : date(from, lang) + " – " + date(to, lang);
    }

    /** "từ 05/11/2022"; that nobody says since when, where the date is not known. */
    static String since(@Nullable PartialDate date, Lang lang) {
        return date == null
                ? lang.name("chưa rõ từ khi nào", "it is not known since when")
                : lang.name("từ ", "since ") + date(date, lang);
    }

    /** The same sentence in both languages, each written by the same hand. */
    static Sentence both(Function<Lang, String> saying) {
        return new Sentence(saying.apply(Lang.VI), saying.apply(Lang.EN));
    }

    /** Ends a text as a sentence ends. */
    static String ended(String text) {
        var bare = text.strip();
        return bare.isEmpty() || ".!?…”".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
    }
}
