package vn.caunoi.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which needs and offers of a holder.
 *
 * @param openOn a day on which they held
 * @param lineage whether those of a province's predecessors count
 */
public record HeldNeeds(
        @Nullable NeedStance stance, @Nullable LocalDate openOn, boolean lineage) {}
