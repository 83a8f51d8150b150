package vn.caunoi.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.province.Purpose;

/**
 * What is known of a province of today, its predecessors included; accepted facts with a source only.
 *
 * @param place its number on the board
 * @param needs what it looks for
 * @param unsourced open needs that are not accepted or have no source, and so do not count
 * @param offers what it holds out
 * @param projects those for which it calls for investment
 * @param sought the countries, by number on the board, that each need names
 * @param aims what it is after with each country, by number on the board
 * @param seekers relations, by partner, in which the partner asked first
 * @param related its living relation with each partner
 * @param dormant an agreement with each partner that has gone to sleep, where no other with them is alive
 * @param declined the need to which each partner said no
 * @param said the newest word on each partner
 */
record OurSide(
        int place,
        List<Board.Wish> needs,
        List<Long> unsourced,
        List<Board.Wish> offers,
        List<Board.Wish> projects,
        Map<Long, Set<Integer>> sought,
        Map<Integer, List<Aim>> aims,
        Map<Integer, Long> seekers,
        Map<Integer, Long> related,
        Map<Integer, Long> dormant,
        Map<Integer, Long> declined,
        Map<Integer, Word> said) {

    /** What somebody said of a partner for this province. */
    record Word(FeedbackVerdict verdict, @Nullable String reason, String byName, LocalDate on) {}

    /** What serves a purpose that resources stand for; null where they stand for none. */
    static @Nullable Purpose purposeOf(ResourceKind resource) {
        return switch (resource) {
            case FDI, ODA, FUND -> Purpose.CAPITAL;
            case TECHNOLOGY -> Purpose.TECHNOLOGY;
            case TRADE -> Purpose.TRADE;
            case TOURISM -> Purpose.TOURISM;
            case LABOUR -> Purpose.LABOUR;
            case STUDY_OF_EXPERIENCE -> Purpose.EDUCATION;
            case NGO_AID, PARTNER_SEARCH -> null;
        };
    }
}
