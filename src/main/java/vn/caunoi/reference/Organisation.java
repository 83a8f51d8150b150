package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.RecordKind;

/** A ministry, Party or local body, or a collective subject that documents speak of. */
public record Organisation(
        long id,
        OrganisationKind kind,
        String nameVi,
        @Nullable String nameEn,
        Confidence confidence) implements Named {

    @Override
    public RecordKind recordKind() {
        return RecordKind.ORGANISATION;
    }
}
