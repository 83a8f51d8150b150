package vn.caunoi.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Holders;
import vn.caunoi.base.Lang;
import vn.caunoi.reminder.ReminderOutcome.EmailUnusable;
import vn.caunoi.reminder.ReminderOutcome.FeedMade;
import vn.caunoi.reminder.ReminderOutcome.ReminderForbidden;
import vn.caunoi.reminder.ReminderOutcome.ReminderSaved;

/** People choose how they are reminded; a calendar is open to whoever has its address, as long as it stands. */
@DatabaseTest
@Transactional
class RemindersTest {

    @Autowired
    Reminders reminders;

    @Autowired
    Holders holders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private long account;
    private @Nullable Caller holder;

    @BeforeEach
    void somebodyHasAnAccount() {
        account = jdbc.sql("""
                        insert into account (name, full_name, role, created_by)
                        values ('reminded', 'Reminded', 'READER', 'test') returning id""").query(Long.class).single();
        holder = holders.find(account).orElseThrow();
    }

    @Test
    void aDigestNeedsAnAddressThatMailCanBeSentTo() {
        assertThat(as(() -> reminders.save("nowhere", Rhythm.DAILY, Lang.VI))).isInstanceOf(EmailUnusable.class);
        assertThat(as(() -> reminders.save("a@b.vn\nBcc: all@b.vn", Rhythm.DAILY, Lang.VI)))
                .isInstanceOf(EmailUnusable.class);
        assertThat(as(() -> reminders.save(null, Rhythm.WEEKLY, Lang.VI))).isInstanceOf(EmailUnusable.class);
        assertThat(as(() -> reminders.own().orElseThrow()).rhythm()).isEqualTo(Rhythm.NEVER);
        assertThat(as(() -> reminders.save(" officer@example.vn ", Rhythm.WEEKLY, Lang.EN)))
                .isInstanceOf(ReminderSaved.class);
        assertThat(as(() -> reminders.own().orElseThrow()))
                .isEqualTo(new Reminder("officer@example.vn", Rhythm.WEEKLY, Lang.EN, null));
    }

    @Test
    void whoeverHasNoAccountIsNotReminded() {
        assertThat(Callers.as(Caller.ANYBODY, () -> reminders.save("a@b.vn", Rhythm.DAILY, Lang.VI)))
                .isInstanceOf(ReminderForbidden.class);
        assertThat(Callers.as(Caller.ANYBODY, () -> reminders.makeFeed())).isInstanceOf(ReminderForbidden.class);
    }

    @Test
    void aCalendarStandsAtItsSecretAddressUntilThereIsAnotherOrNone() {
        var first = made();
        assertThat(reminders.holder(secret(first)).map(Caller::accountId)).contains(account);
        assertThat(web.get().uri("/" + first))
                .hasStatusOk()
                .headers()
                .satisfies(headers -> assertThat(headers.getContentType()).hasToString("text/calendar;charset=UTF-8"));
        assertThat(web.get().uri("/" + first)).bodyText().startsWith("BEGIN:VCALENDAR");
        assertThat(jdbc.sql("select encode(feed_hash, 'hex') from account_reminder where account_id = :account")
                        .param("account", account)
                        .query(String.class)
                        .single())
                .as("only the hash is kept")
                .isNotEqualTo(secret(first));

        var second = made();
        assertThat(web.get().uri("/" + first)).hasStatus(404);
        assertThat(web.get().uri("/" + second)).hasStatusOk();
        as(() -> reminders.endFeed());
        assertThat(web.get().uri("/" + second)).hasStatus(404);
        assertThat(web.get().uri("/calendars/" + "0".repeat(64) + ".ics")).hasStatus(404);
    }

    @Test
    void aDisabledAccountsCalendarIsGone() {
        var path = made();
        jdbc.sql("update account set disabled_at = now() where id = :account")
                .param("account", account)
                .update();
        assertThat(web.get().uri("/" + path)).hasStatus(404);
    }

    private String made() {
        return ((FeedMade) as(() -> reminders.makeFeed())).path();
    }

    private static String secret(String path) {
        return path.replace("calendars/", "").replace(".ics", "");
    }

    private <T> T as(Supplier<T> work) {
        return Callers.as(Objects.requireNonNull(holder), work);
    }
}
