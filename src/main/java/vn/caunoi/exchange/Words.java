package vn.caunoi.exchange;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/** What files are written with: words in the reader's language, and dates as they write them. */
record Words(Lang lang) {

    private static final String BUNDLE = "vn.caunoi.exchange.words";
    private static final ResourceBundle.Control VIETNAMESE_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    String of(String key, Object... values) {
        var bundle = ResourceBundle.getBundle(BUNDLE, lang.locale(), VIETNAMESE_IS_THE_BASE);
        return new MessageFormat(bundle.getString(key), lang.locale()).format(values);
    }

    /** The word for a fixed value; nothing where there is none. */
    String of(String family, @Nullable Enum<?> value) {
        return value == null ? "" : of(family + "." + value.name());
    }

    /** As precise as its source: 05/11/2022, 11/2022 or 2022; nothing for a date that is not known. */
    static String date(@Nullable PartialDate date) {
        return date == null
                ? ""
                : switch (date.precision()) {
                    case DAY -> DAY.format(date.from());
                    case MONTH -> MONTH.format(date.from());
                    case YEAR -> String.valueOf(date.from().getYear());
                };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(OffsetDateTime time) {
        return MINUTE.format(time.atZoneSameInstant(ZONE));
    }

    /** "Title, publisher, 11/2022, page 4, https://…; …". */
    static String sources(List<Picture.Evidence> sources, Lang lang) {
        return sources.stream().map(source -> source(source, lang)).distinct().collect(Collectors.joining("; "));
    }

    static String source(Picture.Evidence source, Lang lang) {
        return Stream.of(
                        source.title(lang),
                        source.publisher(),
                        date(source.publishedOn()),
                        source.locator(),
                        source.url())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The text without the signs that XML and spreadsheets cannot hold. */
    static String withoutControls(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign == '\r'
                        || sign >= 0x20 && sign <= 0xD7FF
                        || sign >= 0xE000 && sign <= 0xFFFD
                        || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
