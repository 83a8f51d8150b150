package vn.caunoi.conference;

import org.jspecify.annotations.Nullable;

/** Which conferences. */
public record ConferenceFilter(@Nullable String text) {

    public static final ConferenceFilter ALL = new ConferenceFilter(null);
}
