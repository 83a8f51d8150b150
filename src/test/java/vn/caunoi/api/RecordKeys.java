package vn.caunoi.api;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** The seed's keys of records and the ids they were given: ids may differ from one database to the next. */
final class RecordKeys {

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    RecordKeys(JdbcClient jdbc) {
        for (var kind : RecordKind.values()) {
            jdbc.sql("select id, seed_key from %s where seed_key is not null"
                            .formatted(kind.name().toLowerCase(Locale.ROOT)))
                    .query(row -> {
                        var id = new GlobalId(kind, row.getLong(1)).toString();
                        ids.put(row.getString(2), id);
                        keys.put(id, row.getString(2));
                    });
        }
    }

    /** The id of the record that the seed calls by this key. */
    String id(String key) {
        return Optional.ofNullable(ids.get(key))
                .orElseThrow(() -> new AssertionError("The seed has no record with the key " + key));
    }

    /** The key of the record with this id, where the text is one. */
    Optional<String> key(String text) {
        return Optional.ofNullable(keys.get(text));
    }

    /** An id of a kind and number that need not exist. */
    static String opaque(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
