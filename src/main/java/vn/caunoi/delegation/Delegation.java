package vn.caunoi.delegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.province.Purpose;

/**
 * People sent to meet others, with what they go for and what it came to.
 *
 * @param countryId the foreign country that it goes to or comes from
 * @param occasionId the event or conference on whose occasion it goes
 * @param owner the name of the account that sees to it; null to whoever sees only what is public
 * @param takenUpIds the needs and proposals that it takes up
 * @param signedIds the agreements that are to be signed on it
 */
public record Delegation(
        long id,
        DelegationDirection direction,
        String nameVi,
        @Nullable String nameEn,
        DelegationStatus status,
        List<Purpose> purposes,
        @Nullable String aimVi,
        @Nullable String aimEn,
        long senderId,
        @Nullable Long hostId,
        @Nullable Long countryId,
        @Nullable PartialDate startsOn,
        @Nullable PartialDate endsOn,
        @Nullable Long occasionId,
        @Nullable String owner,
        @Nullable String ownerName,
        List<Long> takenUpIds,
        List<Long> signedIds,
        @Nullable String outcomeVi,
        @Nullable String outcomeEn,
        @Nullable LocalDate reportDueBy,
        @Nullable LocalDate thankedOn,
        @Nullable BriefingUse briefingUseful,
        @Nullable String briefingNoteVi,
        @Nullable String briefingNoteEn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    public @Nullable String aim(Lang lang) {
        return lang.pick(aimVi, aimEn);
    }

    public @Nullable String outcome(Lang lang) {
        return lang.pick(outcomeVi, outcomeEn);
    }

    public @Nullable String briefingNote(Lang lang) {
        return lang.pick(briefingNoteVi, briefingNoteEn);
    }

    /** The side that travels, of which the head of the delegation is one. */
    public MemberSide travelling() {
        return direction == DelegationDirection.OUTBOUND ? MemberSide.OURS : MemberSide.THEIRS;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DELEGATION;
    }
}
