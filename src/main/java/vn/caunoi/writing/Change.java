package vn.caunoi.writing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Channel;
import vn.caunoi.base.GlobalId;

/**
 * One change of one record: who, when, from where, what, and the source given for it.
 *
 * @param by the account's name
 * @param role the role that it had
 * @param restores the change whose state was brought back
 */
public record Change(
        long id,
        GlobalId recordId,
        Action action,
        Instant at,
        String by,
        @Nullable String role,
        Channel channel,
        @Nullable String token,
        int version,
        @Nullable Values before,
        @Nullable Values after,
        @Nullable String reason,
        @Nullable Long sourceId,
        @Nullable String locator,
        @Nullable String quote,
        @Nullable Long restores) {

    /** What was done. */
    public enum Action {
        CREATED,
        CHANGED,
        ENDED,
        WITHDRAWN,
        RESTORED,
        MERGED,
        UNMERGED
    }

    /** One field as it was and as it became. */
    public record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** The fields that differ, in the order of the form. */
    public List<FieldChange> fields() {
        var was = before == null ? Values.NONE : before;
        var became = after == null ? Values.NONE : after;
        return java.util.stream.Stream.concat(was.all().keySet().stream(), became.all().keySet().stream())
                .distinct()
                .filter(field -> !was.same(field, became))
                .map(field -> new FieldChange(field, was.get(field), became.get(field)))
                .toList();
    }
}
