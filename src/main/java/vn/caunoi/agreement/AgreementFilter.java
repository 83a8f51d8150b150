package vn.caunoi.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.partner.PartnerKind;

/**
 * Which agreements; conditions add up. Country and partnerKind reach through to the foreign side, province is the code
 * of a province of today and reaches through to its predecessors.
 *
 * @param signed those that count as signed: not what is only proposed, withdrawn or not believed any more
 * @param expiringWithin the days from today within which those that bind run out
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
        @Nullable Boolean hasSector,
        @Nullable Boolean hasCountry,
        @Nullable Boolean hasProvince,
        @Nullable Boolean signed,
        @Nullable LocalDate expiresBefore,
        @Nullable Integer expiringWithin) {

    private static final int LONGEST = 36_525;

    public static final AgreementFilter ALL = new AgreementFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** The same, of which only those are left that count as signed. */
    public AgreementFilter signedOnly() {
        return with(true, expiringWithin);
    }

    /** The same, of which only those are left that were signed between these days; null leaves an end open. */
    public AgreementFilter signedBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new AgreementFilter(
                text,
                kind,
                status,
                activity,
                sector,
                country,
                partnerKind,
                partner,
                province,
                from,
                to,
                confidence,
                hasDate,
                hasSector,
                hasCountry,
                hasProvince,
                signed,
                expiresBefore,
                expiringWithin);
    }

    /** The same, of which only those are left that bind and run out in at most so many days from today. */
    public AgreementFilter expiringWithin(int days) {
        return with(signed, days);
    }

    private AgreementFilter with(@Nullable Boolean onlySigned, @Nullable Integer days) {
        return new AgreementFilter(
                text,
                kind,
                status,
                activity,
                sector,
                country,
                partnerKind,
                partner,
                province,
                signedFrom,
                signedTo,
                confidence,
                hasDate,
                hasSector,
                hasCountry,
                hasProvince,
                onlySigned,
                expiresBefore,
                days);
    }

    @Nullable Integer expiringDays() {
        if (expiringWithin != null && (expiringWithin < 0 || expiringWithin > LONGEST)) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "filter.expiringWithin",
                    "Số ngày phải từ 0 đến %d.".formatted(LONGEST),
                    "The number of days must be from 0 to %d.".formatted(LONGEST));
        }
        return expiringWithin;
    }

    @Nullable Long partnerNumber() {
        return partner == null ? null : GlobalId.parse(partner, RecordKind.PARTNER, "filter.partner");
    }
}
