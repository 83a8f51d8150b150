package vn.caunoi.briefing;

import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** A record as it was called when a briefing that names it was released. */
record KeptRecord(long id, RecordKind recordKind, String labelVi, String labelEn, Confidence confidence)
        implements Recorded {

    static KeptRecord of(Recorded record) {
        return new KeptRecord(
                record.id(), record.recordKind(), record.label(Lang.VI), record.label(Lang.EN), record.confidence());
    }

    @Override
    public String label(Lang lang) {
        return lang.name(labelVi, labelEn);
    }
}
