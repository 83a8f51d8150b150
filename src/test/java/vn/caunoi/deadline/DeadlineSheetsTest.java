package vn.caunoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Outcome.Invalid;
import vn.caunoi.writing.Outcome.PeriodOverlaps;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.Writing;

/** The Ministry keeps rules and days off by itself; what cannot be is refused and changes nothing. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class DeadlineSheetsTest {

    private final Writing writing;
    private final Holidays holidays;
    private final JdbcClient jdbc;

    @Autowired
    DeadlineSheetsTest(Writing writing, Holidays holidays, JdbcClient jdbc) {
        this.writing = writing;
        this.holidays = holidays;
        this.jdbc = jdbc;
    }

    @Test
    void aYearIsKnownOnceItsDaysOffAreEntered() {
        assertThat(holidays.workingDays().knows(2027)).isFalse();
        assertThat(holiday("DAY_OFF", "2027-02-04", "2027-02-10")).isInstanceOf(Saved.class);
        assertThat(holidays.workingDay(LocalDate.of(2027, 2, 3), 1).on()).isEqualTo("2027-02-11");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKED_INSTEAD, 2027-02-05, 2027-02-05, startsOn",
        "WORKED_INSTEAD, 2027-02-06, 2027-02-08, startsOn",
        "DAY_OFF, 2027-02-04, 2027-02-03, endsOn",
        "DAY_OFF, 2027-02-04, 2027-04-02, endsOn"
    })
    void daysThatCannotBeAreRefused(String kind, String from, String to, String field) {
        assertThat(holiday(kind, from, to))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::problems)
                .asList()
                .extracting(problem -> ((Problem) problem).field())
                .containsExactly(field);
    }

    @Test
    void aDayStandsOnce() {
        assertThat(holiday("DAY_OFF", "2025-02-02", "2025-02-03"))
                .asInstanceOf(type(PeriodOverlaps.class))
                .extracting(PeriodOverlaps::with)
                .asList()
                .containsExactly(seeded("HOL-2025-TET", "holiday", RecordKind.HOLIDAY));
    }

    @Test
    void aRuleFollowsTheOneThatEnded() {
        var old = seeded("LAW70-OPINION", "deadline_rule", RecordKind.DEADLINE_RULE);
        assertThat(rule("OPINION_REQUESTED", "OPINION_RECEIVED", null))
                .asInstanceOf(type(PeriodOverlaps.class))
                .extracting(PeriodOverlaps::with)
                .asList()
                .containsExactly(old);

        jdbc.sql("update deadline_rule set valid_to = '2026-12-31' where id = :id")
                .param("id", old.id())
                .update();
        assertThat(rule("OPINION_REQUESTED", "OPINION_RECEIVED", null)).isInstanceOf(Saved.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNED, FILED, , fulfilledBy",
        "CONFERENCE_BEGINS, REPORTED, , fulfilledBy",
        "SIGNED, REPORTED, PRIME_MINISTER_DECIDES, condition"
    })
    void aRuleThatNothingCanFulfilIsRefused(String begins, String fulfilled, @Nullable String condition, String field) {
        assertThat(rule(begins, fulfilled, condition))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::problems)
                .asList()
                .extracting(problem -> ((Problem) problem).field())
                .containsExactly(field);
    }

    private GlobalId seeded(String key, String table, RecordKind kind) {
        return new GlobalId(
                kind,
                jdbc.sql("select id from " + table + " where seed_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single());
    }

    private Outcome holiday(String kind, String from, String to) {
        return create(
                RecordKind.HOLIDAY,
                Map.of("kind", kind, "nameVi", "Kỳ nghỉ thử nghiệm", "startsOn", from, "endsOn", to));
    }

    private Outcome rule(String begins, String fulfilled, @Nullable String condition) {
        var values = new HashMap<String, @Nullable Object>(Map.of(
                "code", "THU-NGHIEM",
                "nameVi", "Quy định thử nghiệm",
                "beginsWith", begins,
                "fulfilledBy", fulfilled,
                "days", 5,
                "counting", "WORKING",
                "direction", "AFTER",
                "validFrom", "2027-01-01"));
        values.put("condition", condition);
        return create(RecordKind.DEADLINE_RULE, values);
    }

    private Outcome create(RecordKind kind, Map<String, @Nullable Object> values) {
        return writing.create(kind, values, Evidence.NONE, true);
    }
}
