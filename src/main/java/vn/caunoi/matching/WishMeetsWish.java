package vn.caunoi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.base.Lang;

/** What one side looks for, the other holds out. */
final class WishMeetsWish implements Rule {

    /** A need and the offer that meets it, and how far, in hundredths. */
    record Meeting(Board.Wish need, Board.Wish offer, int value) {}

    private final MatchRule rule;
    /** Whether it is the partner that holds out. */
    private final boolean theyOffer;

    WishMeetsWish(MatchRule rule, boolean theyOffer) {
        this.rule = rule;
        this.theyOffer = theyOffer;
    }

    @Override
    public MatchRule rule() {
        return rule;
    }

    @Override
    public Key key() {
        return Key.PARTNER;
    }

    @Override
    public Iterable<Integer> partners(Question question) {
        return question.board().wishesOf.keySet();
    }

    @Override
    public int value(Question question, int partner) {
        return meetings(question, partner).stream()
                .findFirst()
                .map(Meeting::value)
                .orElse(0);
    }

    /** What meets what, the best first. */
    List<Meeting> meetings(Question question, int partner) {
        var found = new ArrayList<Meeting>();
        var ours = theyOffer ? question.needs() : question.ours().offers();
        question.board().wishesOf.getOrDefault(partner, List.of()).stream()
                .filter(wish -> wish.offered() == theyOffer)
                .forEach(theirs -> {
                    for (var our : ours) {
                        var need = theyOffer ? our : theirs;
                        var offer = theyOffer ? theirs : our;
                        var value = fit(question.board().tree, need, offer);
                        if (value > 0) {
                            found.add(new Meeting(need, offer, value));
                        }
                    }
                });
        found.sort(Comparator.comparingInt(Meeting::value)
                .reversed()
                .thenComparing(meeting -> meeting.need().id())
                .thenComparing(meeting -> meeting.offer().id()));
        return found;
    }

    /** Half for what it is, half for the sector; where one side names none of the two, the other alone decides by half. */
    static int fit(SectorTree tree, Board.Wish need, Board.Wish offer) {
        var resources = need.resources() != 0 && offer.resources() != 0;
        var sectors = need.sectors().length > 0 && offer.sectors().length > 0;
        var sameResource = resources && (need.resources() & offer.resources()) != 0;
        var nearness = sectors ? tree.nearness(need.sectors(), offer.sectors()) : 0;
        if (resources && !sameResource || sectors && nearness == 0) {
            return 0;
        }
        return (sameResource ? 50 : 0) + nearness / 2;
    }

    @Override
    public List<Fact> facts(Question question, int partner, Proofs proofs) {
        return best(question, partner)
                .map(best ->
                        List.of(Fact.of(best.need().id()), Fact.of(best.offer().id())))
                .orElse(List.of());
    }

    private Optional<Meeting> best(Question question, int partner) {
        return meetings(question, partner).stream().findFirst();
    }

    @Override
    public String say(Question question, int partner, Names names, Lang lang) {
        var best = best(question, partner).orElseThrow();
        var need = names.of(best.need().id(), lang);
        var offer = names.of(best.offer().id(), lang);
        return theyOffer
                ? lang.name(
                        "Đối tác chào “%s”, ta cần “%s”.".formatted(offer, need),
                        "The partner offers “%s”, which the province needs: “%s”.".formatted(offer, need))
                : lang.name(
                        "Đối tác cần “%s”, ta có “%s”.".formatted(need, offer),
                        "The partner needs “%s”, and the province offers “%s”.".formatted(need, offer));
    }
}
