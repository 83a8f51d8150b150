package vn.caunoi.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Callers;
import vn.caunoi.anniversary.Anniversaries;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Sight;
import vn.caunoi.reference.Country;

/** Keeps a board for each sight, and what was answered from it, until anything in the register changes. */
@Component
class Boards {

    private static final Logger LOG = LoggerFactory.getLogger(Boards.class);

    /** An answer takes some 50 kB; there are as many questions as provinces, needs and purposes together. */
    private static final int MOST_ANSWERS = 1_000;

    /** What a board was read from. */
    private record State(long lastChange, long lastWord, int weighing, long seed, LocalDate day) {}

    /** A board, what the rules weigh, and what was asked: of its provinces, and which answers were given. */
    final class Kept {
        private final State state;
        final Board board;
        final Weights weights;
        private final Map<Integer, OurSide> sides = new ConcurrentHashMap<>();
        private final Cache<Object, List<Match>> answers =
                Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build();

        private Kept(State state, Board board, Weights weights) {
            this.state = state;
            this.board = board;
            this.weights = weights;
        }

        /** What is known of the province with that number on the board. */
        OurSide side(int place) {
            return sides.computeIfAbsent(
                    place,
                    fresh -> Objects.requireNonNull(
                            sideReading.read(board, List.of(fresh)).get(fresh)));
        }

        /** All provinces together take far less than one after the other. */
        private void readSides() {
            sides.putAll(sideReading.read(
                    board, IntStream.range(0, board.places.size()).boxed().toList()));
        }

        /** What was answered to that question before; the answer now where nobody has asked. */
        List<Match> answer(Object question, Supplier<List<Match>> now) {
            return answers.get(question, asked -> now.get());
        }
    }

    private final DataSource register;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Onlooker onlooker;
    private final Calendar calendar;
    private final Anniversaries anniversaries;
    private final Weighings weighings;
    private final OurSideReading sideReading;
    private final Map<Sight, Kept> kept = new EnumMap<>(Sight.class);
    private final ReentrantLock reading = new ReentrantLock();

    Boards(
            DataSource register,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Onlooker onlooker,
            Calendar calendar,
            Anniversaries anniversaries,
            Weighings weighings,
            OurSideReading sideReading) {
        this.register = register;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.jdbc = jdbc;
        this.onlooker = onlooker;
        this.calendar = calendar;
        this.anniversaries = anniversaries;
        this.weighings = weighings;
        this.sideReading = sideReading;
    }

    /** The board as the caller may see it at this moment. */
    Kept current() {
        var sight = onlooker.sight();
        var state = state();
        reading.lock();
        try {
            var known = kept.get(sight);
            if (known == null || !known.state.equals(state)) {
                known = new Kept(state, read(), weighings.weights());
                kept.put(sight, known);
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    private State state() {
        return jdbc.sql("""
                        select (select coalesce(max(id), 0) from change), (select coalesce(max(id), 0) from match_feedback),
                          (select coalesce(max(version), 0) from match_weighing),
                          (select coalesce(sum(hashtext(seed_file::text)), 0) from seed_file)""")
                .query((row, number) ->
                        new State(row.getLong(1), row.getLong(2), row.getInt(3), row.getLong(4), calendar.today()))
                .single();
    }

    /** In one transaction, so that everything is of one moment; it sees what the caller sees. */
    private Board read() {
        var begun = System.nanoTime();
        var board = Objects.requireNonNull(transaction.execute(started -> {
            var connection = DataSourceUtils.getConnection(register);
            try {
                return BoardReading.read(connection, calendar.today(), turning());
            } catch (SQLException unread) {
                throw new IllegalStateException("What can be matched cannot be read", unread);
            } finally {
                DataSourceUtils.releaseConnection(connection, register);
            }
        }));
        LOG.debug(
                "Read what can be matched: {} partners in {} ms",
                board.partners.length,
                (System.nanoTime() - begun) / 1_000_000);
        return board;
    }

    /** Accepted days of the year ahead on which diplomatic relations turn a round number of years. */
    private Map<Long, Board.Turning> turning() {
        var found = new HashMap<Long, Board.Turning>();
        var today = calendar.today();
        for (var one : anniversaries.ofCountries(today, today.plusYears(1))) {
            if (one.of() instanceof Country country
                    && one.confidence() == Confidence.ACCEPTED
                    && one.on().precision() == PartialDate.Precision.DAY) {
                found.putIfAbsent(country.id(), new Board.Turning(one.on().from(), one.years()));
            }
        }
        return found;
    }

    /** Read when the product starts, so that the first to ask need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        try {
            current().readSides();
            Callers.asTheRegister(() -> {
                current().readSides();
                return null;
            });
        } catch (RuntimeException unread) {
            LOG.warn("What can be matched is read later: {}", unread.getMessage());
        }
    }
}
