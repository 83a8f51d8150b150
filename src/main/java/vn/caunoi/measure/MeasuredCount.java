package vn.caunoi.measure;

/**
 * How many, and how much of it is less than it seems.
 *
 * @param inherited held only by a predecessor that was merged into the province
 * @param suggested resting only on what nobody has verified
 * @param undated without a known beginning, so that it may not have existed yet on a past day
 */
public record MeasuredCount(int total, int inherited, int suggested, int undated) {

    static final MeasuredCount NONE = new MeasuredCount(0, 0, 0, 0);

    MeasuredCount plus(MeasuredCount other) {
        return new MeasuredCount(
                total + other.total, inherited + other.inherited, suggested + other.suggested, undated + other.undated);
    }
}
