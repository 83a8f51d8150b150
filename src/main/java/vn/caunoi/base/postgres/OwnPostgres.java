package vn.caunoi.base.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * The product's own PostgreSQL: one server on one data folder, held by one JVM at a time, reachable only from this
 * machine and only with the password that the folder keeps.
 */
final class OwnPostgres implements AutoCloseable {
    static final String USER = "caunoi";
    private static final String ADMIN = "postgres";

    private final Path home;
    private final Path data;
    private final FileLock lock;
    private final ServerPrograms programs;
    private final PostgresSettings settings;
    private final Secret adminPassword;
    private final Secret password;
    private int port;

    /** Starts the server on the data in {@code home}, making them first when there are none. */
    static OwnPostgres start(Path home, PostgresSettings settings) {
        return start(home, home, settings);
    }

    /** The same with the programs unpacked elsewhere than in {@code home}. */
    static OwnPostgres start(Path home, Path programs, PostgresSettings settings) {
        try {
            var folder = Files.createDirectories(home).toRealPath();
            Secret.restrict(folder, "rwx------");
            var lock = lock(folder);
            try {
                var server = new OwnPostgres(folder, PostgresBinaries.in(programs.toAbsolutePath()), settings, lock);
                server.start();
                return server;
            } catch (IOException | RuntimeException e) {
                lock.channel().close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresNotStarted(e.toString());
        }
    }

    private OwnPostgres(Path home, PostgresBinaries binaries, PostgresSettings settings, FileLock lock) {
        this.home = home;
        this.data = home.resolve("data");
        this.lock = lock;
        this.settings = settings;
        this.programs = new ServerPrograms(binaries, home);
        this.adminPassword = new Secret(home.resolve("admin-password"));
        this.password = new Secret(home.resolve("password"));
    }

    String url() {
        return url(USER);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database);
    }

    String password() {
        return password.read();
    }

    /** Ends the connections, writes everything down and lets the folder go. */
    @Override
    public void close() {
        programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "120", "-s");
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new and empty database beside the product's own. */
    String createDatabase(String name) {
        administer("create database %s owner %s".formatted(name, USER));
        return url(name);
    }

    private static FileLock lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM, which is no different.
        }
        channel.close();
        throw new DataFolderInUse(home);
    }

    private void start() throws IOException {
        if (Files.notExists(data)) {
            initialise();
        }
        stopOrphan();
        launch();
        if (!password.exists()) {
            createDatabase();
        }
    }

    /** Prepared beside its place and then moved there, so that an interrupted first start leaves no half of it. */
    private void initialise() throws IOException {
        var prepared = home.resolve("data-new");
        FileSystemUtils.deleteRecursively(prepared);
        password.delete();
        adminPassword.write(Secret.random());
        if (!initdb(prepared, "C.UTF-8") && !initdb(prepared, "C")) {
            throw new PostgresNotStarted(programs.said());
        }
        Files.move(prepared, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean initdb(Path folder, String locale) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return programs.run(
                "initdb",
                "--pgdata=" + folder,
                "--username=" + ADMIN,
                "--pwfile=" + adminPassword.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + locale,
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    /** A server that outlived its JVM still works on the data: nobody uses it, so it may end. */
    private void stopOrphan() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        if (Postmaster.runsOn(data, pidFile)) {
            if (!programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "-s")) {
                programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w", "-t", "60", "-s");
            }
        }
        // After a crash of the machine the number may be another program's by now, and the server would wait for it.
        Files.deleteIfExists(pidFile);
    }

    private void launch() throws IOException {
        var log = home.resolve("postgresql.log");
        for (var attempt = 1; ; attempt++) {
            if (Files.exists(log)) {
                Files.move(log, home.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            port = freePort();
            Files.writeString(data.resolve("postgresql.conf"), settings.on(port));
            if (programs.run("pg_ctl", "start", "-D", data.toString(), "-l", log.toString(), "-w", "-t", "600", "-s")) {
                return;
            }
            var said = Files.exists(log) ? Files.readString(log).strip() : programs.said();
            // Another program was quicker to the port, or a killed server's last processes are still going.
            var passes = said.contains("could not bind") || said.contains("still in use");
            if (attempt == 20 || !passes) {
                throw new PostgresNotStarted(said.isEmpty() ? programs.said() : said);
            }
            pause();
        }
    }

    /** The product's account owns its database and is no superuser; once its password is kept, all of it is there. */
    private void createDatabase() {
        var secret = Secret.random();
        administer("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login;
                    end if;
                end $$""".formatted(USER));
        administer("alter role %s password '%s'".formatted(USER, secret));
        administer("drop database if exists " + USER);
        createDatabase(USER);
        password.write(secret);
    }

    private void administer(String statement) {
        try (var connection = DriverManager.getConnection(url(ADMIN), ADMIN, adminPassword.read());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresNotStarted("Interrupted while starting");
        }
    }
}
