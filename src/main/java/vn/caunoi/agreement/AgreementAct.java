package vn.caunoi.agreement;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;

/** Something that happened to an agreement. */
public record AgreementAct(
        AgreementActKind kind,
        @Nullable PartialDate on,
        @Nullable String number,
        @Nullable String noteVi,
        @Nullable String noteEn)
        implements Noted {}
