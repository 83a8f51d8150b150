package vn.caunoi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How many agreements came to life, by the activity each had on the day; the unknown count as neither. */
public record Activation(int active, int sleeping, int dormant, int neverActivated, int unknown) {

    public static final Activation NONE = new Activation(0, 0, 0, 0, 0);

    /** The SQL that counts them over rows with a column {@code activity}. */
    public static final String COUNTS = """
            count(*) filter (where activity = 'ACTIVE') as active,
            count(*) filter (where activity = 'SLEEPING') as sleeping,
            count(*) filter (where activity = 'DORMANT') as dormant,
            count(*) filter (where activity = 'NEVER_ACTIVATED') as never_activated,
            count(*) filter (where activity = 'UNKNOWN') as unknown""";

    /** Reads the columns of {@link #COUNTS}. */
    public static Activation read(ResultSet row) throws SQLException {
        return new Activation(
                row.getInt("active"),
                row.getInt("sleeping"),
                row.getInt("dormant"),
                row.getInt("never_activated"),
                row.getInt("unknown"));
    }

    /** The agreements of which it is known whether they live. */
    public int known() {
        return active + sleeping + dormant + neverActivated;
    }

    /** The active among the known, 0 to 1; null where nothing is known of any. */
    public @Nullable Double share() {
        return known() == 0 ? null : (double) active / known();
    }
}
