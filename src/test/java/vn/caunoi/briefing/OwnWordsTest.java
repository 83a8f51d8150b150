package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of what is said was said before. */
class OwnWordsTest {

    @Test
    void theSameWordsAreTheSameInWhateverOrderOfSentencesAndLetters() {
        assertThat(OwnWords.shared(
                        text(1, 20), text(11, 20) + "\n" + text(1, 10).toUpperCase(Locale.ROOT)))
                .isEqualTo(1);
    }

    @Test
    void halfIsHalf() {
        assertThat(OwnWords.shared(text(1, 20), text(1, 10))).isCloseTo(0.5, within(0.01));
        assertThat(OwnWords.shared(text(1, 10), text(1, 20))).isEqualTo(1);
    }

    @Test
    void otherWordsAreNotTheSame() {
        assertThat(OwnWords.shared(text(1, 20), text(21, 40))).isZero();
    }

    @Test
    void ofFewWordsNothingIsSaid() {
        assertThat(OwnWords.shared("Chào các bạn từ xa đến", "Chào các bạn từ xa đến"))
                .isZero();
    }

    /** A sentence of seven words, which are its own, for each of these numbers. */
    private static String text(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> IntStream.range(0, 7)
                        .mapToObj(word -> "từ" + number + "x" + word)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
