package vn.caunoi.network;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/**
 * A fact that joins two records, and the record that proves it.
 *
 * @param activity whether it is alive today; null for facts that are neither alive nor dead, such as a seat
 * @param heldBy the predecessor that entered into it, when an end of the edge stands for a province that took it over
 */
public record NetworkEdge(
        GlobalId from,
        GlobalId to,
        EdgeKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Confidence confidence,
        @Nullable Activity activity,
        @Nullable GlobalId heldBy,
        long recordId) {

    public String label(Lang lang) {
        return kind.label(lang);
    }

    public GlobalId other(GlobalId end) {
        return from.equals(end) ? to : from;
    }
}
