package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs the script that makes the network, telling how long each of its steps took. */
final class Filling {

    /** How much there is of everything, and the seed that it is drawn with. */
    record Size(long partners, long agreements, long events, long seed) {

        String in(String sql) {
            return sql.replace(":partners", Long.toString(partners))
                    .replace(":agreements", Long.toString(agreements))
                    .replace(":events", Long.toString(events))
                    .replace(":seed", Long.toString(seed));
        }
    }

    private Filling() {}

    static void of(Connection connection, Path script, Size size) throws IOException, SQLException {
        var begun = System.nanoTime();
        for (var step : Files.readString(script).split("\n\n")) {
            var title = step.lines().findFirst().orElseThrow();
            var stepBegun = System.nanoTime();
            try (var statement = connection.createStatement()) {
                statement.execute(size.in(step));
            }
            System.out.printf("%6.1f s  %s%n", seconds(stepBegun), title.substring(3));
        }
        System.out.printf("%6.1f s  in all: %s%n", seconds(begun), size);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
