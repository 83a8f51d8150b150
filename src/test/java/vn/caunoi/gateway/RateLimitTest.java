package vn.caunoi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;

class RateLimitTest {

    private static final Caller READER = TestCaller.somebody(Role.READER, Set.of(), Set.of());
    private static final Caller OFFICER = TestCaller.somebody(Role.PROVINCE_OFFICER, Set.of(), Set.of());

    private final RateLimit rates = new RateLimit(new Rates(true, 3, 5, 1000, 2, true));

    @Test
    void anAddressHasItsPointsAndThenWaits() {
        for (var i = 0; i < 3; i++) {
            assertThat(anonymous("203.0.113.1").takeForRequest()).isEmpty();
        }
        var refusal = anonymous("203.0.113.1").takeForRequest().orElseThrow();
        assertThat(refusal.code()).isEqualTo("RATE_LIMITED");
        assertThat(refusal.figures()).containsEntry("limit", 3);
        assertThat((Long) refusal.figures().get("retryAfter")).isBetween(1L, 20L);
        assertThat(refusal.messageVi()).contains("3 điểm mỗi phút");
        assertThat(refusal.messageEn()).contains("3 points a minute");
        assertThat(anonymous("203.0.113.2").takeForRequest()).isEmpty();
    }

    @Test
    void anAccountHasItsOwnWhereverItAsksFrom() {
        for (var i = 0; i < 5; i++) {
            assertThat(rates.of(READER, "203.0.113." + i, false).orElseThrow().takeForRequest())
                    .isEmpty();
        }
        assertThat(rates.of(READER, "203.0.113.9", false).orElseThrow().takeForRequest())
                .isPresent();
        assertThat(rates.of(OFFICER, "203.0.113.9", false).orElseThrow().takeForRequest())
                .isEmpty();
        assertThat(anonymous("203.0.113.9").takeForRequest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "999, true", "1000, true", "2999, true", "1000000, true"})
    void whatCostsMoreTakesMoreButNeverMoreThanThereCanBe(int cost, boolean taken) {
        assertThat(anonymous("203.0.113.1").takeForRequest()).isEmpty();
        assertThat(anonymous("203.0.113.1").takeForCost(cost).isEmpty()).isEqualTo(taken);
    }

    @Test
    void aCostlyDocumentUsesUpThePoints() {
        assertThat(anonymous("203.0.113.1").takeForRequest()).isEmpty();
        assertThat(anonymous("203.0.113.1").takeForCost(2_500)).isEmpty();
        assertThat(anonymous("203.0.113.1").takeForRequest()).isPresent();
    }

    @Test
    void theAddressesOfOneNetworkOfVersionSixAreOne() {
        var networks = new HashSet<Allowance>();
        networks.add(anonymous("2001:db8:1:2::1"));
        networks.add(anonymous("2001:db8:1:2:ffff::9"));
        networks.add(anonymous("2001:db8:1:3::1"));
        assertThat(networks).hasSize(2);
    }

    @Test
    void whoAsksFromTheMachineItselfIsCountedOnlyBehindAProxy() {
        var usual = new RateLimit(new Rates(true, 3, 5, 1000, 2, false));

        assertThat(usual.of(Caller.ANYBODY, "127.0.0.1", false)).isEmpty();
        assertThat(usual.of(Caller.ANYBODY, "::1", false)).isEmpty();
        assertThat(usual.of(Caller.ANYBODY, "127.0.0.1", true)).isPresent();
        assertThat(usual.of(Caller.ANYBODY, "203.0.113.1", false)).isPresent();
        assertThat(usual.of(READER, "127.0.0.1", false)).isPresent();
    }

    @Test
    void whereNothingIsCountedThereIsNoAllowance() {
        assertThat(new RateLimit(new Rates(false, 1, 1, 1, 1, true)).of(READER, "::1", false))
                .isEmpty();
    }

    private Allowance anonymous(String address) {
        return rates.of(Caller.ANYBODY, address, false).orElseThrow();
    }
}
