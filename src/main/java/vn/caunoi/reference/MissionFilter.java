package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;

/** Which missions; conditions add up. */
public record MissionFilter(
        @Nullable String text,
        @Nullable MissionKind kind,
        @Nullable String country) {

    public static final MissionFilter ALL = new MissionFilter(null, null, null);
}
