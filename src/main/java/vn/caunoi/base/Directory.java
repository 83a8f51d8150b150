package vn.caunoi.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds records of any kind: one statement for the kinds, one for each kind that occurs. */
@Service
public class Directory {

    private final JdbcClient jdbc;
    private final ObjectProvider<RecordLoader> loaders;

    Directory(JdbcClient jdbc, ObjectProvider<RecordLoader> loaders) {
        this.jdbc = jdbc;
        this.loaders = loaders;
    }

    /** The records with these ids that exist; the id of one that was merged into another leads to that one. */
    public Map<Long, Recorded> load(Collection<Long> ids) {
        return load(ids, Set.of());
    }

    /** The same without those of a kind, where only the others are named. */
    public Map<Long, Recorded> loadBut(Collection<Long> ids, RecordKind kind) {
        return load(ids, Set.of(kind));
    }

    private Map<Long, Recorded> load(Collection<Long> ids, Set<RecordKind> but) {
        var byKind = new EnumMap<RecordKind, List<Long>>(RecordKind.class);
        var merged = new HashMap<Long, Long>();
        jdbc.sql("select id, kind, merged_into from record where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> {
                    var into = Rows.number(row, "merged_into");
                    if (into != null) {
                        merged.put(row.getLong("id"), into);
                    }
                    return byKind.computeIfAbsent(RecordKind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                            .add(into == null ? row.getLong("id") : into);
                })
                .list();
        byKind.keySet().removeAll(but);
        var found = new HashMap<Long, Recorded>();
        byKind.forEach((kind, of) -> found.putAll(loader(kind).load(of)));
        merged.forEach((id, into) -> {
            var record = found.get(into);
            if (record != null) {
                found.put(id, record);
            }
        });
        return found;
    }

    /** The record with that id, or the one it was merged into; nothing when it is of another kind. */
    public Optional<Recorded> find(GlobalId id) {
        var found = loader(id.kind()).load(List.of(id.id())).get(id.id());
        return found != null ? Optional.of(found) : find(id.id()).filter(record -> record.recordKind() == id.kind());
    }

    /** The record of that number, whatever its kind. */
    public Optional<Recorded> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    private RecordLoader loader(RecordKind kind) {
        return loaders.stream()
                .filter(loader -> loader.recordKind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature reads records of kind " + kind));
    }
}
