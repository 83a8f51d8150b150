package vn.caunoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.deadline.DeadlineFulfilment.FILED;
import static vn.caunoi.deadline.DeadlineFulfilment.OPINION_RECEIVED;
import static vn.caunoi.deadline.DeadlineFulfilment.REPORTED;
import static vn.caunoi.deadline.DeadlineStart.CONFERENCE_BEGINS;
import static vn.caunoi.deadline.DeadlineStart.OPINION_REQUESTED;
import static vn.caunoi.deadline.DeadlineStart.SIGNED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.deadline.Reckoning.Beginning;
import vn.caunoi.deadline.Reckoning.Done;

/** What is due when, and how it stands, by rules made for the test: one that changed, one that depends, one that counts working days. */
class ReckoningTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 14);

    private static final List<DeadlineRule> RULES = List.of(
            rule("opinion", OPINION_REQUESTED, OPINION_RECEIVED, 7, null, "2021-07-01", null),
            rule("report-then", SIGNED, REPORTED, 30, null, "2021-07-01", "2023-12-31"),
            rule("report-now", SIGNED, REPORTED, 15, null, "2024-01-01", null),
            rule("file-pm", CONFERENCE_BEGINS, FILED, 40, DeadlineCondition.PRIME_MINISTER_DECIDES, "2020-04-15", null),
            rule("file", CONFERENCE_BEGINS, FILED, 30, DeadlineCondition.COMPETENT_PERSON_DECIDES, "2020-04-15", null));

    private static final WorkingDays DAYS = new WorkingDays(List.of(new Holiday(
            1,
            "Ngày thử",
            null,
            HolidayKind.DAY_OFF,
            LocalDate.of(2024, 4, 18),
            LocalDate.of(2024, 4, 18),
            null,
            null,
            Confidence.SUGGESTED)));

    @ParameterizedTest
    @CsvSource({
        "2024-05-30, 2024-06-14, OPEN",
        "2024-05-29, 2024-06-13, OVERDUE",
        "2023-12-31, 2024-01-30, OVERDUE",
        "2024-01-01, 2024-01-16, OVERDUE"
    })
    void theRuleOfTheDaySaysUntilWhen(String signed, LocalDate due, DeadlineState state) {
        var deadline = only(SIGNED, signed, null);
        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-01-10, true",
        "2024-01-16, 2024-01-16, true",
        "2024-01-17, 2024-01-17, false",
        "2024-02, 2024-02, false",
        "2024-01, 2024-01, "
    })
    void whatWasDoneWasDoneInTimeOrLateAsFarAsItsDateTells(String reported, String met, @Nullable Boolean inTime) {
        var deadline = only(SIGNED, "2024-01-01", null, done(REPORTED, reported));
        assertThat(deadline.state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline.metOn()).hasToString(met);
        assertThat(deadline.inTime()).isEqualTo(inTime);
    }

    @Test
    void whatWasDoneOnAnUnknownDayIsDone() {
        var deadline = only(SIGNED, "2024-01-01", null, new Done(REPORTED, null));
        assertThat(deadline.state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline.metOn()).isNull();
        assertThat(deadline.inTime()).isNull();
    }

    @Test
    void anAnswerFromBeforeTheQuestionAnswersAnotherOne() {
        var deadline = only(
                OPINION_REQUESTED,
                "2024-06-10",
                null,
                done(OPINION_RECEIVED, "2024-03-01"),
                done(REPORTED, "2024-06-11"));
        assertThat(deadline.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(deadline.dueOn()).isEqualTo("2024-06-19");
    }

    @Test
    void aDateBeforeEveryRuleSaysSoWhateverWasDone() {
        var deadline = only(OPINION_REQUESTED, "2015-03-02", null, done(OPINION_RECEIVED, "2015-03-20"));
        assertThat(deadline.state()).isEqualTo(DeadlineState.RULE_UNKNOWN);
        assertThat(deadline.rule()).isNull();
        assertThat(deadline.dueOn()).isNull();
        assertThat(deadline.confidence()).isNull();
        assertThat(deadline.metOn()).hasToString("2015-03-20");
    }

    @Test
    void aYearWhoseDaysOffAreNotKnownIsNamed() {
        var deadline = only(OPINION_REQUESTED, "2025-01-02", null);
        assertThat(deadline.state()).isEqualTo(DeadlineState.CALENDAR_UNKNOWN);
        assertThat(deadline.unknownYear()).isEqualTo(2025);
        assertThat(deadline.dueOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024, report-now", "2024-02, report-now", "2023, report-then", ", "})
    void aDateThatIsNotADayIsTooRough(@Nullable String signed, @Nullable String code) {
        var deadline = only(SIGNED, signed, null);
        assertThat(deadline.state()).isEqualTo(DeadlineState.DATE_TOO_ROUGH);
        assertThat(deadline.dueOn()).isNull();
        assertThat(deadline.rule() == null ? null : deadline.rule().code()).isEqualTo(code);
    }

    @Test
    void aRoughDateWithinWhichARuleBeganNamesNone() {
        var deadline = only(SIGNED, "2021", null);
        assertThat(deadline.state()).isEqualTo(DeadlineState.DATE_TOO_ROUGH);
        assertThat(deadline.rule()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIME_MINISTER_DECIDES, 2024-06-21, OPEN",
        "COMPETENT_PERSON_DECIDES, 2024-07-01, OPEN",
        ", , RULE_UNKNOWN"
    })
    void whoDecidesSaysWhichRuleApplies(
            @Nullable DeadlineCondition condition, @Nullable LocalDate due, DeadlineState state) {
        var deadline = only(CONFERENCE_BEGINS, "2024-07-31", condition);
        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.state()).isEqualTo(state);
    }

    @Test
    void aFileIsHandedInBeforeItsConference() {
        var deadline = only(
                CONFERENCE_BEGINS, "2024-07-31", DeadlineCondition.COMPETENT_PERSON_DECIDES, done(FILED, "2024-06-01"));
        assertThat(deadline.state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline.inTime()).isTrue();
    }

    @Test
    void itIsTrustedNoFurtherThanTheDaysOffBetween() {
        assertThat(only(OPINION_REQUESTED, "2024-04-15", null).confidence()).isEqualTo(Confidence.SUGGESTED);
        assertThat(only(OPINION_REQUESTED, "2024-05-15", null).confidence()).isEqualTo(Confidence.ACCEPTED);
    }

    private static Deadline only(
            DeadlineStart kind, @Nullable String on, @Nullable DeadlineCondition condition, Done... done) {
        var found = new Reckoning(RULES, DAYS, TODAY)
                .of(new Beginning(9, kind, on == null ? null : date(on), condition, Arrays.asList(done)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Done done(DeadlineFulfilment kind, String on) {
        return new Done(kind, date(on));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static DeadlineRule rule(
            String code,
            DeadlineStart begins,
            DeadlineFulfilment fulfilled,
            int days,
            @Nullable DeadlineCondition condition,
            String from,
            @Nullable String to) {
        return new DeadlineRule(
                code.hashCode(),
                code,
                code,
                null,
                begins,
                fulfilled,
                days,
                begins == OPINION_REQUESTED ? DayCounting.WORKING : DayCounting.CALENDAR,
                begins == CONFERENCE_BEGINS ? DeadlineDirection.BEFORE : DeadlineDirection.AFTER,
                condition,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                Confidence.ACCEPTED);
    }
}
