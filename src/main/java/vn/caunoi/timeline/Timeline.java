package vn.caunoi.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;

/**
 * What a record has had over time. Mergers are the days on which provinces became part of others; cut says that only
 * the newest of some kind were read.
 */
public record Timeline(List<Lane> lanes, List<Entry> entries, List<LocalDate> mergers, boolean cut) {

    /** The number of the lane of what no province holds. */
    public static final long NATIONAL = 0;

    /**
     * A province through all its versions that no merger parts; those that it was formed from stand before it.
     *
     * @param id what entries call it; the number of the last of its versions
     * @param province null for the lane of what no province holds
     * @param until the day before it became part of another; null when it did not
     * @param successor what it became part of
     */
    public record Lane(
            long id,
            @Nullable Province province,
            @Nullable LocalDate until,
            @Nullable Province successor) {}

    /**
     * Something that lasts, or that happened.
     *
     * @param what its own kind: that of the relation, act or event
     * @param record what it is told on
     * @param since null where no source tells when it began or happened
     * @param until its last day; null for what lasts still, and for what took one day
     * @param lasting whether it is a state, which has a beginning and perhaps an end
     */
    public record Entry(
            TimelineKind kind,
            Enum<?> what,
            Recorded record,
            long lane,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            boolean lasting,
            Activity activity,
            Confidence confidence) {

        /** The same in another lane. */
        Entry in(long other) {
            return new Entry(kind, what, record, other, since, until, lasting, activity, confidence);
        }

        /** A suggested, disputed or withdrawn date is no better than that, whatever its record is. */
        Entry asTrustedAs(Confidence date) {
            return date == Confidence.ACCEPTED
                    ? this
                    : new Entry(kind, what, record, lane, since, until, lasting, activity, date);
        }
    }
}
