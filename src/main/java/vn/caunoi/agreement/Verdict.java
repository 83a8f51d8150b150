package vn.caunoi.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an inherited agreement as it is handed in.
 *
 * @param number the document that says so
 * @param amends what an amendment amends; needed for {@link InheritanceDecision#AMENDED}
 */
public record Verdict(
        InheritanceDecision decision,
        LocalDate decidedOn,
        @Nullable String number,
        @Nullable String amends,
        @Nullable String noteVi,
        @Nullable String noteEn) {}
