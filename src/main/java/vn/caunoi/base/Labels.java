package vn.caunoi.base;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the directory says of records beside their names: which are internal, which have ended. */
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

    private Set<Long> those(Collection<Long> ids, String condition) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select id from record where id = any(:ids) and " + condition)
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }
}
