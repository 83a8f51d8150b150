package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainTest {

    @ParameterizedTest
    @CsvSource({
        // what speaks for us, for them, for both; whose needs are known; what the pair is worth
        "3000, 1000, 500, true, true, 1500",
        "1000, 3000, 500, true, true, 1500",
        "3000, 0, 500, true, true, 500",
        "3000, 0, 500, true, false, 2000",
        "3000, 1000, 500, true, false, 2000",
        "3000, 2000, 500, true, false, 2500",
        "0, 3000, 500, false, true, 2000",
        "0, 3000, 500, true, true, 500",
        "0, 0, 500, false, false, 500",
        "1000, 1000, -2500, true, true, -1500"
    })
    void aPairIsWorthWhatTheLesserSideGainsAndAShareOfTheOtherWhereNeedsAreNotKnown(
            int ours, int theirs, int both, boolean oursKnown, boolean theirsKnown, int worth) {
        assertThat(new Gain(ours, theirs, both, new Gain.Sides(oursKnown, theirsKnown, 50)).lesser())
                .isEqualTo(worth);
    }

    @Test
    void amongEqualsTheOtherSideDecides() {
        assertThat(gain(4000, 1000)).isGreaterThan(gain(3000, 1000));
        assertThat(gain(2000, 1100)).isGreaterThan(gain(4000, 1000));
    }

    private static Gain gain(int ours, int theirs) {
        return new Gain(ours, theirs, 0, new Gain.Sides(true, true, 50));
    }
}
