package vn.caunoi.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/**
 * What a law or decision wants done within so many days, and when that law held. The document stands in the citations.
 *
 * @param days at least one; the day it is counted from is none of them
 * @param validTo the last day on which it held
 */
public record DeadlineRule(
        long id,
        String code,
        String nameVi,
        @Nullable String nameEn,
        DeadlineStart beginsWith,
        DeadlineFulfilment fulfilledBy,
        int days,
        DayCounting counting,
        DeadlineDirection direction,
        @Nullable DeadlineCondition condition,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    @Override
    public RecordKind recordKind() {
        return RecordKind.DEADLINE_RULE;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
