package vn.caunoi.network;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/** A fact that joins two records, and the record that proves it. */
public record NetworkEdge(
        GlobalId from,
        GlobalId to,
        EdgeKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Confidence confidence,
        long recordId) {

    public String label(Lang lang) {
        return kind.label(lang);
    }
}
