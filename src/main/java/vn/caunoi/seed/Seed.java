package vn.caunoi.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import vn.caunoi.base.WholeRegister;
import vn.caunoi.seed.MalformedSeed.Reason;
import vn.caunoi.seed.SeedTable.Identity;

/**
 * Loads the register's own data once the schema stands and before the web server answers: all of it or nothing, again
 * only when a file has changed, and never over a row that a user has changed, ended or removed.
 */
@Component
@DependsOnDatabaseInitialization
class Seed implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);
    private static final long LOCK = 0x5EED_CA0_0101L;

    private final DataSource dataSource;
    private final ResourceLoader resources;
    private final String location;

    Seed(
            @WholeRegister DataSource dataSource,
            ResourceLoader resources,
            @Value("${caunoi.seed:classpath:seed/}") String location) {
        this.dataSource = dataSource;
        this.resources = resources;
        this.location = location;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        load();
    }

    /** Instances that run already hear that the register is not what they have read. */
    private static void tell(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("notify caunoi_change, 'seed'");
        }
    }

    /** Loads what is new or changed and says how many rows of each file were written. */
    Map<String, Integer> load() throws SQLException {
        long start = System.nanoTime();
        Map<SeedTable, byte[]> files = new LinkedHashMap<>();
        SeedTables.ALL.forEach(table -> files.put(table, content(table)));
        Map<String, Integer> written = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                if (unchanged(connection, files)) {
                    LOG.info("Seed data unchanged");
                } else {
                    written = write(connection, files);
                    tell(connection);
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
        if (!written.isEmpty()) {
            LOG.info("Seed data loaded in {} ms: {}", (System.nanoTime() - start) / 1_000_000, counts(written));
        }
        return written;
    }

    private Map<String, Integer> write(Connection connection, Map<SeedTable, byte[]> files) throws SQLException {
        Map<SeedTable, List<SeedRow>> rows = new LinkedHashMap<>();
        files.forEach((table, content) -> rows.put(table, SeedReader.read(table, content)));
        List<SeedRow> all = rows.values().stream().flatMap(List::stream).toList();
        SeedKeys keys = new SeedKeys(all);
        SeedLedger ledger = SeedLedger.read(connection);
        Set<Long> takenOver = existing(connection, keys);
        number(connection, keys, all, ledger);
        SeedWriter writer = new SeedWriter(connection, keys);
        Map<String, Integer> written = new LinkedHashMap<>();
        for (var entry : rows.entrySet()) {
            SeedTable table = entry.getKey();
            List<SeedRow> open = entry.getValue().stream()
                    .filter(row -> ledger.differs(row) && !refersToGone(row, keys) && !belongsTo(row, keys, takenOver))
                    .toList();
            int added = writer.insert(
                    table, open.stream().filter(row -> !ledger.knows(row)).toList());
            int changed =
                    writer.update(table, open.stream().filter(ledger::knows).toList());
            written.put(table.file(), added + changed);
        }
        ledger.write(connection, all);
        remember(connection, files, rows);
        return written;
    }

    /** Puts the ids of the records that stand already, and says which of them somebody else has changed. */
    private static Set<Long> existing(Connection connection, SeedKeys keys) throws SQLException {
        Set<Long> takenOver = new HashSet<>();
        for (SeedTable table : SeedTables.ALL) {
            if (table.identity() == Identity.RECORD) {
                String sql = "select id, seed_key, changed_by is not null from %s where seed_key is not null"
                        .formatted(table.table());
                try (Statement statement = connection.createStatement();
                        ResultSet result = statement.executeQuery(sql)) {
                    while (result.next()) {
                        keys.put(result.getString(2), result.getLong(1));
                        if (result.getBoolean(3)) {
                            takenOver.add(result.getLong(1));
                        }
                    }
                }
            }
        }
        return takenOver;
    }

    private static void number(Connection connection, SeedKeys keys, List<SeedRow> rows, SeedLedger ledger)
            throws SQLException {
        List<SeedRow> fresh = rows.stream()
                .filter(row -> row.table().identity() == Identity.RECORD && !ledger.knows(row) && !keys.has(row.key()))
                .toList();
        try (PreparedStatement statement =
                connection.prepareStatement("select nextval('record_id') from generate_series(1, ?)")) {
            statement.setInt(1, fresh.size());
            ResultSet result = statement.executeQuery();
            for (SeedRow row : fresh) {
                result.next();
                keys.put(row.key(), result.getLong(1));
            }
        }
    }

    private static boolean refersToGone(SeedRow row, SeedKeys keys) {
        if (row.table().identity() == Identity.RECORD && keys.isGone(row.key())) {
            return true;
        }
        return row.table().ownColumns().stream()
                .filter(column -> column.type() == SeedColumn.Type.REFERENCE || column.type() == SeedColumn.Type.RECORD)
                .anyMatch(column -> keys.isGone(row.cell(column.name())));
    }

    private static boolean belongsTo(SeedRow row, SeedKeys keys, Set<Long> takenOver) {
        String owner = row.table().owner();
        String key = owner == null ? row.key() : row.cell(owner);
        boolean record = owner != null || row.table().identity() == Identity.RECORD;
        return record && keys.has(key) && takenOver.contains(keys.id(key));
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    private static boolean unchanged(Connection connection, Map<SeedTable, byte[]> files) throws SQLException {
        Map<String, String> known = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select name, sha256 from seed_file")) {
            while (result.next()) {
                known.put(result.getString(1), result.getString(2));
            }
        }
        return files.entrySet().stream()
                .allMatch(file -> SeedReader.sha256(file.getValue())
                        .equals(known.get(file.getKey().file())));
    }

    private static void remember(
            Connection connection, Map<SeedTable, byte[]> files, Map<SeedTable, List<SeedRow>> rows)
            throws SQLException {
        String sql = """
                insert into seed_file (name, sha256, rows)
                values (?, ?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, rows = excluded.rows, loaded_at = now()
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var file : files.entrySet()) {
                statement.setString(1, file.getKey().file());
                statement.setString(2, SeedReader.sha256(file.getValue()));
                statement.setInt(3, rows.getOrDefault(file.getKey(), List.of()).size());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private byte[] content(SeedTable table) {
        Resource resource = resources.getResource(location + table.file() + ".csv");
        if (!resource.exists()) {
            throw new MalformedSeed(table.file(), 0, null, Reason.of("không có tệp này", "the file is missing"));
        }
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counts(Map<String, Integer> written) {
        String counts = written.entrySet().stream()
                .filter(file -> file.getValue() > 0)
                .map(file -> file.getKey() + " " + file.getValue())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no row is new or changed" : counts;
    }
}
