package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final Patience patience = new Patience(5);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 15", "6, 30", "7, 60", "8, 120", "10, 480", "11, 900", "50, 900"})
    void theMoreFailuresTheLongerTheWait(int failures, int seconds) {
        assertThat(patience.left(failuresEndingAt(NOW, failures), NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theWaitRunsOut() {
        var failures = failuresEndingAt(NOW.minusSeconds(3), 5);
        assertThat(patience.left(failures, NOW)).isEqualTo(Duration.ofSeconds(12));
        assertThat(patience.left(failures, NOW.plusSeconds(12))).isZero();
        assertThat(patience.left(failures, NOW.plusSeconds(60))).isZero();
    }

    @Test
    void failuresFarApartDoNotBelongTogether() {
        var twenty = IntStream.range(0, 20)
                .mapToObj(each -> NOW.minus(Duration.ofMinutes(4).multipliedBy(each)))
                .toList();
        assertThat(patience.left(twenty, NOW)).isZero();
    }

    private static List<Instant> failuresEndingAt(Instant last, int count) {
        return IntStream.range(0, count).mapToObj(last::minusMillis).toList();
    }
}
