package vn.caunoi.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;

/**
 * Which proposals; conditions add up. Province is the code of a province of the day, its predecessors included.
 *
 * @param owner the name of an account
 * @param owned whether anybody sees to it
 */
public record ProposalFilter(
        @Nullable String text,
        @Nullable String province,
        @Nullable ProposalTopic topic,
        @Nullable ProposalKind kind,
        @Nullable ProposalChannel channel,
        @Nullable ProposalState state,
        @Nullable String receiver,
        @Nullable String owner,
        @Nullable Boolean owned,
        @Nullable Boolean overdue,
        @Nullable LocalDate submittedFrom,
        @Nullable LocalDate submittedTo) {

    public static final ProposalFilter ALL =
            new ProposalFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same, only in that state. */
    public ProposalFilter in(ProposalState only) {
        return new ProposalFilter(
                text,
                province,
                topic,
                kind,
                channel,
                only,
                receiver,
                owner,
                owned,
                overdue,
                submittedFrom,
                submittedTo);
    }

    @Nullable Long receiverNumber() {
        return receiver == null
                ? null
                : GlobalId.parse(receiver, "filter.receiver").id();
    }
}
