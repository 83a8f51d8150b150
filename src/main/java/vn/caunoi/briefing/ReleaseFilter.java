package vn.caunoi.briefing;

import org.jspecify.annotations.Nullable;

/**
 * Which releases are wanted.
 *
 * @param subject the number of what they are about; any where null
 * @param identity the line of provinces that prepared them; any where null
 * @param current only those that nothing has superseded
 */
public record ReleaseFilter(
        @Nullable Long subject, @Nullable Long identity, boolean current) {

    public static final ReleaseFilter ALL = new ReleaseFilter(null, null, false);
}
