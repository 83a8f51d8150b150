package vn.caunoi.reminder;

import jakarta.mail.MessagingException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Holders;
import vn.caunoi.base.Calendar;

/**
 * Sends the digests of the day. Every instance tries; the one that enters the row of an account and day sends it. What
 * could not be handed to the mail server is tried again, twice; what an instance was sending when it died is not, since
 * it may have gone out: better no digest than two.
 */
@Component
class DigestRun {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final Reminders reminders;
    private final Holders holders;
    private final Digests digests;
    private final ObjectProvider<JavaMailSender> mail;
    private final ReminderSettings settings;
    private final Calendar calendar;

    DigestRun(
            JdbcClient jdbc,
            Reminders reminders,
            Holders holders,
            Digests digests,
            ObjectProvider<JavaMailSender> mail,
            ReminderSettings settings,
            Calendar calendar) {
        this.jdbc = jdbc;
        this.reminders = reminders;
        this.holders = holders;
        this.digests = digests;
        this.mail = mail;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void whenItIsTime() {
        if (mail.getIfAvailable() != null
                && !LocalTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).isBefore(settings.at())) {
            run();
        }
    }

    /** Sends what is due today and was not sent; gives how many went out. */
    int run() {
        var sender = mail.getIfAvailable();
        if (sender == null) {
            return 0;
        }
        int sent = 0;
        for (var account : due()) {
            if (claim(account) && send(account, sender)) {
                sent++;
            }
        }
        return sent;
    }

    private List<Long> due() {
        var day = calendar.today();
        var rhythms = List.of(Rhythm.values()).stream()
                .filter(rhythm -> rhythm.fallsOn(day))
                .map(Rhythm::name)
                .toArray(String[]::new);
        return Callers.asTheRegister(() -> jdbc.sql("""
                        select reminder.account_id
                        from account_reminder as reminder
                        join account on account.id = reminder.account_id and account.disabled_at is null
                        left join account_digest as digest
                          on digest.account_id = reminder.account_id and digest.on_day = :day
                        where reminder.rhythm = any(:rhythms)
                        and (digest.state is null or digest.state = 'FAILED' and digest.attempts < :most)
                        order by reminder.account_id""")
                .param("day", day)
                .param("rhythms", rhythms)
                .param("most", MOST_ATTEMPTS)
                .query(Long.class)
                .list());
    }

    private boolean claim(long account) {
        return Callers.asTheRegister(() -> jdbc.sql("""
                        insert into account_digest (account_id, on_day, state) values (:account, :day, 'SENDING')
                        on conflict (account_id, on_day) do update
                          set state = 'SENDING', attempts = account_digest.attempts + 1, at = now()
                          where account_digest.state = 'FAILED' and account_digest.attempts < :most""")
                        .param("account", account)
                        .param("day", calendar.today())
                        .param("most", MOST_ATTEMPTS)
                        .update())
                == 1;
    }

    private boolean send(long account, JavaMailSender sender) {
        var reminder = reminders.of(account);
        var holder = holders.find(account);
        if (holder.isEmpty() || reminder.email() == null) {
            close(account, "EMPTY", 0);
            return false;
        }
        try {
            var digest = Callers.as(holder.get(), () -> digests.write(reminder.lang()));
            if (digest.worklist().tasks().isEmpty()) {
                close(account, "EMPTY", 0);
                return false;
            }
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, false, "UTF-8");
            helper.setFrom(settings.from());
            helper.setTo(reminder.email());
            helper.setSubject(digest.subject());
            helper.setText(digest.text());
            message.setHeader("Content-Language", reminder.lang().locale().getLanguage());
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            close(account, "SENT", digest.worklist().tasks().size());
            return true;
        } catch (MailException | MessagingException notSent) {
            LOG.warn("A digest could not be sent and is tried again: {}", notSent.getMessage());
            close(account, "FAILED", 0);
            return false;
        }
    }

    private void close(long account, String state, int tasks) {
        Callers.asTheRegister(() -> jdbc.sql("""
                        update account_digest set state = :state, tasks = :tasks, at = now()
                        where account_id = :account and on_day = :day""")
                .param("account", account)
                .param("day", calendar.today())
                .param("state", state)
                .param("tasks", tasks)
                .update());
    }
}
