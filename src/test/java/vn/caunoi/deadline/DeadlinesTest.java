package vn.caunoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;

/** The law's deadlines of agreements and conferences, by the rules and days off that the register starts with. */
@DatabaseTest
@Transactional
class DeadlinesTest {

    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Deadlines deadlines;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    DeadlinesTest(Deadlines deadlines, Holidays holidays, JdbcClient jdbc, SqlStatements statements) {
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-24 | 2025-05-07 | OVERDUE          | a Saturday worked, three days off
            2026-02-10 | 2026-02-26 | OVERDUE          | over Tết
            2023-04-28 | 2023-05-12 | OVERDUE          | holidays at the weekend are made up for
            2026-11-18 | 2026-11-30 | OPEN             | over a day that is only suggested
            2026-12-24 |            | CALENDAR_UNKNOWN | into a year without days off
            2015-03-02 |            | RULE_UNKNOWN     | before the law
            2021-06-30 |            | RULE_UNKNOWN     | on its eve
            2021-07-01 | 2021-07-12 | OVERDUE          | on its first day
            """)
    void anOpinionIsDueWithinSevenWorkingDays(String asked, @Nullable LocalDate due, DeadlineState state, String why) {
        var agreement = newAgreement(null, null);
        act(agreement, "OPINION_REQUESTED", asked);

        assertThat(deadlines.of(List.of(agreement)).get(agreement))
                .as(why)
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.fulfilment()).isEqualTo(DeadlineFulfilment.OPINION_RECEIVED);
                    assertThat(deadline.dueOn()).isEqualTo(due);
                    assertThat(deadline.state()).isEqualTo(state);
                });
    }

    @Test
    void theDayOfSigningCountsAlsoWhereNoActTellsItAndOnlyOnce() {
        var agreement = newAgreement("2026-11-10", null);
        assertThat(deadlines.of(List.of(agreement)).get(agreement))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.begins()).isEqualTo(DeadlineStart.SIGNED);
                    assertThat(deadline.dueOn()).isEqualTo("2026-11-25");
                    assertThat(deadline.state()).isEqualTo(DeadlineState.OPEN);
                });

        act(agreement, "SIGNED", "2026-11-10");
        act(agreement, "REPORTED", "2026-11-26");
        assertThat(deadlines.of(List.of(agreement)).get(agreement))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.state()).isEqualTo(DeadlineState.MET);
                    assertThat(deadline.inTime()).isFalse();
                });
    }

    @Test
    void aConferencesFileDependsOnWhoDecides() {
        var conference = jdbc.sql("select id from conference where seed_key = 'NV21'")
                .query(Long.class)
                .single();
        assertThat(deadlines.ofConferences(List.of(conference)).get(conference))
                .as("one that needs no leave")
                .isEmpty();

        jdbc.sql("update conference set filed_on = '2023-11-09', filed_precision = 'DAY' where id = :id")
                .param("id", conference)
                .update();
        assertThat(of(conference).state()).isEqualTo(DeadlineState.RULE_UNKNOWN);

        jdbc.sql("update conference set decided_by = 'COMPETENT_PERSON' where id = :id")
                .param("id", conference)
                .update();
        assertThat(of(conference).dueOn()).isEqualTo("2023-11-18");

        assertThat(of(conference).inTime()).isTrue();

        jdbc.sql("update conference set decided_by = 'PRIME_MINISTER' where id = :id")
                .param("id", conference)
                .update();
        assertThat(of(conference).dueOn()).isEqualTo("2023-11-08");
        assertThat(of(conference).state()).isEqualTo(DeadlineState.MET);
        assertThat(of(conference).inTime()).isFalse();
    }

    @Test
    void whatIsPendingOfAProvinceIsThatOfItsPredecessorsToo() {
        var longAn = province("80", false);
        var tayNinh = province("80", true);
        var agreement = newAgreement("2026-11-10", longAn);

        assertThat(deadlines.open(List.of(tayNinh), LONG_AGO, FAR))
                .extracting(Deadline::recordId)
                .contains(agreement);
        assertThat(deadlines.open(List.of(tayNinh), LONG_AGO, LocalDate.of(2026, 11, 24)))
                .extracting(Deadline::recordId)
                .doesNotContain(agreement);
        assertThat(deadlines.open(List.of(province("48", true)), LONG_AGO, FAR))
                .extracting(Deadline::recordId)
                .doesNotContain(agreement);
        assertThat(deadlines.openEverywhere(LONG_AGO, FAR))
                .isSortedAccordingTo(Comparator.comparing(Deadline::dueOn))
                .allMatch(Deadline::isPending)
                .extracting(Deadline::recordId)
                .contains(agreement);
    }

    @Test
    void whatWasTakenBackOrDoneIsNotPending() {
        var agreement = newAgreement("2026-11-10", province("48", true));
        act(agreement, "REPORTED", "2026-11-12");
        var takenBack = newAgreement("2026-11-10", province("48", true));
        jdbc.sql("update agreement set confidence = 'WITHDRAWN' where id = :id")
                .param("id", takenBack)
                .update();

        assertThat(deadlines.openEverywhere(LONG_AGO, FAR))
                .extracting(Deadline::recordId)
                .doesNotContain(agreement, takenBack);
    }

    @Test
    void aRuleThatWasTakenBackRulesNothing() {
        var agreement = newAgreement("2026-11-10", null);
        jdbc.sql("update deadline_rule set confidence = 'WITHDRAWN' where code = 'LAW70-REPORT'")
                .update();
        assertThat(deadlines.of(List.of(agreement)).get(agreement)).isEmpty();
    }

    @Test
    void aHundredCostAsManyStatementsAsOne() {
        var all = jdbc.sql("select id from agreement").query(Long.class).list();
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(statements.during(() -> deadlines.of(all)))
                .hasSameSizeAs(statements.during(() -> deadlines.of(all.subList(0, 1))))
                .hasSize(4);
        assertThat(statements.during(() -> deadlines.openEverywhere(LONG_AGO, FAR)))
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void everyRecordedYearHasTheElevenDaysOfTheLawOrMore() {
        for (var year : holidays.years()) {
            var days = holidays.workingDays();
            var off = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> !WorkingDays.isWeekend(day) && !days.isWorked(day))
                    .count();
            assertThat(off).as("working days off in " + year).isBetween(10L, 14L);
        }
        assertThat(holidays.years()).containsExactly(2026, 2025, 2024, 2023, 2022, 2021);
    }

    private Deadline of(long conference) {
        return deadlines.ofConferences(List.of(conference)).get(conference).getFirst();
    }

    private long province(String code, boolean today) {
        return jdbc.sql("select id from province where code = :code and (valid_to is null) = :today limit 1")
                .param("code", code)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private long newAgreement(@Nullable String signedOn, @Nullable Long province) {
        var id = jdbc.sql("""
                        insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                        values ('AGREEMENT', 'Thỏa thuận thử', :day::date, case when :day::text is null then null else 'DAY' end,
                          'SIGNED')
                        returning id""").param("day", signedOn).query(Long.class).single();
        if (province != null) {
            jdbc.sql("""
                            insert into signatory (agreement_id, seq, party_id, role)
                            values (:agreement, 1, :province, 'VIETNAMESE_PARTY')""").param("agreement", id).param("province", province).update();
        }
        return id;
    }

    private void act(long agreement, String kind, String on) {
        jdbc.sql("""
                        insert into agreement_act (agreement_id, kind, happened_on, happened_precision)
                        values (:agreement, :kind, :on::date, 'DAY')""")
                .param("agreement", agreement)
                .param("kind", kind)
                .param("on", on)
                .update();
    }
}
