package vn.caunoi.delegation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Values;

/** What must hold among the fields of a delegation; a problem names the row that it is in. */
final class DelegationRules {

    private DelegationRules() {}

    static Optional<Problem> twoSides(Values delegation) {
        return delegation.get("host") != null && Values.same(delegation.get("sender"), delegation.get("host"))
                ? Optional.of(new Problem(
                        "host",
                        ProblemCode.NOT_POSSIBLE,
                        "Bên cử đoàn và bên đón đoàn phải khác nhau.",
                        "Nobody visits themselves: sender and host must differ."))
                : Optional.empty();
    }

    /** Early on only the post may be known; a row that says nothing of who it is helps nobody. */
    static Optional<Problem> membersAreSomebody(Values delegation) {
        return inRows(
                        delegation,
                        "members",
                        "name",
                        row -> Stream.of("person", "name", "postVi", "postEn")
                                .allMatch(field -> row.get(field) == null))
                .map(at -> new Problem(
                        at,
                        ProblemCode.REQUIRED,
                        "Hãy chọn người, ghi họ tên, hoặc ít nhất là chức vụ.",
                        "Choose the person, write the name or at least the post."));
    }

    static Optional<Problem> oneHeadOnEachSide(Values delegation) {
        var sides = new HashSet<@Nullable Object>();
        return inRows(
                        delegation,
                        "members",
                        "role",
                        row -> MemberRole.HEAD.name().equals(row.get("role")) && !sides.add(row.get("side")))
                .map(at -> new Problem(
                        at,
                        ProblemCode.NOT_POSSIBLE,
                        "Mỗi bên chỉ có một trưởng đoàn.",
                        "Each side has one head of delegation."));
    }

    static Optional<Problem> itemsEndAfterTheyStart(Values delegation) {
        return inRows(
                        delegation,
                        "programme",
                        "endsAt",
                        row -> text(row, "startsAt") instanceof String start
                                && text(row, "endsAt") instanceof String end
                                && end.compareTo(start) <= 0)
                .map(at -> new Problem(
                        at,
                        ProblemCode.WRONG_ORDER,
                        "Giờ kết thúc phải sau giờ bắt đầu; việc kéo dài qua nửa đêm ghi thành hai dòng.",
                        "It must end after it starts; what goes on past midnight is written in two rows."));
    }

    static Optional<Problem> timesHaveAZone(Values delegation) {
        return inRows(
                        delegation,
                        "programme",
                        "startsAt",
                        row -> row.get("endsAt") != null && row.get("startsAt") == null)
                .map(at -> new Problem(
                        at, ProblemCode.REQUIRED, "Hãy ghi cả giờ bắt đầu.", "Give the time when it starts too."))
                .or(() -> inRows(
                                delegation,
                                "programme",
                                "zone",
                                row -> row.get("startsAt") != null && row.get("zone") == null)
                        .map(at -> new Problem(
                                at,
                                ProblemCode.REQUIRED,
                                "Giờ cần múi giờ của nơi diễn ra, như Asia/Tokyo.",
                                "A time needs the time zone of the place, such as Asia/Tokyo.")));
    }

    /** As precise as the days of the journey are. */
    static Optional<Problem> itemsOnDaysOfTheJourney(Values delegation) {
        var starts = delegation.text("startsOn");
        var ends = delegation.text("endsOn");
        return inRows(
                        delegation,
                        "programme",
                        "on",
                        row -> text(row, "on") instanceof String day
                                && (starts != null && Values.endsBefore(day, starts)
                                        || ends != null && Values.endsBefore(ends, day)))
                .map(at -> new Problem(
                        at,
                        ProblemCode.NOT_POSSIBLE,
                        "Ngày này nằm ngoài thời gian của đoàn (%s – %s).".formatted(shown(starts), shown(ends)),
                        "This day is outside the journey (%s – %s).".formatted(shown(starts), shown(ends))));
    }

    static Optional<Problem> costsWithUnits(Values delegation) {
        return inRows(
                        delegation,
                        "costs",
                        "amount",
                        row -> row.get("amount") != null
                                && new BigDecimal(String.valueOf(row.get("amount"))).signum() < 0)
                .map(at -> new Problem(
                        at, ProblemCode.OUT_OF_RANGE, "Số tiền không thể âm.", "An amount cannot be negative."))
                .or(() -> inRows(
                                delegation,
                                "costs",
                                "unit",
                                row -> row.get("amount") != null && row.get("unit") == null)
                        .map(at -> new Problem(
                                at,
                                ProblemCode.REQUIRED,
                                "Số tiền cần đơn vị.",
                                "An amount says nothing without its unit.")))
                .or(() -> inRows(
                                delegation,
                                "costs",
                                "amount",
                                row -> row.get("unit") != null && row.get("amount") == null)
                        .map(at -> new Problem(
                                at,
                                ProblemCode.REQUIRED,
                                "Hãy ghi số tiền cùng với đơn vị.",
                                "Give the amount together with its unit.")));
    }

    /** Neither report nor thanks come before the journey. */
    static Optional<Problem> afterwards(Values delegation) {
        var starts = delegation.text("startsOn");
        return Stream.of("reportDueBy", "thankedOn")
                .filter(field -> starts != null
                        && delegation.text(field) instanceof String day
                        && Values.endsBefore(day, starts))
                .findFirst()
                .map(field -> new Problem(
                        field,
                        ProblemCode.WRONG_ORDER,
                        "Ngày này đứng trước ngày đoàn khởi hành (%s).".formatted(starts),
                        "This lies before the delegation sets out (%s).".formatted(starts)));
    }

    private static String shown(@Nullable String date) {
        return date == null ? "…" : date;
    }

    /** Where the first such row is. */
    private static Optional<String> inRows(
            Values delegation, String rows, String field, Predicate<Map<String, @Nullable Object>> wrong) {
        var place = 0;
        for (Map<String, @Nullable Object> row : delegation.rows(rows)) {
            if (wrong.test(row)) {
                return Optional.of("%s[%d].%s".formatted(rows, place, field));
            }
            place++;
        }
        return Optional.empty();
    }

    private static @Nullable String text(Map<String, @Nullable Object> row, String field) {
        return row.get(field) instanceof String text ? text : null;
    }
}
