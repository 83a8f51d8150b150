package vn.caunoi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;

/** Whether something signed is alive, by its last dated sign. */
@DatabaseTest
@Transactional
class ActivityTest {

    private final JdbcClient jdbc;

    @Autowired
    ActivityTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, ACTIVE",
        "2027-05-01, ACTIVE",
        "2024-11-22, ACTIVE",
        "2024-11-21, SLEEPING",
        "2021-11-22, SLEEPING",
        "2021-11-21, DORMANT",
        "1973-09-21, DORMANT",
        ", UNKNOWN"
    })
    void twentyFourMonthsAreActiveAndSixtyAreSleeping(@Nullable LocalDate lastSign, String activity) {
        assertThat(jdbc.sql("select activity(:sign, date '2026-11-21')")
                        .param("sign", lastSign)
                        .query(String.class)
                        .single())
                .isEqualTo(activity);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, , ACTIVE",
        "2024-11-21, , NEVER_ACTIVATED",
        "2002-11-18, , NEVER_ACTIVATED",
        "2002-11-18, 2025-06-01, ACTIVE",
        "2002-11-18, 2023-06-01, SLEEPING",
        "2002-11-18, 2010-06-01, DORMANT",
        ", 2025-06-01, ACTIVE",
        ", , UNKNOWN"
    })
    void anAgreementLivesByWhatFollowsItsSigning(
            @Nullable LocalDate signed, @Nullable LocalDate lastActivity, String activity) {
        assertThat(jdbc.sql("select agreement_activity(:signed, :last, date '2026-11-21')")
                        .param("signed", signed)
                        .param("last", lastActivity)
                        .query(String.class)
                        .single())
                .isEqualTo(activity);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, ACTIVE", "2025-11-01, SLEEPING", "2024-11-01, DORMANT"})
    void otherThresholdsGiveOtherAnswers(LocalDate lastSign, String activity) {
        run("set local caunoi.active_months to 12");
        run("set local caunoi.sleeping_months to 24");
        assertThat(jdbc.sql("select activity(:sign, date '2026-11-21')")
                        .param("sign", lastSign)
                        .query(String.class)
                        .single())
                .isEqualTo(activity);
        assertThat(jdbc.sql("select agreement_activity(date '2025-11-01', null, date '2026-11-21')")
                        .query(String.class)
                        .single())
                .isEqualTo("NEVER_ACTIVATED");
    }

    @Test
    void theUsualThresholdsHoldWhereNoneAreSet() {
        run("set local caunoi.active_months to ''");
        assertThat(jdbc.sql("select activity(date '2024-11-22', date '2026-11-21')")
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE");
    }

    @Test
    void anEventThatCarriesItOutAnAmendmentOrAnExtensionIsASignOfLife() {
        var agreement = newAgreement("2019-01-01");
        assertThat(lastActivity(agreement)).isNull();

        var event = newEvent("2023-05-04", "2023-05-06");
        run("insert into event_agreement (event_id, agreement_id) values (%d, %d)".formatted(event, agreement));
        assertThat(lastActivity(agreement)).isEqualTo("2023-05-06");

        newAct(agreement, "REPORTED", "2025-01-01");
        assertThat(lastActivity(agreement)).isEqualTo("2023-05-06");

        newAct(agreement, "EXTENDED", "2024-02-01");
        assertThat(lastActivity(agreement)).isEqualTo("2024-02-01");

        run("delete from agreement_act where agreement_id = %d and kind = 'EXTENDED'".formatted(agreement));
        assertThat(lastActivity(agreement)).isEqualTo("2023-05-06");
    }

    @Test
    void anEventThatIsPutOffMovesTheSignOfLife() {
        var agreement = newAgreement("2019-01-01");
        var event = newEvent("2023-05-04", null);
        run("insert into event_agreement (event_id, agreement_id) values (%d, %d)".formatted(event, agreement));
        run("update event set starts_on = '2024-09-09' where id = %d".formatted(event));
        assertThat(lastActivity(agreement)).isEqualTo("2024-09-09");
    }

    @Test
    void anEventThatWasRecordedWithTheWrongAgreementLeavesNoTraceThere() {
        var wrong = newAgreement("2019-01-01");
        var right = newAgreement("2019-01-01");
        var event = newEvent("2023-05-04", null);
        run("insert into event_agreement (event_id, agreement_id) values (%d, %d)".formatted(event, wrong));
        run("update event_agreement set agreement_id = %d where event_id = %d".formatted(right, event));
        assertThat(lastActivity(wrong)).isNull();
        assertThat(lastActivity(right)).isEqualTo("2023-05-04");
    }

    @Test
    void aRelationLivesByItsStartAndByWhatBothSidesSignedOrTookPartIn() {
        var province = number("select id from province where seed_key = 'VN63-38'");
        var partner = number("insert into partner (kind, name_vi) values ('FOREIGN_LOCALITY', 'Otsu') returning id");
        assertThat(lastSign(province, partner, null)).isNull();
        assertThat(lastSign(province, partner, "2001-02-03")).isEqualTo("2001-02-03");

        var agreement = newAgreement("2019-01-01");
        run("insert into signatory (agreement_id, seq, party_id, role) values (%d, 1, %d, 'VIETNAMESE_PARTY')"
                .formatted(agreement, province));
        assertThat(lastSign(province, partner, "2001-02-03"))
                .as("signed with somebody else")
                .isEqualTo("2001-02-03");
        run("insert into signatory (agreement_id, seq, party_id, role) values (%d, 2, %d, 'FOREIGN_PARTY')"
                .formatted(agreement, partner));
        assertThat(lastSign(province, partner, "2001-02-03")).isEqualTo("2019-01-01");

        newAct(agreement, "AMENDED", "2020-07-08");
        assertThat(lastSign(province, partner, null)).isEqualTo("2020-07-08");

        var event = newEvent("2022-05-04", "2022-05-05");
        run(
                "insert into event_participant (event_id, seq, record_id, role) values (%1$d, 1, %2$d, 'HOST'), (%1$d, 2, %3$d, 'GUEST')"
                        .formatted(event, province, partner));
        assertThat(lastSign(province, partner, null)).isEqualTo("2022-05-05");
    }

    private long newAgreement(String signedOn) {
        return number("""
                insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                values ('AGREEMENT', 'Thỏa thuận thử', '%s', 'DAY', 'SIGNED') returning id""".formatted(signedOn));
    }

    private long newEvent(String startsOn, @Nullable String endsOn) {
        return number("""
                insert into event (kind, name_vi, starts_on, starts_precision, ends_on, ends_precision)
                values ('EXCHANGE', 'Trao đổi đoàn', '%s', 'DAY', %s) returning id""".formatted(startsOn, endsOn == null ? "null, null" : "'" + endsOn + "', 'DAY'"));
    }

    private void newAct(long agreement, String kind, String day) {
        run("""
                insert into agreement_act (agreement_id, kind, happened_on, happened_precision)
                values (%d, '%s', '%s', 'DAY')""".formatted(agreement, kind, day));
    }

    private @Nullable String lastActivity(long agreement) {
        return jdbc.sql("select last_activity_on::text from agreement where id = :id")
                .param("id", agreement)
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst();
    }

    private @Nullable String lastSign(long province, long partner, @Nullable String since) {
        return jdbc.sql("select relation_last_sign(:province, :partner, :since::date)::text")
                .param("province", province)
                .param("partner", partner)
                .param("since", since)
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
