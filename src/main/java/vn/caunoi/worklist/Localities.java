package vn.caunoi.worklist;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provinces of today that a scope is about. */
@Component
class Localities {

    private final JdbcClient jdbc;

    Localities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number; none for the whole country. */
    List<Long> of(Scope scope) {
        return scope.provinces().isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select id from province where identity_id = any(:identities) and valid_to is null order by id")
                        .param("identities", scope.provinces().toArray(Long[]::new))
                        .query((row, number) -> row.getLong("id"))
                        .list();
    }
}
