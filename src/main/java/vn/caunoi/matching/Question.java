package vn.caunoi.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.province.Purpose;

/**
 * Who is to be matched with a province, and for what.
 *
 * @param need the one it is about; null for all that the province has
 * @param purposes what it is for; empty for anything
 * @param occasion an event ahead to which the match should lead; null for none
 * @param alike how likely ties with a partner are by those of places like the province, in hundredths, by partner
 */
record Question(
        Board board,
        OurSide ours,
        Board.@Nullable Wish need,
        Set<Purpose> purposes,
        @Nullable Gathering occasion,
        Likeness alike) {

    /** An event ahead, with the countries, by number on the board, that it leads to. */
    record Gathering(long id, Set<Integer> countries) {}

    List<Board.Wish> needs() {
        return need == null ? ours.needs() : List.of(need);
    }

    Board.Place place() {
        return board.places.get(ours.place());
    }
}
