package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainTest {

    @ParameterizedTest
    @CsvSource({
        // what speaks for us, for them, for both; what the pair is worth
        "3000, 1000, 500, 1500",
        "1000, 3000, 500, 1500",
        "3000, 0, 500, 2000",
        "0, 3000, 500, 2000",
        "0, 0, 500, 500",
        "1000, 1000, -2500, -1500"
    })
    void aPairIsWorthWhatTheLesserSideGainsAndHalfWhereNothingIsKnown(int ours, int theirs, int both, int worth) {
        assertThat(new Gain(ours, theirs, both, 50).lesser()).isEqualTo(worth);
    }

    @Test
    void amongEqualsTheOtherSideDecides() {
        assertThat(new Gain(4000, 1000, 0, 50)).isGreaterThan(new Gain(3000, 1000, 0, 50));
        assertThat(new Gain(2000, 1100, 0, 50)).isGreaterThan(new Gain(4000, 1000, 0, 50));
    }
}
