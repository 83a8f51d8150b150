package vn.caunoi.writing;

import org.jspecify.annotations.Nullable;

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

    public static Evidence because(String reason) {
        return new Evidence(reason, null, null, null);
    }
}
