package vn.caunoi.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long somebody has to wait after failures that follow one another: the more, the longer.
 *
 * @param from from the how many-th failure on
 */
record Patience(int from) {

    /** Failures this far apart do not belong together; nobody waits longer. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 6;

    /** What is left of the wait at this moment; zero when the next attempt is welcome. */
    Duration left(List<Instant> failures, Instant now) {
        var last = failures.stream().max(Instant::compareTo).orElse(Instant.MIN);
        var close = failures.stream()
                .filter(failure -> !failure.isBefore(last.minus(LONGEST)))
                .count();
        if (close < from) {
            return Duration.ZERO;
        }
        var wait = FIRST.multipliedBy(1L << Math.min(close - from, MOST_DOUBLINGS));
        var left = Duration.between(now, last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
