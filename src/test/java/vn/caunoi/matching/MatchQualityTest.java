package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.DatabaseTest;

@DatabaseTest
class MatchQualityTest {

    @Autowired
    MatchQualities qualities;

    @Test
    void anEvenSpreadHasNoGiniAndOneThatHasAllHasNearlyOne() {
        assertThat(MatchQualities.gini(new int[] {5, 5, 5, 5})).isCloseTo(0, within(1e-9));
        assertThat(MatchQualities.gini(new int[] {0, 0, 0, 8})).isCloseTo(0.75, within(1e-9));
        assertThat(MatchQualities.gini(new int[] {1, 3})).isCloseTo(0.25, within(1e-9));
        assertThat(MatchQualities.gini(new int[] {0, 0})).isZero();
    }

    @Test
    void everyProvinceHasTenSuggestionsAndEveryReasonASource() {
        var quality = qualities.measure();

        assertThat(quality.provinces()).isEqualTo(34);
        assertThat(quality.withTen()).isEqualTo(34);
        assertThat(quality.sourcedShare()).isEqualTo(1);
        assertThat(quality.countriesMean()).isGreaterThan(1);
        assertThat(quality.exposureGini()).isBetween(0.0, 1.0);
        assertThat(quality.said()).as("for those who have signed in").isEmpty();
    }
}
