package vn.caunoi.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Noted;

/**
 * Something that was done with a proposal.
 *
 * @param actor the unit or person that did it
 * @param number of the document it was done by
 */
public record ProposalStep(
        ProposalStepKind kind,
        LocalDate on,
        @Nullable String actor,
        @Nullable String number,
        @Nullable String noteVi,
        @Nullable String noteEn)
        implements Noted {}
