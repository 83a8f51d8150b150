package vn.caunoi.following;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what is open for each of whatever the limit is for. */
final class Tally {

    private final int most;
    private final Map<Object, Integer> open = new ConcurrentHashMap<>();

    Tally(int most) {
        this.most = most;
    }

    /** False when there are as many as may be. */
    boolean enter(Object whose) {
        var entered = new boolean[1];
        open.compute(whose, (key, count) -> {
            int now = count == null ? 0 : count;
            entered[0] = now < most;
            return entered[0] ? Integer.valueOf(now + 1) : count;
        });
        return entered[0];
    }

    void leave(Object whose) {
        open.computeIfPresent(whose, (key, count) -> count == 1 ? null : count - 1);
    }
}
