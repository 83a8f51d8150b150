package vn.caunoi.person;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.RecordKind;

/** A person whom a source names in a public role; the name stands in Vietnamese order. */
public record Person(long id, String nameVi, @Nullable String nameEn, Confidence confidence) implements Named {

    public String fullName() {
        return nameVi;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PERSON;
    }
}
