package vn.caunoi.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;

/** What the register holds. */
public record Overview(List<RecordCount> counts, @Nullable LocalDate changedOn) {

    /** How many records of one kind there are, and how many of them are only suggested; provinces are today's. */
    public record RecordCount(RecordKind kind, int total, int suggested) {}
}
