package vn.caunoi.network;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.Sight;
import vn.caunoi.base.WholeRegister;
import vn.caunoi.base.postgres.Bell;

/**
 * Keeps the network in memory: read from PostgreSQL when it is first asked for, and kept current on every instance by
 * what {@link Bell} tells. Whoever may write is answered from the register as it stands at that moment, so that nobody
 * misses what they have just entered.
 */
@Component
class Graphs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Graphs.class);

    /** More changed records than that are not taken up one by one. */
    private static final int MANY = 2_000;

    /** What is asked of the graph, and the register's state that answers it. */
    record Answer<T>(T of, OffsetDateTime knownAt) {}

    /** The graph with what it was read from. */
    private record Standing(Graph graph, LocalDate day, long lastChange, long seed, OffsetDateTime knownAt) {}

    private final DataSource register;
    private final JdbcClient jdbc;
    private final Calendar calendar;
    private final Onlooker onlooker;
    private final Bell bell;
    private final KeptNames names;
    private final int most;
    /** Held for writing while changes are taken up. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    /** Held by the one who reads the register. */
    private final ReentrantLock renewing = new ReentrantLock();

    private volatile @Nullable Standing standing;
    private @Nullable Disposable listening;

    Graphs(
            @WholeRegister DataSource register,
            JdbcClient jdbc,
            Calendar calendar,
            Onlooker onlooker,
            Bell bell,
            KeptNames names,
            @Value("${caunoi.network.most-facts:20000000}") int most) {
        this.register = register;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.onlooker = onlooker;
        this.bell = bell;
        this.names = names;
        this.most = most;
    }

    /** Asks something of the graph as the caller sees it. */
    <T> Answer<T> ask(Function<Graph, T> question) {
        if (standing == null || onlooker.sight() == Sight.ALL && behind()) {
            renew();
        } else if (isOfAnotherDay()) {
            Schedulers.boundedElastic().schedule(this::catchUp);
        }
        lock.readLock().lock();
        try {
            var now = Objects.requireNonNull(standing);
            return new Answer<>(question.apply(now.graph()), now.knownAt());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The bytes that the graph takes; 0 before it is read. */
    long bytes() {
        var now = standing;
        return now == null ? 0 : now.graph().bytes();
    }

    private boolean isOfAnotherDay() {
        var now = standing;
        return now != null && !now.day().equals(calendar.today()) && !renewing.isLocked();
    }

    private boolean behind() {
        var newest = jdbc.sql("select coalesce(max(id), 0) from change")
                .query(Long.class)
                .single();
        return newest > Objects.requireNonNull(standing).lastChange();
    }

    /**
     * Takes up what has changed; reads everything where nothing is read yet, a new day has begun, or much has changed.
     * While everything is read, questions are answered from what stands.
     */
    private void renew() {
        renewing.lock();
        try (var connection = register.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var now = standing;
            var newest = number(connection, "select coalesce(max(id), 0) from change");
            var seed = number(connection, "select coalesce(sum(hashtext(seed_file::text)), 0) from seed_file");
            if (now == null || !now.day().equals(calendar.today()) || seed != now.seed()) {
                standing = read(connection, newest, seed);
            } else if (newest > now.lastChange()) {
                var changed = changed(connection, now.lastChange());
                standing = changed.size() > MANY || now.graph().isScattered()
                        ? read(connection, newest, seed)
                        : renewed(connection, now, newest, changed);
            }
            connection.rollback();
        } catch (SQLException unread) {
            throw new IllegalStateException("The network cannot be read", unread);
        } finally {
            renewing.unlock();
        }
    }

    private Standing renewed(Connection connection, Standing now, long newest, Set<Long> changed) throws SQLException {
        lock.writeLock().lock();
        try {
            GraphRenewal.renew(connection, now.graph(), now.day(), changed);
            names.forget();
            return new Standing(now.graph(), now.day(), newest, now.seed(), OffsetDateTime.now(ZoneOffset.UTC));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Standing read(Connection connection, long newest, long seed) throws SQLException {
        var begun = OffsetDateTime.now(ZoneOffset.UTC);
        var day = calendar.today();
        var graph = GraphReading.all(connection, day, most);
        LOG.info(
                "Read the network: {} records, {} facts, {} MB in {} ms",
                graph.records.size,
                graph.facts.size,
                graph.bytes() >> 20,
                Duration.between(begun, OffsetDateTime.now(ZoneOffset.UTC)).toMillis());
        names.forget();
        return new Standing(graph, day, newest, seed, begun);
    }

    /**
     * The records that were changed after a change, those that were merged into them or parted from them, and the
     * relations whose last sign of life an agreement or event among them may have moved.
     */
    static Set<Long> changed(Connection connection, long after) throws SQLException {
        var changed = new HashSet<Long>();
        try (var statement = connection.prepareStatement("""
                with told (id) as (
                  select record_id from change where id > ?
                  union
                  select unnest(array[merger.from_id, merger.into_id]) from merger
                  where merger.from_id in (select record_id from change where id > ?)
                    or merger.into_id in (select record_id from change where id > ?)
                ),
                changed (id) as (
                  select id from told
                  union
                  select event_agreement.agreement_id
                  from told join event_agreement on event_agreement.event_id = told.id
                )
                select id from changed
                union
                select relation.id
                from changed
                join signatory on signatory.agreement_id = changed.id
                join relation on relation.partner_id = signatory.party_id
                union
                select relation.id
                from changed
                join event_participant on event_participant.event_id = changed.id
                join relation on relation.partner_id = event_participant.record_id
                limit ?""")) {
            statement.setLong(1, after);
            statement.setLong(2, after);
            statement.setLong(3, after);
            statement.setInt(4, MANY + 1);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    changed.add(rows.getLong(1));
                }
            }
        }
        return changed;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public synchronized void start() {
        if (listening == null) {
            listening = bell.rings()
                    .startWith(true)
                    .onBackpressureLatest()
                    .publishOn(Schedulers.boundedElastic(), 1)
                    .subscribe(ring -> catchUp());
        }
    }

    /**
     * The network is read when the product starts, before anybody asks: the bell may have rung by then. A ring while
     * it is being taken up is kept, for what it tells may come too late for that reading.
     */
    private void catchUp() {
        try {
            renew();
        } catch (RuntimeException unread) {
            LOG.warn("The network is read later: {}", unread.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        if (listening != null) {
            listening.dispose();
            listening = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}
