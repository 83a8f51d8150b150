package vn.caunoi.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/**
 * What a change rests on: why it is made and where it is known from. All of it may be left out.
 *
 * @param sourceId the record of the source, which is then cited by the record that is written
 */
public record Evidence(
        @Nullable String reason,
        @Nullable Long sourceId,
        @Nullable String locator,
        @Nullable String quote) {

    public static final Evidence NONE = new Evidence(null, null, null, null);

    /** What was handed in to the API as an EvidenceInput. */
    public static Evidence read(@Nullable Map<String, @Nullable Object> given) {
        if (given == null) {
            return NONE;
        }
        var source = given.get("source");
        return new Evidence(
                text(given, "reason"),
                source == null ? null : GlobalId.parse(source.toString(), RecordKind.SOURCE, "evidence.source"),
                text(given, "locator"),
                text(given, "quote"));
    }

    private static @Nullable String text(Map<String, @Nullable Object> given, String name) {
        return given.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    public static Evidence because(String reason) {
        return new Evidence(reason, null, null, null);
    }
}
