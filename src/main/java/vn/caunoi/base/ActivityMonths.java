package vn.caunoi.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how many months after its last dated sign something counts as active, and for how many as sleeping. The rule that
 * uses them is the SQL function {@code activity}, which finds them on every connection.
 */
@ConfigurationProperties("caunoi.activity")
public record ActivityMonths(
        @DefaultValue("24") int activeMonths,
        @DefaultValue("60") int sleepingMonths) {

    public ActivityMonths {
        if (activeMonths < 1 || sleepingMonths <= activeMonths || sleepingMonths > 1200) {
            throw new IllegalArgumentException(
                    "caunoi.activity: 1 ≤ active-months < sleeping-months ≤ 1200 is needed, not %d and %d"
                            .formatted(activeMonths, sleepingMonths));
        }
    }

    /** The SQL that makes them known to a connection. */
    public String settings() {
        return "set caunoi.active_months to %d; set caunoi.sleeping_months to %d"
                .formatted(activeMonths, sleepingMonths);
    }
}
