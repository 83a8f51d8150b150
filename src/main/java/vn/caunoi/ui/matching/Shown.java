package vn.caunoi.ui.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchFeedback;
import vn.caunoi.need.Need;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Texts;

/**
 * All that the page shows, read with a constant number of statements.
 *
 * @param province of today
 * @param matches the best first
 * @param compared the two that are set side by side, in the order asked for; fewer where fewer are known
 * @param known the records that they name
 * @param wishes the open needs and offers of the province and of each partner
 * @param said what people said of each partner for this province, the newest first
 * @param unknownShare what a side of which nothing is known is taken to gain of the other's, in per cent
 */
record Shown(
        Province province,
        List<Match> matches,
        List<Match> compared,
        Map<Long, Recorded> known,
        Map<Long, List<Need>> wishes,
        Map<Long, List<MatchFeedback>> said,
        int unknownShare) {

    String name(long record) {
        var found = known.get(record);
        return found == null ? "…" : found.label(Texts.lang());
    }

    Optional<Partner> partner(Match match) {
        return known.get(match.partnerId()) instanceof Partner partner ? Optional.of(partner) : Optional.empty();
    }

    @Nullable Country countryOf(Match match) {
        return partner(match).map(Partner::countryId).map(known::get).orElse(null) instanceof Country country
                ? country
                : null;
    }

    List<Need> wishes(long holder) {
        return wishes.getOrDefault(holder, List.of());
    }

    List<MatchFeedback> said(Match match) {
        return said.getOrDefault(match.partnerId(), List.of());
    }

    /** What was said of partners that are not among the matches, the newest first. */
    List<MatchFeedback> saidOfOthers(int most) {
        var listed = matches.stream().map(Match::partnerId).toList();
        return said.values().stream()
                .flatMap(List::stream)
                .filter(one -> !listed.contains(one.partnerId()) && known.containsKey(one.partnerId()))
                .sorted(Comparator.comparingLong(MatchFeedback::id).reversed())
                .limit(most)
                .toList();
    }

    /** What the longest bar of the page stands for. */
    double longest() {
        return Math.max(
                1,
                matches.stream()
                        .mapToDouble(match -> Math.max(match.gainOurs(), match.gainTheirs()))
                        .max()
                        .orElse(1));
    }
}
