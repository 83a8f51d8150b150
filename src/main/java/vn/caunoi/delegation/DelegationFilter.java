package vn.caunoi.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/**
 * Which delegations; conditions add up.
 *
 * @param province the code of a province of today that sends or receives, its predecessors included
 * @param partner the id of a partner that sends, receives or is met
 * @param country the code of the foreign country
 * @param owner the name of the account that sees to it
 * @param from on the way on this day or later; the undated are left out
 * @param to begun by this day
 */
public record DelegationFilter(
        @Nullable String text,
        @Nullable DelegationDirection direction,
        @Nullable DelegationStatus status,
        @Nullable String province,
        @Nullable String partner,
        @Nullable String country,
        @Nullable String owner,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final DelegationFilter ALL =
            new DelegationFilter(null, null, null, null, null, null, null, null, null);

    @Nullable Long partnerNumber() {
        return partner == null ? null : GlobalId.parse(partner, RecordKind.PARTNER, "filter.partner");
    }
}
