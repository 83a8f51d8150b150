package vn.caunoi.measure;

import org.jspecify.annotations.Nullable;

/** How many agreements came to life, by the activity each had on the day; the unknown count as neither. */
public record Activation(int active, int sleeping, int dormant, int neverActivated, int unknown) {

    static final Activation NONE = new Activation(0, 0, 0, 0, 0);

    /** The agreements of which it is known whether they live. */
    public int known() {
        return active + sleeping + dormant + neverActivated;
    }

    /** The active among the known, 0 to 1; null where nothing is known of any. */
    public @Nullable Double share() {
        return known() == 0 ? null : (double) active / known();
    }
}
