package vn.caunoi.base.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import vn.caunoi.base.WholeRegister;

/**
 * Rings when PostgreSQL tells that something has changed, whichever instance wrote it. It listens on a connection of its
 * own, takes none from the pools, and rings once after every time it could not listen. What has changed it does not
 * say: whoever hears it reads.
 */
@Component
public final class Bell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "caunoi_change";
    private static final int SILENCE = 15_000;
    private static final int ANSWER = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource register;
    private final Sinks.Many<Boolean> rings = Sinks.many().multicast().directBestEffort();
    private volatile @Nullable Thread listening;
    private volatile @Nullable Connection line;

    Bell(@WholeRegister DataSource register) {
        this.register = register;
    }

    /** One for every time it rings from now on; who cannot keep up hears it once. */
    public Flux<Boolean> rings() {
        return rings.asFlux();
    }

    @Override
    public synchronized void start() {
        if (listening == null) {
            var thread = Thread.ofVirtual().name("bell").unstarted(this::listen);
            listening = thread;
            thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        var ending = listening;
        listening = null;
        if (ending != null) {
            ending.interrupt();
            hangUp();
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void listen() {
        var pause = FIRST_PAUSE;
        while (Thread.currentThread().equals(listening)) {
            try (var connection = connect()) {
                line = connection;
                if (!Thread.currentThread().equals(listening)) {
                    return;
                }
                pause = FIRST_PAUSE;
                try {
                    ringOn(connection);
                } finally {
                    line = null;
                }
            } catch (SQLException lost) {
                if (Thread.currentThread().equals(listening)) {
                    LOG.warn("Changes are told late: PostgreSQL is not heard ({})", lost.getMessage());
                    pause = rest(pause);
                }
            }
        }
    }

    private void ringOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        rings.tryEmitNext(true);
        var server = connection.unwrap(PGConnection.class);
        while (Thread.currentThread().equals(listening)) {
            var told = server.getNotifications(SILENCE);
            if (told != null && told.length > 0) {
                rings.tryEmitNext(true);
            } else if (!connection.isValid(ANSWER)) {
                throw new SQLException("the server does not answer");
            }
        }
    }

    private Connection connect() throws SQLException {
        var server = register.unwrap(DriverManagerDataSource.class);
        var properties = new Properties();
        PGProperty.USER.set(properties, server.getUsername());
        PGProperty.PASSWORD.set(properties, server.getPassword());
        PGProperty.APPLICATION_NAME.set(properties, "caunoi-bell");
        PGProperty.CONNECT_TIMEOUT.set(properties, ANSWER);
        PGProperty.LOGIN_TIMEOUT.set(properties, ANSWER);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        return DriverManager.getConnection(Objects.requireNonNull(server.getUrl()), properties);
    }

    private static Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    /** Ends the waiting at once: a connection that waits for notifications cannot be closed politely. */
    private void hangUp() {
        var connection = line;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The connection was gone already", gone);
            }
        }
    }
}
