package vn.caunoi.matching;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which reasons are told. */
final class Rules {

    static final List<Rule> ALL = Stream.of(
                    List.<Rule>of(
                            new WishMeetsWish(MatchRule.OFFER_MEETS_NEED, true),
                            new WishMeetsWish(MatchRule.NEED_MET_BY_OFFER, false),
                            new SectorMeetsNeed(MatchRule.SECTOR_MEETS_NEED),
                            new SectorMeetsNeed(MatchRule.PROJECT_IN_THEIR_SECTOR),
                            new CountryIsSought(),
                            new PurposeWithCountry(MatchRule.PURPOSE_WITH_COUNTRY),
                            new PurposeWithCountry(MatchRule.OTHER_PURPOSE),
                            new KindFitsNeed()),
                    LeadingRules.all(),
                    StatedRules.all(),
                    TieRules.all(),
                    CountryTieRules.all(),
                    CountryRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
