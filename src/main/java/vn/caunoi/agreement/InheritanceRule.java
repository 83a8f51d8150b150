package vn.caunoi.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Calendar;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/** A province decides only on what it inherited, not before it did, and not ahead of the day. */
@Component
class InheritanceRule implements Sheet.Rule {

    private final JdbcClient jdbc;
    private final Calendar calendar;

    InheritanceRule(JdbcClient jdbc, Calendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public Optional<Problem> apply(Values agreement) {
        int place = 0;
        for (Map<String, @Nullable Object> row : agreement.rows("inheritances")) {
            var problem = problem("inheritances[%d].".formatted(place++), new Values(row), agreement);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> problem(String path, Values decided, Values agreement) {
        var merged = mergedOn(Objects.requireNonNull(decided.number("successor")), agreement);
        var on = LocalDate.parse(Objects.requireNonNull(decided.text("decidedOn")));
        if (merged.isEmpty()) {
            return Optional.of(new Problem(
                    path + "successor",
                    ProblemCode.NOT_POSSIBLE,
                    "Tỉnh này không kế thừa thỏa thuận: không bên ký nào đã sáp nhập vào tỉnh này.",
                    "This province did not inherit the agreement: no signatory was merged into it."));
        }
        if (on.isBefore(merged.get())) {
            return Optional.of(new Problem(
                    path + "decidedOn",
                    ProblemCode.WRONG_ORDER,
                    "Quyết định đứng trước ngày sáp nhập (%s).".formatted(merged.get()),
                    "This was decided before the merger (%s).".formatted(merged.get())));
        }
        return on.isAfter(calendar.today())
                ? Optional.of(new Problem(
                        path + "decidedOn",
                        ProblemCode.OUT_OF_RANGE,
                        "Ngày quyết định chưa đến.",
                        "The day of the decision has not come yet."))
                : Optional.empty();
    }

    private Optional<LocalDate> mergedOn(long successor, Values agreement) {
        var signed = agreement.rows("signatories").stream()
                .filter(row -> SignatoryRole.VIETNAMESE_PARTY.name().equals(row.get("role")))
                .map(row -> row.get("party"))
                .map(party -> ((Number) Objects.requireNonNull(party)).longValue())
                .toArray(Long[]::new);
        return jdbc.sql("""
                        select merged_on from province_lineage
                        where province_id = :successor and ancestor_id = any(:signed) and merged_on is not null
                        order by merged_on desc limit 1""")
                .param("successor", successor)
                .param("signed", signed)
                .query(LocalDate.class)
                .optional();
    }
}
