package vn.caunoi.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.base.Lang;

/** The partner works in a sector in which the province needs something or calls for investment. */
final class SectorMeetsNeed implements Rule {

    private final MatchRule rule;

    /** @param rule whether it is our needs that their sectors serve, or our projects that serve them */
    SectorMeetsNeed(MatchRule rule) {
        this.rule = rule;
    }

    @Override
    public MatchRule rule() {
        return rule;
    }

    @Override
    public Key key() {
        return Key.SECTORS;
    }

    private List<Board.Wish> ours(Question question) {
        return rule == MatchRule.SECTOR_MEETS_NEED
                ? question.needs()
                : question.ours().projects();
    }

    private Optional<Board.Wish> best(Question question, int set) {
        var sectors = question.board().sectorSets.get(set);
        return ours(question).stream()
                .filter(wish -> question.board().tree.nearness(wish.sectors(), sectors) > 0)
                .max(Comparator.comparingInt(
                                (Board.Wish wish) -> question.board().tree.nearness(wish.sectors(), sectors))
                        .thenComparing(Board.Wish::id, Comparator.reverseOrder()));
    }

    @Override
    public int value(Question question, int set) {
        return best(question, set)
                .map(wish -> question.board()
                        .tree
                        .nearness(wish.sectors(), question.board().sectorSets.get(set)))
                .orElse(0);
    }

    @Override
    public List<Fact> facts(Question question, int partner, Proofs proofs) {
        return best(question, question.board().sectors[partner])
                .map(wish -> List.of(Fact.of(wish.id()), Fact.of(question.board().partners[partner])))
                .orElse(List.of());
    }

    @Override
    public String say(Question question, int partner, Names names, Lang lang) {
        var board = question.board();
        var wish = best(question, board.sectors[partner]).orElseThrow();
        var ours = names.of(wish.id(), lang);
        var theirs = Names.join(
                Arrays.stream(board.sectorSets.get(board.sectors[partner]))
                        .filter(sector -> board.tree.nearness(wish.sectors(), new int[] {sector}) > 0)
                        .mapToObj(sector -> names.sector(board.tree.code(sector), lang))
                        .toList(),
                lang);
        return rule == MatchRule.SECTOR_MEETS_NEED
                ? lang.name(
                        "Đối tác hoạt động trong ngành “%s”, đúng với nhu cầu “%s”.".formatted(theirs, ours),
                        "The partner works in “%s”, which the need “%s” is about.".formatted(theirs, ours))
                : lang.name(
                        "Dự án kêu gọi đầu tư “%s” thuộc ngành của đối tác: %s.".formatted(ours, theirs),
                        "The project “%s”, which calls for investment, is in the partner’s sector: %s."
                                .formatted(ours, theirs));
    }
}
