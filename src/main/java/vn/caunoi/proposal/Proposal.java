package vn.caunoi.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/**
 * What a province asked of the Ministry or a mission, as it stood on the day that was asked for.
 *
 * @param provinceId the province as it was when it proposed
 * @param owner the name of the account that sees to it; null also for those who may not know
 * @param ownerName what to call the owner
 * @param stateOn the day of the step that led to the state; null before the first
 * @param overdue the answer was due before that day and had not been given
 * @param followsId the earlier proposal that it repeats
 * @param originIds the needs it speaks for, and the visit, conference or agreement it comes from
 */
public record Proposal(
        long id,
        long provinceId,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String textVi,
        @Nullable String textEn,
        @Nullable PartialDate submittedOn,
        @Nullable ProposalChannel channel,
        ProposalTopic topic,
        ProposalKind kind,
        @Nullable String documentNumber,
        @Nullable Long receiverId,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable LocalDate dueOn,
        ProposalState state,
        @Nullable LocalDate stateOn,
        boolean overdue,
        @Nullable Long followsId,
        List<Long> originIds,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    public @Nullable String text(Lang lang) {
        return lang.pick(textVi, textEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROPOSAL;
    }
}
