package vn.caunoi.reminder;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Holders;
import vn.caunoi.account.Scope;
import vn.caunoi.account.Secrets;
import vn.caunoi.base.Lang;
import vn.caunoi.reminder.ReminderOutcome.EmailUnusable;
import vn.caunoi.reminder.ReminderOutcome.FeedMade;
import vn.caunoi.reminder.ReminderOutcome.ReminderForbidden;
import vn.caunoi.reminder.ReminderOutcome.ReminderSaved;

/** How the caller wants to be reminded; nobody sees or sets it for somebody else. */
@Service
public class Reminders {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Holders holders;

    Reminders(JdbcClient jdbc, Callers callers, Holders holders) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.holders = holders;
    }

    /** How the caller is reminded; nothing for those without an account. */
    public Optional<Reminder> own() {
        var account = account();
        return account == null ? Optional.empty() : Optional.of(of(account));
    }

    /** Sets where to and how often digests go; the calendar stays as it is. */
    public ReminderOutcome save(@Nullable String wantedEmail, Rhythm rhythm, Lang lang) {
        var account = accountToChange();
        if (account == null) {
            return new ReminderForbidden();
        }
        var email = wantedEmail == null || wantedEmail.isBlank() ? null : wantedEmail.strip();
        if (email == null ? rhythm != Rhythm.NEVER : !usable(email)) {
            return new EmailUnusable();
        }
        Callers.asTheRegister(() -> jdbc.sql("""
                        insert into account_reminder (account_id, email, rhythm, lang)
                        values (:account, :email, :rhythm, :lang)
                        on conflict (account_id) do update
                          set email = excluded.email, rhythm = excluded.rhythm, lang = excluded.lang, changed_at = now()""")
                .param("account", account)
                .param("email", email)
                .param("rhythm", rhythm.name())
                .param("lang", lang.name())
                .update());
        return new ReminderSaved(of(account));
    }

    /** Makes a calendar at a new secret address; one that stood before stands no longer. */
    public ReminderOutcome makeFeed() {
        var account = accountToChange();
        if (account == null) {
            return new ReminderForbidden();
        }
        var secret = Secrets.next(SECRET_BYTES);
        Callers.asTheRegister(() -> jdbc.sql("""
                        insert into account_reminder (account_id, rhythm, lang, feed_hash, feed_since)
                        values (:account, 'NEVER', 'VI', :hash, now())
                        on conflict (account_id) do update
                          set feed_hash = excluded.feed_hash, feed_since = excluded.feed_since, changed_at = now()""")
                .param("account", account)
                .param("hash", Secrets.hash(secret))
                .update());
        return new FeedMade(of(account), CalendarFeedController.path(secret));
    }

    /** Whoever has the address of the calendar finds nothing there any more. */
    public ReminderOutcome endFeed() {
        var account = accountToChange();
        if (account == null) {
            return new ReminderForbidden();
        }
        Callers.asTheRegister(() -> jdbc.sql(
                        "update account_reminder set feed_hash = null, feed_since = null, changed_at = now() where account_id = :account")
                .param("account", account)
                .update());
        return new ReminderSaved(of(account));
    }

    /** Whose calendar has this secret address, as long as they may use their account. */
    Optional<Caller> holder(String secret) {
        return Callers.asTheRegister(() -> jdbc.sql("select account_id from account_reminder where feed_hash = :hash")
                        .param("hash", Secrets.hash(secret))
                        .query(Long.class)
                        .optional())
                .flatMap(holders::find);
    }

    Reminder of(long account) {
        return Callers.asTheRegister(() -> jdbc.sql(
                                "select email, rhythm, lang, feed_since from account_reminder where account_id = :account")
                        .param("account", account)
                        .query(Reminders::read)
                        .optional())
                .orElse(Reminder.NONE);
    }

    private @Nullable Long account() {
        var caller = callers.current();
        return caller.readsInternal() ? caller.accountId() : null;
    }

    /** A token that only reads changes nothing of this either. */
    private @Nullable Long accountToChange() {
        return callers.current().scopes().contains(Scope.WRITE) ? account() : null;
    }

    private static boolean usable(String email) {
        try {
            new InternetAddress(email, true).validate();
            return email.contains("@") && email.length() <= 320 && email.chars().noneMatch(Character::isISOControl);
        } catch (AddressException malformed) {
            return false;
        }
    }

    private static Reminder read(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getString("email"),
                Rhythm.valueOf(row.getString("rhythm")),
                Lang.valueOf(row.getString("lang")),
                row.getObject("feed_since", OffsetDateTime.class));
    }
}
