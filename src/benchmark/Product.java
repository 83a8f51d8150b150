package benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The product in a process of its own, on a data folder of its own. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern USED = Pattern.compile("(?:PSYoungGen|ParOldGen) +total \\d+K, used (\\d+)K");

    private final Path home;
    private final Path log;
    private final Process process;

    private Product(Path home, Path log, Process process) {
        this.home = home;
        this.log = log;
        this.process = process;
    }

    /** Starts it and waits until it serves. */
    static Product start(Path home, int port, List<String> settings) throws Exception {
        Files.createDirectories(home);
        var log = home.resolve("product.log");
        Files.deleteIfExists(log);
        var command = new ArrayList<>(List.of(
                java("java"),
                "-Xmx" + System.getProperty("benchmark.heap", "2g"),
                "-XX:+UseParallelGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        var recording = System.getProperty("benchmark.recording", "");
        if (!recording.isEmpty()) {
            command.add("-XX:FlightRecorderOptions=stackdepth=256");
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.caunoi.CauNoiApplication"));
        command.addAll(settings);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CAUNOI_HOME", home.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        var product = new Product(home, log, builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(product.process::destroy));
        product.until(() -> healthy(port), "its health");
        return product;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static boolean healthy(int port) {
        try {
            var health = URI.create("http://127.0.0.1:%d/actuator/health".formatted(port))
                    .toURL()
                    .openConnection();
            return health instanceof HttpURLConnection http && http.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits for a line of the log that contains this, and returns it. */
    String awaits(String text) throws InterruptedException {
        until(() -> line(text) != null, text);
        return line(text);
    }

    private String line(String text) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(text)).findFirst().orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void until(java.util.function.BooleanSupplier ready, String what) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The product did not come to: %s; see %s".formatted(what, log));
            }
            Thread.sleep(200);
        }
    }

    Connection database() throws SQLException {
        return database(home);
    }

    /** A connection that may do everything, to the server that runs on the folder. */
    static Connection database(Path home) throws SQLException {
        try {
            var postgres = home.resolve("postgres");
            var port = Files.readAllLines(postgres.resolve("data/postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/caunoi".formatted(port),
                    "postgres",
                    Files.readString(postgres.resolve("admin-password")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long heapAfterCollection() throws IOException, InterruptedException {
        ask("GC.run");
        ask("GC.run");
        var used = USED.matcher(ask("GC.heap_info"))
                .results()
                .mapToLong(part -> Long.parseLong(part.group(1)))
                .sum();
        if (used == 0) {
            throw new IllegalStateException("The JVM does not tell its heap");
        }
        return used << 10;
    }

    private String ask(String command) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command).start();
        var said = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return said;
    }

    /** The time that processors have given to the product itself. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The same of its PostgreSQL. */
    Duration databaseWorked() {
        try {
            var server = Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .getFirst()
                    .strip());
            return ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::descendants)
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
