package vn.caunoi.commitment;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Values;

/** What must hold among the fields of a commitment; a problem names the row that it is in. */
final class CommitmentRules {

    private CommitmentRules() {}

    static Optional<Problem> twoSides(Values commitment) {
        return Values.same(commitment.get("promisor"), commitment.get("promisee"))
                ? Optional.of(new Problem(
                        "promisee",
                        ProblemCode.NOT_POSSIBLE,
                        "Bên cam kết và bên được cam kết phải khác nhau.",
                        "Nobody commits to themselves: promisor and promisee must differ."))
                : Optional.empty();
    }

    static Optional<Problem> dueAfterMade(Values commitment) {
        return precedes(commitment, commitment.text("dueOn"))
                ? Optional.of(tooEarly(commitment, "dueOn"))
                : Optional.empty();
    }

    static Optional<Problem> stepsAfterMade(Values commitment) {
        return inRows(commitment, "steps", "doneOn", row -> precedes(commitment, text(row, "doneOn")))
                .map(at -> tooEarly(commitment, at));
    }

    static Optional<Problem> assessedAfterMade(Values commitment) {
        return inRows(commitment, "assessments", "on", row -> precedes(commitment, text(row, "on")))
                .map(at -> tooEarly(commitment, at));
    }

    static Optional<Problem> resultsAfterMade(Values commitment) {
        return inRows(commitment, "results", "on", row -> precedes(commitment, text(row, "on")))
                .map(at -> tooEarly(commitment, at));
    }

    /** That something was done has to be shown; that nothing was has not. */
    static Optional<Problem> assessedOnEvidence(Values commitment) {
        return inRows(commitment, "assessments", "evidenceVi", CommitmentRules::claimsWithoutEvidence)
                .map(at -> new Problem(
                        at,
                        ProblemCode.REQUIRED,
                        "Mức hoàn thành trên “chưa bắt đầu” cần bằng chứng: hãy ghi bằng chứng hoặc chọn nguồn.",
                        "A completion above “not started” needs evidence: write it down or choose a source."));
    }

    static Optional<Problem> amountsWithUnits(Values commitment) {
        return inRows(commitment, "results", "amount", row -> isAmount(row) && row.get("amount") == null)
                .or(() -> inRows(
                        commitment, "results", "amount", row -> row.get("unit") != null && row.get("amount") == null))
                .map(at -> new Problem(
                        at,
                        ProblemCode.REQUIRED,
                        "Hãy ghi số lượng cùng với đơn vị.",
                        "Give the amount together with its unit."))
                .or(() -> inRows(
                                commitment,
                                "results",
                                "unit",
                                row -> row.get("amount") != null && row.get("unit") == null)
                        .map(at -> new Problem(
                                at,
                                ProblemCode.REQUIRED,
                                "Số lượng cần đơn vị.",
                                "An amount says nothing without its unit.")));
    }

    private static boolean claimsWithoutEvidence(Map<String, @Nullable Object> row) {
        return Completion.valueOf(Objects.requireNonNull(text(row, "completion")))
                        .needsEvidence()
                && row.get("evidenceVi") == null
                && row.get("evidenceEn") == null
                && row.get("source") == null;
    }

    private static boolean isAmount(Map<String, @Nullable Object> row) {
        return ResultKind.AMOUNT.name().equals(row.get("kind"));
    }

    /** Whether a date is over before the commitment can have been made, as precise as both are. */
    private static boolean precedes(Values commitment, @Nullable String date) {
        var made = commitment.text("madeOn");
        return made != null
                && date != null
                && read(date).to().isBefore(read(made).from());
    }

    private static PartialDate read(String date) {
        return PartialDate.parse(date).orElseThrow();
    }

    private static Problem tooEarly(Values commitment, String at) {
        var made = commitment.text("madeOn");
        return new Problem(
                at,
                ProblemCode.WRONG_ORDER,
                "Ngày này đứng trước ngày cam kết (%s).".formatted(made),
                "This lies before the commitment was made (%s).".formatted(made));
    }

    /** Where the first such row is. */
    private static Optional<String> inRows(
            Values commitment, String rows, String field, Function<Map<String, @Nullable Object>, Boolean> wrong) {
        var place = 0;
        for (Map<String, @Nullable Object> row : commitment.rows(rows)) {
            if (wrong.apply(row)) {
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
