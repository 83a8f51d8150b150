package vn.caunoi.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The records with these ids that exist. */
    public Map<Long, Recorded> load(Collection<Long> ids) {
        var byKind = new EnumMap<RecordKind, List<Long>>(RecordKind.class);
        jdbc.sql("select id, kind from record where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> byKind.computeIfAbsent(
                                RecordKind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                        .add(row.getLong("id")))
                .list();
        var found = new HashMap<Long, Recorded>();
        byKind.forEach((kind, of) -> found.putAll(loader(kind).load(of)));
        return found;
    }

    public Optional<Recorded> find(GlobalId id) {
        return Optional.ofNullable(loader(id.kind()).load(List.of(id.id())).get(id.id()));
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
