package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;

/** A formal tie between Vietnam and a country, with the confidence of its date. */
public record CountryTie(
        CountryTieKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Confidence confidence,
        @Nullable String noteVi,
        @Nullable String noteEn)
        implements Noted {}
