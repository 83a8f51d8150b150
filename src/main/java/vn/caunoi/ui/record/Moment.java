package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/**
 * One dated fact of a timeline.
 *
 * @param kind decides the colour of its bead
 * @param merger whether it is the merger of provinces, which is drawn across the thread
 * @param of whose fact it is, where it is not the record's own but a predecessor's
 */
record Moment(
        PartialDate on,
        RecordKind kind,
        Component what,
        boolean merger,
        @Nullable String of) {

    Moment(PartialDate on, RecordKind kind, Component what) {
        this(on, kind, what, false, null);
    }

    Moment of(@Nullable String whose) {
        return new Moment(on, kind, what, merger, whose);
    }
}
