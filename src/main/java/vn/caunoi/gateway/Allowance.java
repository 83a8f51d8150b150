package vn.caunoi.gateway;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What one caller may still ask for in this minute. */
record Allowance(Bucket points, int perMinute, int costPerPoint) {

    /** The cache's and the bucket's clocks agree that an untouched bucket is full again after this. */
    static final Duration MINUTE = Duration.ofMinutes(1);

    static Allowance of(int perMinute, int costPerPoint) {
        var points = Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
        return new Allowance(points, perMinute, costPerPoint);
    }

    /** The point that every request takes; the refusal when there is none left. */
    Optional<Refusal> takeForRequest() {
        return take(1);
    }

    /** The points that a costly document takes besides. */
    Optional<Refusal> takeForCost(int cost) {
        var more = Math.min(cost / costPerPoint, perMinute - 1);
        return more == 0 ? Optional.empty() : take(more);
    }

    /** Whether nothing is left, without taking anything. */
    Optional<Refusal> whenUsedUp() {
        var estimate = points.estimateAbilityToConsume(1);
        return estimate.canBeConsumed() ? Optional.empty() : Optional.of(refusal(estimate.getNanosToWaitForRefill()));
    }

    private Optional<Refusal> take(int wanted) {
        var probe = points.tryConsumeAndReturnRemaining(wanted);
        return probe.isConsumed() ? Optional.empty() : Optional.of(refusal(probe.getNanosToWaitForRefill()));
    }

    private Refusal refusal(long nanos) {
        var seconds = Duration.ofNanos(nanos).plusMillis(999).toSeconds();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("limit", perMinute);
        figures.put(RateLimit.RETRY_AFTER, seconds);
        return new Refusal(
                RateLimit.CODE,
                figures,
                "Quá nhiều truy vấn: giới hạn là %d điểm mỗi phút. Hãy thử lại sau %d giây."
                        .formatted(perMinute, seconds),
                "Too many requests: the limit is %d points a minute. Try again in %d s.".formatted(perMinute, seconds));
    }
}
