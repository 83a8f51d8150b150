package vn.caunoi.ui.form;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caunoi.base.PartialDate;

/** Reads dates as precise as somebody knows them: 2022, 11/2022, 05/11/2022, and the same in ISO 8601. */
final class RoughDates {
    private static final Pattern WRITTEN = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    private RoughDates() {}

    static Optional<PartialDate> read(String text) {
        var typed = text.strip();
        var written = WRITTEN.matcher(typed);
        return written.matches() ? PartialDate.parse(iso(written.toMatchResult())) : PartialDate.parse(typed);
    }

    private static String iso(MatchResult written) {
        var iso = new StringBuilder(written.group(3));
        for (int part = 2; part > 0; part--) {
            if (written.group(part) != null) {
                iso.append('-').append("%02d".formatted(Integer.parseInt(written.group(part))));
            }
        }
        return iso.toString();
    }
}
