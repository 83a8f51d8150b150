package vn.caunoi.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Holders;
import vn.caunoi.base.Calendar;

/** Digests go through a real mail server, once for each person and day, however many instances run. */
@DatabaseTest
class DigestRunTest {

    private static final String TO = "officer@example.vn";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminders reminders;

    @Autowired
    Holders holders;

    @Autowired
    Digests digests;

    @Autowired
    Calendar calendar;

    @BeforeEach
    void somebodyWantsADigestEveryDay() {
        Callers.asTheRegister(() -> jdbc.sql("""
                        with holder as (
                          insert into account (name, full_name, role, created_by)
                          values ('digest-reader', 'Digest reader', 'PROVINCE_OFFICER', 'test') returning id),
                        place as (
                          insert into account_province (account_id, identity_id)
                          select holder.id, province.identity_id from holder, province
                          where province.code = '48' and province.valid_to is null)
                        insert into account_reminder (account_id, email, rhythm, lang)
                        select id, :to, 'DAILY', 'VI' from holder""").param("to", TO).update());
    }

    @AfterEach
    void leaveNoTrace() {
        Callers.asTheRegister(() -> jdbc.sql("""
                        with gone as (select id from account where name = 'digest-reader'),
                        a as (delete from account_digest where account_id in (select id from gone)),
                        b as (delete from account_reminder where account_id in (select id from gone)),
                        c as (delete from account_province where account_id in (select id from gone))
                        select count(*) from gone""").query(Integer.class).single());
        Callers.asTheRegister(() ->
                jdbc.sql("delete from account where name = 'digest-reader'").update());
    }

    @Test
    void fiveInstancesSendOneDigest() throws Exception {
        try (var instances = Executors.newFixedThreadPool(5)) {
            Callable<Integer> run = () -> instance(MAIL.getSmtp().getPort()).run();
            var sent = 0;
            for (var one : instances.invokeAll(java.util.Collections.nCopies(5, run))) {
                sent += one.get();
            }
            assertThat(sent).isEqualTo(1);
        }
        var received = MAIL.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString(TO);
        assertThat(received[0].getSubject()).startsWith("Cầu Nối 21/11/2026: ");
        assertThat(received[0].getContent().toString())
                .contains("Lâu không có tin (")
                .contains("/record/");
        assertThat(instance(MAIL.getSmtp().getPort()).run())
                .as("the same day again")
                .isZero();
        assertThat(GreenMailUtil.getHeaders(received[0])).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void whatCouldNotBeHandedOverIsTriedAgainButNotForEver() {
        assertThat(instance(1).run()).isZero();
        assertThat(instance(MAIL.getSmtp().getPort()).run()).isEqualTo(1);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterThreeFailuresItIsLeftForTheDay() {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(instance(1).run()).isZero();
        }
        assertThat(instance(MAIL.getSmtp().getPort()).run()).isZero();
    }

    private DigestRun instance(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new DigestRun(
                jdbc,
                reminders,
                holders,
                digests,
                new ObjectProvider<>() {
                    @Override
                    public JavaMailSender getObject() {
                        return sender;
                    }
                },
                new ReminderSettings(LocalTime.MIDNIGHT, "cau-noi@example.vn", "https://caunoi.example.vn"),
                calendar);
    }
}
