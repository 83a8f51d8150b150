package vn.caunoi.base;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the directory says of records beside their names: which are internal, which have ended, which version stands. */
@Service
public class Labels {

    private final JdbcClient jdbc;

    Labels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these records that are internal. */
    public Set<Long> internal(Collection<Long> ids) {
        return those(ids, "visibility = 'INTERNAL'");
    }

    /** Those of these records that have ended. */
    public Set<Long> ended(Collection<Long> ids) {
        return those(ids, "ended");
    }

    /** The version of each of these records that stands; needed to change it. */
    public Map<Long, Integer> versions(Collection<Long> ids) {
        var versions = new HashMap<Long, Integer>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, version from record where id = any(:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query((ResultSet row) -> {
                        versions.put(row.getLong("id"), row.getInt("version"));
                    });
        }
        return versions;
    }

    private Set<Long> those(Collection<Long> ids, String condition) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select id from record where id = any(:ids) and " + condition)
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }
}
