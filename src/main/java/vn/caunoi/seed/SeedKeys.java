package vn.caunoi.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.seed.MalformedSeed.BadCell;
import vn.caunoi.seed.MalformedSeed.Reason;
import vn.caunoi.seed.SeedTable.Identity;

/** The keys of all seed files and the ids their records have; records share one space of keys. */
class SeedKeys {

    private final Map<String, SeedTable> recordTables = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    SeedKeys(List<SeedRow> rows) {
        for (SeedRow row : rows) {
            if (row.table().identity() != Identity.RECORD) {
                others.computeIfAbsent(row.table().file(), file -> new HashSet<>())
                        .add(row.key());
                continue;
            }
            SeedTable other = recordTables.putIfAbsent(row.key(), row.table());
            if (other != null) {
                throw new MalformedSeed(
                        row.table().file(),
                        row.line(),
                        "key",
                        Reason.of(
                                "khóa “%s” đã dùng trong %s.csv",
                                "the key \"%s\" is already used in %s.csv", row.key(), other.file()));
            }
        }
    }

    void put(String key, long id) {
        ids.put(key, id);
    }

    boolean has(String key) {
        return ids.containsKey(key);
    }

    long id(String key) {
        Long id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException(key);
        }
        return id;
    }

    /** Whether the key names a record that was loaded once and that somebody has removed since. */
    boolean isGone(String key) {
        return recordTables.containsKey(key) && !ids.containsKey(key);
    }

    /** What another table holds for a key: the record's id, or the key itself for codes and keyed rows. */
    Object resolve(String key, @Nullable SeedTable target) throws BadCell {
        if (target == null || target.identity() == Identity.RECORD) {
            SeedTable found = recordTables.get(key);
            if (found == null || target != null && !found.file().equals(target.file())) {
                throw unknown(key, target);
            }
            return id(key);
        }
        if (!others.getOrDefault(target.file(), Set.of()).contains(key)) {
            throw unknown(key, target);
        }
        return key;
    }

    private static BadCell unknown(String key, @Nullable SeedTable target) {
        return target == null
                ? new BadCell("không có bản ghi nào mang khóa “%s”", "no record has the key \"%s\"", key)
                : new BadCell("không có khóa “%s” trong %s.csv", "the key \"%s\" is not in %s.csv", key, target.file());
    }
}
