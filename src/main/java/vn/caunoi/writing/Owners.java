package vn.caunoi.writing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Callers;

/** Who can be given something to see to: the accounts that write. Only those who write themselves are told of them. */
@Service
public class Owners {

    /**
     * An account that can own something.
     *
     * @param name what it signs in with
     */
    public record Owner(String name, String fullName) {}

    private static final String ALL = "select code as name, name_vi as full_name from owner";

    private final JdbcClient jdbc;
    private final Callers callers;

    Owners(JdbcClient jdbc, Callers callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /** All of them, by their full names. */
    public List<Owner> all() {
        if (!callers.current().writes()) {
            return List.of();
        }
        return jdbc.sql(ALL + " order by name_vi collate \"vi-x-icu\", code")
                .query((row, number) -> new Owner(row.getString("name"), row.getString("full_name")))
                .list();
    }

    /** What to call an owner on a screen; nothing for those who may not know. */
    public Optional<Owner> find(String name) {
        if (!callers.current().readsInternal()) {
            return Optional.empty();
        }
        return jdbc.sql(ALL + " where code = :name")
                .param("name", name)
                .query((row, number) -> new Owner(row.getString("name"), row.getString("full_name")))
                .optional();
    }
}
