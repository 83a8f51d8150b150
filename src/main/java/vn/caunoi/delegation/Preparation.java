package vn.caunoi.delegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * How far the preparation of a delegation has come, as the register tells it.
 *
 * @param day the first day of the journey, or today where that is not known
 */
record Preparation(
        Delegation delegation,
        List<DelegationMember> members,
        List<ProgrammeItem> programme,
        List<DelegationTask> tasks,
        Background background,
        LocalDate day) {

    /** What a record is called. */
    record Name(String vi, @Nullable String en) {

        String in(Lang lang) {
            return lang.name(vi, en);
        }
    }

    /**
     * What the register holds about those whom the delegation has to do with.
     *
     * @param partners how many partners it has to do with
     * @param unheard the partners of which no need or offer is recorded
     * @param missions Vietnam's missions that cover the country
     * @param consulted whether one of them is named by a task, the programme or the members
     * @param newestFigure the last day that a figure of our side is about
     */
    record Background(
            int partners,
            List<Name> unheard,
            List<Name> missions,
            boolean consulted,
            @Nullable LocalDate newestFigure) {

        static final Background NONE = new Background(0, List.of(), List.of(), false, null);
    }
}
