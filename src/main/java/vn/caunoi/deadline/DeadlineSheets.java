package vn.caunoi.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/** What can be written of days off and of the rules of deadlines. */
@Configuration(proxyBeanMethods = false)
class DeadlineSheets {

    /** No holiday has ever lasted that long: a longer one is a slip of the pen. */
    private static final int LONGEST = 20;

    @Bean
    Sheet holidaySheet() {
        return Sheet.of(
                        RecordKind.HOLIDAY,
                        "holiday",
                        Field.choice("kind", HolidayKind.class).needed().initially(HolidayKind.DAY_OFF),
                        Field.words("nameVi", 300).needed(),
                        Field.words("nameEn", 300),
                        Field.words("also", 500),
                        Field.day("startsOn").needed(),
                        Field.day("endsOn").needed())
                .inOrder("startsOn", "endsOn")
                .rule(DeadlineSheets::shortEnough)
                .rule(DeadlineSheets::weekendsAreWorkedInstead);
    }

    @Bean
    Sheet deadlineRuleSheet() {
        return Sheet.of(
                        RecordKind.DEADLINE_RULE,
                        "deadline_rule",
                        Field.words("code", 40).needed().asKey(),
                        Field.words("nameVi", 300).needed(),
                        Field.words("nameEn", 300),
                        Field.words("also", 500),
                        Field.choice("beginsWith", DeadlineStart.class).needed(),
                        Field.choice("fulfilledBy", DeadlineFulfilment.class).needed(),
                        Field.whole("days", 1, 366).needed(),
                        Field.choice("counting", DayCounting.class).needed(),
                        Field.choice("direction", DeadlineDirection.class)
                                .needed()
                                .initially(DeadlineDirection.AFTER),
                        Field.choice("condition", DeadlineCondition.class),
                        Field.day("validFrom").needed(),
                        Field.day("validTo"))
                .inOrder("validFrom", "validTo")
                .rule(DeadlineSheets::canBeFulfilled)
                .rule(DeadlineSheets::dependsOnWhatIsRecorded);
    }

    private static Optional<Problem> shortEnough(Values holiday) {
        return span(holiday) >= LONGEST
                ? Optional.of(new Problem(
                        "endsOn",
                        ProblemCode.OUT_OF_RANGE,
                        "Một kỳ nghỉ dài nhất %d ngày.".formatted(LONGEST),
                        "Days off last %d days at the most.".formatted(LONGEST)))
                : Optional.empty();
    }

    private static Optional<Problem> weekendsAreWorkedInstead(Values holiday) {
        var from = holiday.text("startsOn");
        return HolidayKind.WORKED_INSTEAD.name().equals(holiday.text("kind"))
                        && from != null
                        && span(holiday) >= 0
                        && LocalDate.parse(from)
                                .datesUntil(LocalDate.parse(from).plusDays(span(holiday) + 1))
                                .anyMatch(day -> !WorkingDays.isWeekend(day))
                ? Optional.of(new Problem(
                        "startsOn",
                        ProblemCode.NOT_POSSIBLE,
                        "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật; ngày khác vốn đã là ngày làm việc.",
                        "A day worked instead is a Saturday or a Sunday; other days are worked anyway."))
                : Optional.empty();
    }

    /** How many days lie between the first and the last; -1 where one of them is missing. */
    private static long span(Values holiday) {
        var from = holiday.text("startsOn");
        var to = holiday.text("endsOn");
        return from == null || to == null ? -1 : ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Optional<Problem> canBeFulfilled(Values rule) {
        var begins = rule.text("beginsWith");
        var fulfilled = rule.text("fulfilledBy");
        return begins != null && fulfilled != null && isOfConferences(begins) != fulfilled.equals("FILED")
                ? Optional.of(
                        new Problem(
                                "fulfilledBy",
                                ProblemCode.NOT_POSSIBLE,
                                "Hội nghị thì nộp hồ sơ; thỏa thuận thì nhận ý kiến hoặc báo cáo.",
                                "For a conference a file is handed in; for an agreement an opinion is received or a report made."))
                : Optional.empty();
    }

    private static Optional<Problem> dependsOnWhatIsRecorded(Values rule) {
        var begins = rule.text("beginsWith");
        return begins != null && rule.text("condition") != null && !isOfConferences(begins)
                ? Optional.of(new Problem(
                        "condition",
                        ProblemCode.NOT_POSSIBLE,
                        "Chỉ với hội nghị, sổ mới ghi ai là người quyết định.",
                        "Only of conferences is it recorded who decides."))
                : Optional.empty();
    }

    private static boolean isOfConferences(String begins) {
        return DeadlineStart.valueOf(begins) == DeadlineStart.CONFERENCE_BEGINS;
    }
}
