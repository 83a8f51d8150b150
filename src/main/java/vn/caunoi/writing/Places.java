package vn.caunoi.writing;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Rules of fields that several kinds of records have: coordinates and web addresses. */
public final class Places {

    private Places() {}

    /** Latitude and longitude stand together and name a place on earth. */
    public static Optional<Problem> onEarth(Values values) {
        if ((values.get("latitude") == null) != (values.get("longitude") == null)) {
            return Optional.of(Problem.required(values.get("latitude") == null ? "latitude" : "longitude"));
        }
        return beyond(values, "latitude", 90).or(() -> beyond(values, "longitude", 180));
    }

    private static Optional<Problem> beyond(Values values, String field, int most) {
        return values.get(field) instanceof Number number
                        && new BigDecimal(number.toString()).abs().compareTo(BigDecimal.valueOf(most)) > 0
                ? Optional.of(new Problem(
                        field,
                        ProblemCode.OUT_OF_RANGE,
                        "Phải từ -%d đến %d.".formatted(most, most),
                        "This must be from -%d to %d.".formatted(most, most)))
                : Optional.empty();
    }

    /** An address on the web is one that a browser opens: it begins with http or https. */
    public static Optional<Problem> webAddress(Values values) {
        return List.of("website", "url").stream()
                .filter(field -> values.text(field) != null && !isWebAddress(String.valueOf(values.text(field))))
                .map(field -> Problem.unreadable(
                        field,
                        "Cần một địa chỉ bắt đầu bằng http:// hoặc https://.",
                        "This must be an address that begins with http:// or https://."))
                .findFirst();
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
