package vn.caunoi.account;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every attempt to sign in, on every instance. An attempt counts as failed before its password is looked at, so that
 * many at once gain nothing.
 */
@Service
public class SignIns {

    /** Behind one address sits a whole office; a name belongs to one person. */
    private static final Patience WITH_A_NAME = new Patience(5);

    private static final Patience WITH_AN_ADDRESS = new Patience(20);
    private static final Duration LOOKED_BACK = Patience.LONGEST.multipliedBy(2);
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 200;

    sealed interface Knock {}

    record Admitted(long number) implements Knock {}

    record TooSoon(Duration left) implements Knock {}

    private final JdbcClient jdbc;
    private final Callers callers;
    private final TransactionTemplate transaction;

    SignIns(JdbcClient jdbc, Callers callers, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.callers = callers;
        transaction = new TransactionTemplate(transactions);
    }

    /** The latest attempts; for administrators. */
    public List<SignIn> latest(int most) {
        if (!callers.current().administers()) {
            throw new NotAllowed(Accounts.refusal(callers.current()));
        }
        return Callers.asTheRegister(() -> jdbc.sql(
                        "select name, address, at, outcome from sign_in order by at desc, id desc limit :most")
                .param("most", Math.clamp(most, 1, MOST))
                .query((row, number) -> new SignIn(
                        row.getString("name"),
                        row.getString("address"),
                        row.getObject("at", OffsetDateTime.class),
                        SignInResult.valueOf(row.getString("outcome"))))
                .list());
    }

    /** An attempt with that name from that address begins, or is refused because it comes too early. */
    Knock knock(String wantedName, String address) {
        var name = shown(wantedName);
        return Callers.asTheRegister(() -> transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(1, hashtext(:name)), pg_advisory_xact_lock(2, hashtext(:address))")
                    .param("name", name)
                    .param("address", address)
                    .query((row, number) -> "")
                    .list();
            var now = Instant.now();
            var left = longer(
                    WITH_A_NAME.left(failuresOfName(name, now), now),
                    WITH_AN_ADDRESS.left(failuresFrom(address, now), now));
            var number = record(name, address, now, left.isZero() ? SignInResult.FAILED : SignInResult.REFUSED);
            return left.isZero() ? new Admitted(number) : new TooSoon(left);
        }));
    }

    void succeeded(Admitted attempt) {
        Callers.asTheRegister(() -> jdbc.sql("update sign_in set outcome = 'SUCCEEDED' where id = :id")
                .param("id", attempt.number())
                .update());
    }

    /** Somebody whom another provider vouched for came in, or was turned away. */
    void vouched(String name, String address, boolean admitted) {
        Callers.asTheRegister(() ->
                record(shown(name), address, Instant.now(), admitted ? SignInResult.SUCCEEDED : SignInResult.REFUSED));
    }

    private long record(String name, String address, Instant at, SignInResult result) {
        return jdbc.sql("insert into sign_in (name, address, at, outcome) values (:name, :address, :at, :outcome)"
                        + " returning id")
                .param("name", name)
                .param("address", address)
                .param("at", java.sql.Timestamp.from(at))
                .param("outcome", result.name())
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    /** Those since the last success. */
    private List<Instant> failuresOfName(String name, Instant now) {
        return instants("""
                select at from sign_in
                where name = :value and outcome = 'FAILED' and at > :since
                  and at > coalesce(
                    (select max(at) from sign_in where name = :value and outcome = 'SUCCEEDED' and at > :since),
                    '-infinity')
                order by at desc
                limit 50
                """, name, now);
    }

    private List<Instant> failuresFrom(String address, Instant now) {
        return instants("""
                select at from sign_in
                where address = :value and outcome = 'FAILED' and at > :since
                order by at desc
                limit 50
                """, address, now);
    }

    private List<Instant> instants(String sql, String value, Instant now) {
        return jdbc.sql(sql)
                .param("value", value)
                .param("since", java.sql.Timestamp.from(now.minus(LOOKED_BACK)))
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .list();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What was typed as a name, as far as it can be one. */
    static String shown(String name) {
        var typed = name.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return typed.length() <= LONGEST_NAME ? typed : typed.substring(0, LONGEST_NAME);
    }
}
