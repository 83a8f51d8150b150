package vn.caunoi.base.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.caunoi.InTurn;

/** One PostgreSQL for all tests of this JVM, empty at first and gone with it. */
public class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The server programs are unpacked once, for later runs too. */
    static final Path PROGRAMS = Path.of("target", "postgres");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-postgres", connection(url())));
    }

    /** The address of the database that all tests share. */
    public static String url() {
        return Server.RUNNING.url();
    }

    /** The address of a database of one's own, empty; user and password are those of {@link #connection}. */
    public static String newDatabase(String name) {
        return Server.RUNNING.createDatabase(name);
    }

    /** The properties that point an application at that address. */
    public static Map<String, Object> connection(String url) {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                OwnPostgres.USER,
                "spring.datasource.password",
                Server.RUNNING.password());
    }

    private static final class Server {
        static final OwnPostgres RUNNING = InTurn.inTurn("test-postgres", Server::start);

        private static OwnPostgres start() {
            var parent = Path.of("target", "test-postgres");
            removeLeftovers(parent);
            var home = parent.resolve(String.valueOf(ProcessHandle.current().pid()));
            var server = OwnPostgres.start(home, PROGRAMS, PostgresSettings.DISPOSABLE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                FileSystemUtils.deleteRecursively(home.toFile());
            }));
            return server;
        }

        /** A killed run leaves its folder behind; a server still running on it ends when the folder goes. */
        private static void removeLeftovers(Path parent) {
            try {
                Files.createDirectories(parent);
                try (var homes = Files.list(parent)) {
                    homes.filter(home -> ProcessHandle.of(
                                            Long.parseLong(home.getFileName().toString()))
                                    .isEmpty())
                            .forEach(home -> FileSystemUtils.deleteRecursively(home.toFile()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
