package vn.caunoi.base.postgres;

import java.util.Locale;

/** What the server is told in its configuration file. */
enum PostgresSettings {
    /** For data that someone entered: a confirmed change survives the loss of power. */
    DURABLE,
    /** For data that nobody will miss. */
    DISPOSABLE;

    String on(int port) {
        return """
                # Written anew at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 80
                shared_buffers = 192MB
                effective_cache_size = 1GB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                random_page_cost = 1.1
                jit = off
                max_wal_size = 1GB
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_min_messages = warning
                log_checkpoints = off
                """.formatted(port) + (this == DURABLE ? durable() : disposable());
    }

    private static String durable() {
        var settings = """
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                """;
        // On macOS only this one reaches the disk and not just its cache.
        var macos = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return macos ? settings + "wal_sync_method = fsync_writethrough\n" : settings;
    }

    private static String disposable() {
        return """
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                """;
    }
}
