package vn.caunoi.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as the reader writes them: 37.010,5 in Vietnamese, 37,010.5 in English; a group is three digits or it is none. */
record Numerals(Locale locale) {

    Optional<BigDecimal> read(String text) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var group = String.valueOf(symbols.getGroupingSeparator());
        var point = String.valueOf(symbols.getDecimalSeparator());
        var typed = text.strip().replaceAll("[\\u00a0\\u202f ](?=\\d{3})", "").replace('−', '-');
        var number = Pattern.compile(
                "[-+]?(\\d+|\\d{1,3}(%s\\d{3})+)(%s\\d+)?".formatted(Pattern.quote(group), Pattern.quote(point)));
        return typed.length() <= 40 && number.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(group, "").replace(point, ".")))
                : Optional.empty();
    }

    /** All its decimals, and none that are not there. */
    String write(Number number) {
        var value = new BigDecimal(number.toString()).stripTrailingZeros();
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
