package vn.caunoi.figure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import vn.caunoi.base.Lang;

/** A figure in one line, with the numbers written as the language writes them. */
public final class FigureText {

    private FigureText() {}

    /** Indicator, number and period: "Xuất khẩu: 793 triệu USD (2022)". */
    public static String of(Figure figure, Lang lang) {
        var text = new StringBuilder(figure.indicatorName(lang)).append(": ").append(number(figure, lang));
        if (figure.period() != null) {
            text.append(" (").append(figure.period()).append(')');
        }
        return text.toString();
    }

    /** The number with its qualifier, denominator and unit, or the source's words where it gives none. */
    public static String number(Figure figure, Lang lang) {
        var value = figure.value();
        if (value == null) {
            return figure.wording() != null ? "“" + figure.wording() + "”" : qualifier(figure.qualifier(), lang);
        }
        var text = new StringBuilder(qualifier(figure.qualifier(), lang));
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(write(value, lang));
        if (figure.ofTotal() != null) {
            text.append('/').append(write(figure.ofTotal(), lang));
        }
        var unit = figure.unitName(lang);
        if (unit != null) {
            text.append(unit.startsWith("%") ? "" : " ").append(unit);
        }
        return text.toString();
    }

    private static String write(BigDecimal number, Lang lang) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String qualifier(Qualifier qualifier, Lang lang) {
        return switch (qualifier) {
            case EXACT, IN_WORDS -> "";
            case MORE_THAN -> lang.name("hơn", "more than");
            case ALMOST -> lang.name("gần", "almost");
            case ESTIMATE -> lang.name("ước", "an estimated");
            case MOST -> lang.name("hầu hết", "most");
            case ALL -> lang.name("tất cả", "all");
        };
    }
}
