package vn.caunoi.agreement;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;

/**
 * Something that happened to an agreement.
 *
 * @param amends the document, article or clause that an amendment changes
 */
public record AgreementAct(
        AgreementActKind kind,
        @Nullable PartialDate on,
        @Nullable String number,
        @Nullable String amends,
        @Nullable String noteVi,
        @Nullable String noteEn)
        implements Noted {}
