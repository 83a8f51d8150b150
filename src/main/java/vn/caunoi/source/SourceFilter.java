package vn.caunoi.source;

import org.jspecify.annotations.Nullable;

/** Which sources; conditions add up. */
public record SourceFilter(@Nullable String text, @Nullable SourceKind kind) {

    public static final SourceFilter ALL = new SourceFilter(null, null);
}
