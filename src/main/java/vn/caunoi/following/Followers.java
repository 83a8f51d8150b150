package vn.caunoi.following;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import vn.caunoi.account.Caller;
import vn.caunoi.account.CallerCheck;
import vn.caunoi.account.Callers;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Lang;
import vn.caunoi.base.postgres.Bell;
import vn.caunoi.writing.Change;
import vn.caunoi.writing.History;

/**
 * Tells changes to whoever follows them, each as they may see it. Everybody reads from the database what comes after
 * the last change that they were told, when the bell rings and now and then without it: nothing can be missed, nothing
 * is kept for those who are slow.
 */
@Service
class Followers {

    private final History history;
    private final Bell bell;
    private final Limits limits;
    private final CallerCheck check;
    private final JdbcClient jdbc;
    private final Tally perConnection;
    private final Tally perCaller;
    private final Scheduler threads;

    Followers(
            History history,
            Bell bell,
            Limits limits,
            Scheduler followingThreads,
            ObjectProvider<CallerCheck> check,
            JdbcClient jdbc) {
        this.history = history;
        this.bell = bell;
        this.limits = limits;
        this.threads = followingThreads;
        this.check = check.getIfAvailable(() -> CallerCheck.ALWAYS);
        this.jdbc = jdbc;
        this.perConnection = new Tally(limits.perConnection());
        this.perCaller = new Tally(limits.perCaller());
    }

    /** The number after which somebody is told: that of the key, or of the newest change where they have none. */
    long start(@Nullable Long after) {
        long newest = Callers.asTheRegister(history::newest);
        if (after != null && after > newest) {
            throw new BadInput(
                    BadInput.Code.BAD_ID,
                    "after",
                    "Không có lần sửa nào mang khóa này. Hãy bỏ after để theo dõi từ bây giờ.",
                    "No change bears this key. Leave after out to follow from now on.");
        }
        return after == null ? newest : after;
    }

    /** The identity of the province that bears the code today. */
    long province(String code) {
        return Optional.of(code)
                .filter(known -> known.indexOf('\0') < 0)
                .flatMap(known -> jdbc.sql("select identity_id from province where code = :code and valid_to is null")
                        .param("code", known)
                        .query(Long.class)
                        .optional())
                .orElseThrow(() -> new BadInput(
                        BadInput.Code.UNKNOWN_CODE,
                        "province",
                        "Hiện không có tỉnh, thành phố nào mang mã này.",
                        "No province of today bears this code."));
    }

    Flux<Change> follow(Caller caller, Asking asking, Lang lang, History.Wanted wanted, long after) {
        return Flux.using(
                () -> new Seat(asking.connection(), whose(caller, asking), lang),
                seat -> told(new Follower(history, check, limits.recheck(), caller, lang, wanted, after)),
                Seat::leave);
    }

    private Flux<Change> told(Follower follower) {
        return Flux.merge(bell.rings(), Flux.interval(Duration.ZERO, limits.recheck()))
                .onBackpressureLatest()
                .publishOn(threads, 1)
                .concatMap(ring -> unread(follower), 1)
                .publishOn(threads, 1);
    }

    private static Flux<Change> unread(Follower follower) {
        return Flux.generate(told -> {
            var next = follower.next();
            if (next == null) {
                told.complete();
            } else {
                told.next(next);
            }
        });
    }

    private static Object whose(Caller caller, Asking asking) {
        return caller.accountId() != null ? caller.accountId() : caller.name() + "@" + asking.address();
    }

    /** A subscription's place among those of its connection and of its caller. */
    private final class Seat {

        private final Object connection;
        private final Object caller;

        Seat(Object connection, Object caller, Lang lang) {
            this.connection = connection;
            this.caller = caller;
            if (!perConnection.enter(connection)) {
                throw new NotFollowed(NotFollowed.Why.TOO_MANY_SUBSCRIPTIONS, lang);
            }
            if (!perCaller.enter(caller)) {
                perConnection.leave(connection);
                throw new NotFollowed(NotFollowed.Why.TOO_MANY_SUBSCRIPTIONS, lang);
            }
        }

        void leave() {
            perConnection.leave(connection);
            perCaller.leave(caller);
        }
    }
}
