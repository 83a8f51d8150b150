package vn.caunoi.event;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.RecordKind;

/** A series of events or conferences. */
public record EventSeries(long id, String nameVi, @Nullable String nameEn, Confidence confidence) implements Named {

    @Override
    public RecordKind recordKind() {
        return RecordKind.EVENT_SERIES;
    }
}
