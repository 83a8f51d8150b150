package vn.caunoi.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Seen;
import vn.caunoi.writing.Values;
import vn.caunoi.writing.Writing;

/**
 * Takes proposals on, step by step. A step is written as every other change is: with the version that was read, checked
 * by the same rules, and kept in the history.
 */
@Service
public class Proceedings {

    private final Writing writing;

    Proceedings(Writing writing) {
        this.writing = writing;
    }

    /** Adds a step at the end; its values are those of a row of the sheet's steps. */
    public Outcome move(Seen proposal, Map<String, ? extends @Nullable Object> step, Evidence evidence) {
        return writing.change(
                proposal.id(),
                proposal.version(),
                Map.of("steps", standing(proposal).rowsWith("steps", step)),
                evidence);
    }

    /**
     * Gives proposals to somebody to see to, one after the other: each is given or refused by itself, and what comes of
     * it stands at its place in the answer. One that cannot be given holds the others up in nothing, and asking again
     * for that one alone finishes the work.
     */
    public List<Outcome> assign(List<Seen> proposals, Assignment assignment, Evidence evidence) {
        return proposals.stream()
                .map(proposal -> assign(proposal, assignment, evidence))
                .toList();
    }

    private Outcome assign(Seen proposal, Assignment assignment, Evidence evidence) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("owner", assignment.owner());
        if (assignment.dueOn() != null) {
            input.put("dueOn", assignment.dueOn().toString());
        }
        var standing = standing(proposal);
        if (isAStep(stateAfter(standing.rows("steps")))) {
            var step = new LinkedHashMap<String, @Nullable Object>();
            step.put("kind", ProposalStepKind.ASSIGNED.name());
            step.put("on", assignment.on().toString());
            step.put("actor", assignment.actor());
            step.put("number", assignment.number());
            input.put("steps", standing.rowsWith("steps", step));
        }
        return writing.change(proposal.id(), proposal.version(), input, evidence);
    }

    /** Who takes over what is under way does not throw it back; what is closed takes no step, which its rule says. */
    private static boolean isAStep(ProposalState standing) {
        return switch (standing) {
            case RECEIVED, CLOSED -> true;
            case ASSIGNED, IN_PROGRESS, ANSWERED -> false;
        };
    }

    private static ProposalState stateAfter(List<Map<String, @Nullable Object>> steps) {
        return steps.isEmpty()
                ? ProposalState.RECEIVED
                : ProposalStepKind.valueOf(String.valueOf(steps.getLast().get("kind")))
                        .after();
    }

    /** What stands; a version that was read before it is told so by the writing. */
    private Values standing(Seen proposal) {
        return writing.read(proposal.id()).map(Writing.Draft::values).orElse(Values.NONE);
    }
}
