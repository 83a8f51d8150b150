package vn.caunoi.base.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.caunoi.base.Recorded;

/** Hands what was read by number back to the records of a batch mapping. */
public final class PerRecord {

    private PerRecord() {}

    public static <R extends Recorded, T> Map<R, List<T>> of(
            List<R> records, Function<Collection<Long>, Map<Long, List<T>>> reading) {
        var found = reading.apply(records.stream().map(Recorded::id).toList());
        var all = new HashMap<R, List<T>>();
        records.forEach(record -> all.put(record, found.getOrDefault(record.id(), List.of())));
        return all;
    }
}
