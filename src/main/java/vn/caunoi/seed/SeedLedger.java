package vn.caunoi.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which seed rows have been loaded before and what they said then. */
class SeedLedger {

    private final Map<String, String> loaded = new HashMap<>();

    static SeedLedger read(Connection connection) throws SQLException {
        SeedLedger ledger = new SeedLedger();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select file, key, sha256 from seed_row")) {
            while (result.next()) {
                ledger.loaded.put(name(result.getString(1), result.getString(2)), result.getString(3));
            }
        }
        return ledger;
    }

    boolean knows(SeedRow row) {
        return loaded.containsKey(name(row.table().file(), row.key()));
    }

    boolean differs(SeedRow row) {
        return !row.sha256().equals(loaded.get(name(row.table().file(), row.key())));
    }

    void write(Connection connection, List<SeedRow> rows) throws SQLException {
        String sql = """
                insert into seed_row (file, key, sha256)
                values (?, ?, ?)
                on conflict (file, key) do update set sha256 = excluded.sha256
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (SeedRow row : rows) {
                if (differs(row)) {
                    statement.setString(1, row.table().file());
                    statement.setString(2, row.key());
                    statement.setString(3, row.sha256());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static String name(String file, String key) {
        return file + '/' + key;
    }
}
