package vn.caunoi.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.seed.MalformedSeed.BadCell;
import vn.caunoi.seed.SeedColumn.RecordList;
import vn.caunoi.seed.SeedTable.Identity;

/** Writes rows of seed files: new ones in batches, changed ones one by one and only where nobody else changed them. */
class SeedWriter {

    private final Connection connection;
    private final SeedKeys keys;

    SeedWriter(Connection connection, SeedKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** An SQL statement's arguments and the row they come from. */
    private record Write(SeedRow row, @Nullable String column, List<@Nullable Object> arguments) {}

    int insert(SeedTable table, List<SeedRow> rows) throws SQLException {
        List<Write> writes = new ArrayList<>(rows.size());
        for (SeedRow row : rows) {
            List<@Nullable Object> arguments = new ArrayList<>();
            if (table.identity() == Identity.RECORD) {
                arguments.add(keys.id(row.key()));
            }
            if (table.identity() != Identity.PART) {
                arguments.add(row.key());
            }
            arguments.addAll(values(row, table.ownColumns()));
            writes.add(new Write(row, null, arguments));
        }
        run(insertion(table), writes);
        insertMembers(table, rows);
        return rows.size();
    }

    int update(SeedTable table, List<SeedRow> rows) throws SQLException {
        List<SeedColumn> set = table.ownColumns().stream()
                .filter(column ->
                        table.identity() != Identity.PART || !table.key().contains(column.name()))
                .toList();
        List<SeedRow> updated = new ArrayList<>();
        for (SeedRow row : rows) {
            List<@Nullable Object> arguments = values(row, set);
            if (table.identity() == Identity.PART) {
                arguments.addAll(values(row, keyColumns(table)));
            } else {
                arguments.add(row.key());
            }
            if (run(change(table, set), List.of(new Write(row, null, arguments))) > 0) {
                updated.add(row);
            }
        }
        if (table.identity() == Identity.RECORD) {
            for (SeedColumn column : lists(table)) {
                RecordList list = list(column);
                String sql = "delete from %s where %s = ?%s"
                        .formatted(
                                list.table(),
                                list.owner(),
                                list.role() == null ? "" : " and role = '" + list.role() + "'");
                run(
                        sql,
                        updated.stream()
                                .map(row -> new Write(row, column.name(), List.of(keys.id(row.key()))))
                                .toList());
            }
            insertMembers(table, updated);
        }
        return updated.size();
    }

    private void insertMembers(SeedTable table, List<SeedRow> rows) throws SQLException {
        for (SeedColumn column : lists(table)) {
            RecordList list = list(column);
            String sql = list.role() == null
                    ? "insert into %s (%s, %s) values (?, ?)".formatted(list.table(), list.owner(), list.member())
                    : "insert into %s (%s, %s, role) values (?, ?, '%s')"
                            .formatted(list.table(), list.owner(), list.member(), list.role());
            List<Write> writes = new ArrayList<>();
            for (SeedRow row : rows) {
                for (String key : members(row, column)) {
                    if (!keys.isGone(key)) {
                        writes.add(
                                new Write(row, column.name(), List.of(keys.id(row.key()), resolve(row, column, key))));
                    }
                }
            }
            run(sql, writes);
        }
    }

    private Object resolve(SeedRow row, SeedColumn column, String key) {
        if (column.type() == SeedColumn.Type.CHOICES) {
            return key;
        }
        try {
            return keys.resolve(key, column.target());
        } catch (BadCell e) {
            throw new MalformedSeed(row.table().file(), row.line(), column.name(), e.reason());
        }
    }

    private List<@Nullable Object> values(SeedRow row, List<SeedColumn> columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (SeedColumn column : columns) {
            try {
                values.addAll(column.read(row.cell(column.name()), keys));
            } catch (BadCell e) {
                throw new MalformedSeed(row.table().file(), row.line(), column.name(), e.reason());
            }
        }
        return values;
    }

    /** Runs the statement for each write; when the database refuses the batch, finds the row that is to blame. */
    private int run(String sql, List<Write> writes) throws SQLException {
        if (writes.isEmpty()) {
            return 0;
        }
        Savepoint savepoint = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Write write : writes) {
                bind(statement, write);
                statement.addBatch();
            }
            int rows = Arrays.stream(statement.executeBatch())
                    .filter(count -> count > 0)
                    .sum();
            connection.releaseSavepoint(savepoint);
            return rows;
        } catch (SQLException batch) {
            connection.rollback(savepoint);
            for (Write write : writes) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    bind(statement, write);
                    statement.executeUpdate();
                } catch (SQLException e) {
                    connection.rollback(savepoint);
                    throw Refusal.of(e, connection).at(write.row(), write.column());
                }
            }
            throw batch;
        }
    }

    private static void bind(PreparedStatement statement, Write write) throws SQLException {
        int index = 0;
        for (Object argument : write.arguments()) {
            statement.setObject(++index, argument);
        }
    }

    private static String insertion(SeedTable table) {
        Stream<String> identity =
                switch (table.identity()) {
                    case RECORD -> Stream.of("id", "seed_key");
                    case CODE, KEYED -> Stream.of(table.keyColumn());
                    case PART -> Stream.empty();
                };
        List<String> own = identity.toList();
        String columns = Stream.concat(own.stream(), table.ownColumns().stream().flatMap(c -> c.fills().stream()))
                .collect(Collectors.joining(", "));
        String values = Stream.concat(own.stream().map(c -> "?"), placeholders(table.ownColumns()))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(table.table(), columns, values);
    }

    private static String change(SeedTable table, List<SeedColumn> set) {
        String assignments = set.stream()
                .flatMap(column -> column.fills().stream().map(fill -> fill + " = " + column.placeholder()))
                .collect(Collectors.joining(", "));
        String where = table.identity() == Identity.PART
                ? keyColumns(table).stream()
                        .flatMap(column -> column.fills().stream())
                        .map(fill -> fill + " = ?")
                        .collect(Collectors.joining(" and "))
                : table.keyColumn() + " = ?";
        return table.identity() == Identity.RECORD
                ? "update %s set %s, version = version + 1 where %s and changed_by is null"
                        .formatted(table.table(), assignments, where)
                : "update %s set %s where %s".formatted(table.table(), assignments, where);
    }

    private static List<SeedColumn> keyColumns(SeedTable table) {
        return table.ownColumns().stream()
                .filter(column -> table.key().contains(column.name()))
                .toList();
    }

    private static Stream<String> placeholders(List<SeedColumn> columns) {
        return columns.stream().flatMap(column -> column.fills().stream().map(fill -> column.placeholder()));
    }

    private static List<SeedColumn> lists(SeedTable table) {
        return table.columns().stream().filter(column -> column.list() != null).toList();
    }

    private static RecordList list(SeedColumn column) {
        return Objects.requireNonNull(column.list());
    }

    static List<String> members(SeedRow row, SeedColumn column) {
        String cell = row.cell(column.name());
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
