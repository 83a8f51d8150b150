package vn.caunoi.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import vn.caunoi.seed.MalformedSeed.Reason;

/** Why the database refused a row, in terms of the seed file. */
record Refusal(@Nullable String column, Reason reason) {

    private static final Pattern ALLOWED = Pattern.compile("'([A-Z_]+)'::text");

    static Refusal of(SQLException failure, Connection connection) throws SQLException {
        ServerErrorMessage server = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (server == null) {
            throw failure;
        }
        if (server.getColumn() != null) {
            return new Refusal(server.getColumn(), Reason.of("không được để trống", "must not be empty"));
        }
        String constraint = server.getConstraint();
        if (constraint == null) {
            return new Refusal(null, new Reason(words(server), words(server)));
        }
        String allowed = allowed(constraint, connection);
        String column = column(constraint, server.getTable());
        return allowed.isEmpty()
                ? new Refusal(
                        column,
                        Reason.of("trái ràng buộc %s: %s", "breaks the constraint %s: %s", constraint, words(server)))
                : new Refusal(column, Reason.of("chỉ được là một trong: %s", "must be one of: %s", allowed));
    }

    MalformedSeed at(SeedRow row, @Nullable String listColumn) {
        return new MalformedSeed(row.table().file(), row.line(), listColumn != null ? listColumn : named(row), reason);
    }

    /** The seed file's name for the database column, where it has one. */
    private @Nullable String named(SeedRow row) {
        return row.table().columns().stream()
                .filter(seed -> seed.fills().contains(column) || seed.name().equals(column))
                .map(SeedColumn::name)
                .findFirst()
                .orElse(null);
    }

    private static String words(ServerErrorMessage server) {
        return server.getDetail() == null ? String.valueOf(server.getMessage()) : server.getDetail();
    }

    private static @Nullable String column(String constraint, @Nullable String table) {
        return table == null || !constraint.startsWith(table + "_")
                ? null
                : constraint.substring(table.length() + 1).replaceFirst("_(check|fkey|key)\\d*$", "");
    }

    /** The values that a check constraint lists, where it lists some. */
    private static String allowed(String constraint, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            statement.setString(1, constraint);
            ResultSet result = statement.executeQuery();
            return result.next()
                    ? ALLOWED.matcher(result.getString(1))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .collect(Collectors.joining(", "))
                    : "";
        }
    }
}
