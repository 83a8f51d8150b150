package vn.caunoi.briefing;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that is not the same in two briefings.
 *
 * @param was null for one that has come
 * @param is null for one that has gone
 */
public record LineChange(
        LineChangeKind kind,
        @Nullable BriefingLine was,
        @Nullable BriefingLine is) {}
