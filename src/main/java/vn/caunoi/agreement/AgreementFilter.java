package vn.caunoi.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.partner.PartnerKind;

/**
 * Which agreements; conditions add up. Country and partnerKind reach through to the foreign side, province is the code
 * of a province of today and reaches through to its predecessors.
 */
public record AgreementFilter(
        @Nullable String text,
        @Nullable AgreementKind kind,
        @Nullable AgreementStatus status,
        @Nullable Activity activity,
        @Nullable String sector,
        @Nullable String country,
        @Nullable PartnerKind partnerKind,
        @Nullable String partner,
        @Nullable String province,
        @Nullable LocalDate signedFrom,
        @Nullable LocalDate signedTo,
        @Nullable Confidence confidence,
        @Nullable Boolean hasDate,
        @Nullable Boolean hasSector) {

    public static final AgreementFilter ALL =
            new AgreementFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Nullable Long partnerNumber() {
        return partner == null ? null : GlobalId.parse(partner, RecordKind.PARTNER, "filter.partner");
    }
}
