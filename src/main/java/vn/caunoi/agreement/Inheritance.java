package vn.caunoi.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Noted;

/**
 * An agreement that came to a province of today by a merger, and what the province decided on it.
 *
 * @param predecessorIds the provinces that signed it and were merged on the way to the successor
 * @param mergedOn the day of the merger, the last one where there were several
 * @param pending whether the agreement binds and waits for the decision
 * @param decision null while nothing is decided
 */
public record Inheritance(
        long agreementId,
        long successorId,
        List<Long> predecessorIds,
        LocalDate mergedOn,
        boolean pending,
        @Nullable InheritanceDecision decision,
        @Nullable LocalDate decidedOn,
        @Nullable String number,
        @Nullable String noteVi,
        @Nullable String noteEn)
        implements Noted {}
