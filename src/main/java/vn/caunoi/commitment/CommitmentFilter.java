package vn.caunoi.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/**
 * Which commitments; conditions add up.
 *
 * @param province the code of a province of today that promised or was promised, its predecessors included
 * @param partner the id of a partner on either side
 * @param owner the name of the account that sees to it
 * @param assessed whether anybody has found how far it has come
 * @param overdueOn a day before which it was due without being kept by then
 * @param origin the id of what it arises from
 */
public record CommitmentFilter(
        @Nullable String text,
        @Nullable String province,
        @Nullable String partner,
        @Nullable String owner,
        @Nullable Completion completion,
        @Nullable Boolean assessed,
        @Nullable LocalDate overdueOn,
        @Nullable String origin) {

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null, null, null, null, null);

    @Nullable Long partnerNumber() {
        return partner == null ? null : GlobalId.parse(partner, RecordKind.PARTNER, "filter.partner");
    }

    @Nullable Long originNumber() {
        return origin == null ? null : GlobalId.parse(origin, "filter.origin").id();
    }
}
