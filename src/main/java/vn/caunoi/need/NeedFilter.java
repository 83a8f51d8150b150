package vn.caunoi.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;

/**
 * Which needs and offers; conditions add up.
 *
 * @param holder the id of whoever has it
 * @param province the code of a province of today, its predecessors included
 * @param country the code of the country that the holder is of or that partners are looked for in
 * @param sector the code of a section, its divisions included, or of a division
 * @param openOn a day on which it held
 */
public record NeedFilter(
        @Nullable String text,
        @Nullable NeedStance stance,
        @Nullable String holder,
        @Nullable String province,
        @Nullable String country,
        @Nullable String sector,
        @Nullable ResourceKind resource,
        @Nullable LocalDate openOn) {

    public static final NeedFilter ALL = new NeedFilter(null, null, null, null, null, null, null, null);

    @Nullable Long holderNumber() {
        return holder == null ? null : GlobalId.parse(holder, "filter.holder").id();
    }
}
