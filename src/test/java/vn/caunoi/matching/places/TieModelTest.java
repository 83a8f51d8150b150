package vn.caunoi.matching.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TieModelTest {

    private static final Drawn DRAWN = new Drawn()
            .place("Ours", "NA", 0)
            .place("Next to ours", "NA", 20)
            .place("There", "OM", 0)
            .place("Next to there", "OM", 30)
            .place("Elsewhere", "OM", 1_000)
            .somewhere("Common partner", "PA")
            .somewhere("Stranger", "QA")
            .tie("Next to ours", "Next to there")
            .tie("Ours", "Common partner")
            .tie("There", "Common partner");

    private final TieModel model = TieModel.of(DRAWN.network());

    @Test
    void aPlaceWithEvidenceStandsAboveOneWithout() {
        var scores = model.scores(DRAWN.number("Ours"));

        assertThat(scores[DRAWN.number("There")])
                .isGreaterThan(scores[DRAWN.number("Elsewhere")])
                .isGreaterThan(scores[DRAWN.number("Stranger")]);
    }

    @Test
    void theSameNetworkGivesTheSameScoresAndReasons() {
        var again = TieModel.of(DRAWN.network());

        for (int place = 0; place < model.network().size(); place++) {
            assertThat(again.scores(place)).isEqualTo(model.scores(place));
            assertThat(again.why(place, 2)).isEqualTo(model.why(place, 2));
        }
    }

    @Test
    void aScoreIsTheWeightedSumOfTheEvidence() {
        var weights = TieWeights.fitted().of(TieRules.ALL);

        assertThat(TieModel.weighed(model.evidence(0), weights)).isEqualTo(model.scores(0));
    }

    @Test
    void reasonsAreFactsThatCanBeLookedUp() {
        var reasons = new Reasons(new Ground(DRAWN.network()), DRAWN.number("Ours"), DRAWN.number("There"));

        assertThat(reasons.about(TieTopic.SHARED_PARTNERS))
                .contains(
                        new TieEvidence.SharedPartners(List.of(DRAWN.network().place(DRAWN.number("Common partner")))));
        assertThat(reasons.about(TieTopic.REGIONS)).get().satisfies(regions -> {
            var tie = ((TieEvidence.RegionsTied) regions).ties().getFirst();
            assertThat(tie.here().name()).isEqualTo("Next to ours");
            assertThat(tie.there().name()).isEqualTo("Next to there");
            assertThat(tie.kilometresHere()).isCloseTo(20, within(0.5));
        });
        assertThat(reasons.about(TieTopic.NAMES)).isEmpty();
        assertThat(reasons.about(TieTopic.COUNTRIES))
                .contains(new TieEvidence.CountriesTied("NA", "OM", 1, List.of(), List.of()));
    }

    @Test
    void atMostThreeReasonsAreGivenAndNoneWithoutAFact() {
        assertThat(model.why(DRAWN.number("Ours"), DRAWN.number("There"))).hasSizeBetween(1, 3);
        assertThat(model.why(DRAWN.number("Next to ours"), DRAWN.number("Stranger")))
                .isEmpty();
    }
}
