package vn.caunoi.ui.form;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Values;
import vn.caunoi.writing.Writing;

/**
 * What a form begins with.
 *
 * @param id the record that is changed; null for one that is entered
 * @param version the one that was read; 0 for one that is entered
 * @param values what the fields show at first
 */
record Start(RecordKind kind, @Nullable GlobalId id, int version, Values values) {

    static Start of(Writing.Draft draft) {
        return new Start(draft.id().kind(), draft.id(), draft.version(), draft.values());
    }

    static Start of(RecordKind kind, Values values) {
        return new Start(kind, null, 0, values);
    }
}
