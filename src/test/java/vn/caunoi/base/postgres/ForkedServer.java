package vn.caunoi.base.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Run in a JVM of its own: starts a server, enters a row and waits to be killed. */
class ForkedServer {

    public static void main(String[] arguments) throws Exception {
        var server = OwnPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]), PostgresSettings.DURABLE);
        try (var connection = DriverManager.getConnection(server.url(), OwnPostgres.USER, server.password());
                var sql = connection.createStatement()) {
            sql.execute("create table entered (name text)");
            sql.execute("insert into entered values ('Đà Nẵng')");
        }
        System.out.println("entered");
        Thread.currentThread().join();
    }

    static Process start(Path home) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForkedServer.class.getName(),
                        home.toString(),
                        TestPostgres.PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
