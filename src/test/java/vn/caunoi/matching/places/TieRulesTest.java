package vn.caunoi.matching.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TieRulesTest {

    @Test
    void everyRuleHasAKeyOfItsOwn() {
        assertThat(TieRules.ALL).extracting(TieRule::key).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleAnswersEvenInANetworkWithoutTiesOrPoints() {
        var drawn = new Drawn().somewhere("Vĩnh Long", "VN").somewhere("Ehime", "JP");

        for (var rule : TieRules.ALL) {
            assertThat(drawn.evidence(rule, "Vĩnh Long", "Ehime"))
                    .as(rule.key())
                    .isFinite();
        }
    }

    @Test
    void aCountryThatOursIsOftenTiedToStandsAboveOneItIsNotTiedTo() {
        var drawn = new Drawn()
                .somewhere("Huế", "VN")
                .somewhere("Đà Nẵng", "VN")
                .somewhere("Sakai", "JP")
                .somewhere("Ehime", "JP")
                .somewhere("Lyon", "FR")
                .tie("Huế", "Sakai");

        assertThat(drawn.evidence(CountryRules.AFFINITY, "Đà Nẵng", "Ehime"))
                .isGreaterThan(drawn.evidence(CountryRules.AFFINITY, "Đà Nẵng", "Lyon"));
        assertThat(drawn.evidence(CountryRules.HOME, "Đà Nẵng", "Huế")).isOne();
        assertThat(drawn.evidence(CountryRules.PARTNER_THERE, "Huế", "Ehime")).isOne();
        assertThat(drawn.evidence(new TiesHere(), "Đà Nẵng", "Sakai")).isPositive();
        assertThat(drawn.evidence(new LeaningHere(), "Đà Nẵng", "Sakai"))
                .isGreaterThan(drawn.evidence(new LeaningHere(), "Đà Nẵng", "Lyon"));
    }

    @Test
    void countriesWhoseTownsArePartnersOfTheSameTownsKeepCompany() {
        var drawn = new Drawn()
                .somewhere("A", "NA")
                .somewhere("B", "NA")
                .somewhere("C", "NA")
                .somewhere("O", "OM")
                .somewhere("O2", "OM")
                .somewhere("P", "PA")
                .somewhere("Q", "QA")
                .tie("A", "O", "P")
                .tie("B", "O2")
                .tie("C", "Q");

        assertThat(drawn.evidence(new CompanyOfCountries(), "B", "P"))
                .isGreaterThan(drawn.evidence(new CompanyOfCountries(), "B", "Q"));
    }

    @Test
    void theTownsAroundUsShowWhereOurRegionLeans() {
        var drawn = new Drawn()
                .place("Ours", "NA", 0)
                .place("Next to ours", "NA", 20)
                .place("Far from ours", "NA", 900)
                .somewhere("There", "OM")
                .somewhere("Elsewhere", "PA")
                .tie("Next to ours", "There")
                .tie("Far from ours", "Elsewhere");
        var rule = new RegionLeaning(Reach.DISTRICT);

        assertThat(drawn.evidence(rule, "Ours", "There")).isGreaterThan(drawn.evidence(rule, "Ours", "Elsewhere"));
    }

    @Test
    void theTownsAroundThemShowWhetherTheirRegionLeansToUs() {
        var drawn = new Drawn()
                .somewhere("Ours", "NA")
                .somewhere("Compatriot", "NA")
                .place("There", "OM", 0)
                .place("Next to there", "OM", 20)
                .place("Elsewhere", "OM", 900)
                .tie("Compatriot", "Next to there");
        var rule = new RegionLeaningBack(Reach.DISTRICT);

        assertThat(drawn.evidence(rule, "Ours", "There")).isGreaterThan(drawn.evidence(rule, "Ours", "Elsewhere"));
    }

    @Test
    void aTieBetweenTheTownsAroundUsAndThoseAroundThemCountsTheMoreTheNearerTheyAre() {
        var drawn = regions();

        for (var rule : new TieRule[] {
            new TiedRegions(Reach.DISTRICT),
            new TiedRegionsUnexpected(Reach.DISTRICT),
            new TiedRegionsAlike(Reach.DISTRICT),
            new TiedRegionsAlikeHere(Reach.DISTRICT)
        }) {
            assertThat(drawn.evidence(rule, "Ours", "There"))
                    .as(rule.key())
                    .isGreaterThan(drawn.evidence(rule, "Ours", "Farther there"));
        }
    }

    @Test
    void whoIsTiedToTheTownsAroundUsIsFoundAndWhoeverLiesAroundOurPartnersToo() {
        var drawn = regions();

        assertThat(drawn.evidence(new TiedToOurRegion(Reach.DISTRICT), "Ours", "Next to there"))
                .isPositive();
        assertThat(drawn.evidence(new TiedToOurRegion(Reach.DISTRICT), "Ours", "There"))
                .isZero();
        assertThat(drawn.evidence(new PartnersAround(Reach.DISTRICT), "Next to ours", "There"))
                .isPositive();
        assertThat(drawn.evidence(new PartnersAround(Reach.DISTRICT), "Ours", "There"))
                .isZero();
    }

    private static Drawn regions() {
        return new Drawn()
                .place("Ours", "NA", 0)
                .place("Next to ours", "NA", 20)
                .place("There", "OM", 0)
                .place("Next to there", "OM", 20)
                .place("Farther there", "OM", 150)
                .tie("Next to ours", "Next to there");
    }

    @Test
    void aSharedPartnerCountsTheLessTheMorePartnersItHas() {
        var drawn = new Drawn()
                .somewhere("Ours", "NA")
                .somewhere("Faithful", "OM")
                .somewhere("Busy", "OM")
                .somewhere("One", "PA")
                .somewhere("Other", "PA")
                .somewhere("Third", "QA")
                .tie("Ours", "Faithful", "Busy")
                .tie("Faithful", "One")
                .tie("Busy", "Other", "Third");

        assertThat(drawn.evidence(SharedRules.PARTNERS, "Ours", "One"))
                .isEqualTo(drawn.evidence(SharedRules.PARTNERS, "Ours", "Other"));
        assertThat(drawn.evidence(SharedRules.FAITHFUL_PARTNERS, "Ours", "One"))
                .isGreaterThan(drawn.evidence(SharedRules.FAITHFUL_PARTNERS, "Ours", "Other"));
        assertThat(drawn.evidence(SharedRules.WALK, "Ours", "One"))
                .isGreaterThan(drawn.evidence(SharedRules.WALK, "Ours", "Other"));
    }

    @Test
    void aPartnerOfATownThatSharesAPartnerWithUsIsThreeTiesAway() {
        var drawn = new Drawn()
                .somewhere("Ours", "NA")
                .somewhere("Partner", "OM")
                .somewhere("Like us", "NA")
                .somewhere("Their partner", "PA")
                .somewhere("Stranger", "PA")
                .tie("Ours", "Partner")
                .tie("Like us", "Partner", "Their partner");

        for (var rule : new TieRule[] {SharedRules.LIKE_US, SharedRules.MOST_LIKE_US, SharedRules.WALK}) {
            assertThat(drawn.evidence(rule, "Ours", "Their partner"))
                    .as(rule.key())
                    .isGreaterThan(drawn.evidence(rule, "Ours", "Stranger"));
        }
    }

    @Test
    void likeLooksForLikeInTies() {
        var drawn = new Drawn()
                .somewhere("Ours", "NA")
                .somewhere("Busy", "OM")
                .somewhere("Quiet", "OM")
                .somewhere("One", "PA")
                .somewhere("Other", "PA")
                .tie("Ours", "One", "Other")
                .tie("Busy", "One", "Other");

        assertThat(drawn.evidence(SizeRules.LIKE, "Ours", "Busy"))
                .isGreaterThan(drawn.evidence(SizeRules.LIKE, "Ours", "Quiet"));
        assertThat(drawn.evidence(SizeRules.STANDING, "Ours", "Busy"))
                .isGreaterThan(drawn.evidence(SizeRules.STANDING, "Ours", "Quiet"));
    }

    @Test
    void namesakesAreKnownWithoutAccents() {
        var drawn =
                new Drawn().somewhere("Đà Lạt", "VN").somewhere("Da Lat", "FR").somewhere("Dalat-sur-Mer", "FR");

        assertThat(drawn.evidence(NameRules.SAME, "Đà Lạt", "Da Lat")).isOne();
        assertThat(drawn.evidence(NameRules.SAME, "Đà Lạt", "Dalat-sur-Mer")).isZero();
        assertThat(drawn.evidence(NameRules.SAME_BEGINNING, "Đà Lạt", "Dalat-sur-Mer"))
                .isOne();
    }

    @Test
    void theNearerPlaceStandsHigherAndAPlaceWithoutAPointCountsAsFar() {
        var drawn = new Drawn()
                .place("Ours", "NA", 0)
                .place("Near", "NA", 30)
                .place("Far", "NA", 800)
                .somewhere("Unknown", "NA");

        for (var rule : DistanceRules.values()) {
            assertThat(drawn.evidence(rule, "Ours", "Near"))
                    .as(rule.key())
                    .isGreaterThan(drawn.evidence(rule, "Ours", "Far"))
                    .isGreaterThan(drawn.evidence(rule, "Ours", "Unknown"));
        }
    }

    @Test
    void everyWeightIsOfARuleThatExists() {
        var keys = new HashSet<>(TieRules.ALL.stream().map(TieRule::key).toList());

        assertThat(TieWeights.fitted().byRule()).isNotEmpty();
        assertThat(keys).containsAll(TieWeights.fitted().byRule().keySet());
    }
}
