package vn.caunoi.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * What a list of proposals comes to on a day. Provinces that were merged since count as what they were when they
 * proposed, and once more as the province of the day that they are part of; the two numbers are never mixed.
 *
 * @param total those handed in by the day, or all where no day was asked for
 * @param undated those of no known date: not among those handed in by a day, part of the total where none was asked for
 * @param provinces distinct provinces as they were
 * @param provincesOfTheDay the provinces of the day that these are or are part of
 */
public record ProposalCounts(
        LocalDate day,
        int total,
        int undated,
        int provinces,
        int provincesOfTheDay,
        int overdue,
        List<ProposalsInState> byState) {

    public int in(ProposalState state) {
        return byState.stream()
                .filter(each -> each.state() == state)
                .mapToInt(ProposalsInState::count)
                .sum();
    }
}
