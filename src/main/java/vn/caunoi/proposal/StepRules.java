package vn.caunoi.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Values;

/** What must hold among the steps of a proposal. Each rule names the first row that breaks it. */
final class StepRules {

    private record Row(
            int place,
            ProposalStepKind kind,
            LocalDate on,
            @Nullable Object actor) {

        static Row of(int place, Map<String, @Nullable Object> row) {
            return new Row(
                    place,
                    ProposalStepKind.valueOf(String.valueOf(row.get("kind"))),
                    LocalDate.parse(String.valueOf(row.get("on"))),
                    row.get("actor"));
        }

        Problem problem(String field, ProblemCode code, String vi, String en) {
            return new Problem(
                    "steps[%d].%s".formatted(place, field),
                    code,
                    "Bước %d (ngày %s): %s".formatted(place + 1, on, vi),
                    "Step %d (of %s): %s".formatted(place + 1, on, en));
        }
    }

    private StepRules() {}

    /** Steps follow one another in time; several may be of one day. */
    static Optional<Problem> inOrder(Values proposal) {
        var rows = rows(proposal);
        return IntStream.range(1, rows.size())
                .filter(i -> rows.get(i).on().isBefore(rows.get(i - 1).on()))
                .mapToObj(i -> rows.get(i)
                        .problem(
                                "on",
                                ProblemCode.WRONG_ORDER,
                                "đứng trước bước liền trên (%s). Hãy ghi các bước theo thứ tự ngày."
                                        .formatted(rows.get(i - 1).on()),
                                "this comes before the step above it (%s). Enter the steps in the order of their days."
                                        .formatted(rows.get(i - 1).on())))
                .findFirst();
    }

    /** Nothing is done before the proposal is handed in. */
    static Optional<Problem> notBeforeSubmission(Values proposal) {
        var submitted = submitted(proposal);
        return submitted == null
                ? Optional.empty()
                : rows(proposal).stream()
                        .filter(row -> row.on().isBefore(submitted.from()))
                        .map(row -> row.problem(
                                "on",
                                ProblemCode.WRONG_ORDER,
                                "đứng trước ngày gửi đề xuất (%s).".formatted(submitted),
                                "this comes before the proposal was handed in (%s).".formatted(submitted)))
                        .findFirst();
    }

    /** No answer before receipt. */
    static Optional<Problem> receivedBeforeAnswered(Values proposal) {
        var rows = rows(proposal);
        return rows.stream()
                .filter(row -> row.kind() == ProposalStepKind.RECEIVED)
                .findFirst()
                .flatMap(received -> rows.stream()
                        .filter(row -> row.kind().answers() && row.place() < received.place())
                        .findFirst())
                .map(answer -> answer.problem(
                        "kind",
                        ProblemCode.WRONG_ORDER,
                        "trả lời đứng trước khi tiếp nhận.",
                        "the answer comes before the receipt."));
    }

    /** What is closed stays closed; a proposal that comes again is a new one that follows it. */
    static Optional<Problem> nothingAfterClosing(Values proposal) {
        var rows = rows(proposal);
        return rows.stream()
                .filter(row -> row.kind() == ProposalStepKind.CLOSED && row.place() < rows.size() - 1)
                .findFirst()
                .map(closed -> rows.get(closed.place() + 1)
                        .problem(
                                "kind",
                                ProblemCode.NOT_POSSIBLE,
                                "đề xuất đã khép lại ngày %s. Hãy ghi đề xuất mới nhắc lại đề xuất này."
                                        .formatted(closed.on()),
                                "the proposal was closed on %s. Enter a new one that follows it."
                                        .formatted(closed.on())));
    }

    /** An answer is somebody's. */
    static Optional<Problem> answersNameTheActor(Values proposal) {
        return rows(proposal).stream()
                .filter(row -> row.kind().answers() && row.actor() == null)
                .findFirst()
                .map(row -> row.problem(
                        "actor",
                        ProblemCode.REQUIRED,
                        "cần ghi đơn vị hoặc người trả lời.",
                        "say who gives the answer."));
    }

    /** The answer is not due before the question. */
    static Optional<Problem> dueAfterSubmission(Values proposal) {
        var submitted = submitted(proposal);
        var due = proposal.text("dueOn");
        return submitted == null || due == null || !LocalDate.parse(due).isBefore(submitted.from())
                ? Optional.empty()
                : Optional.of(new Problem(
                        "dueOn",
                        ProblemCode.WRONG_ORDER,
                        "Hạn trả lời đứng trước ngày gửi đề xuất (%s).".formatted(submitted),
                        "The answer is due before the proposal was handed in (%s).".formatted(submitted)));
    }

    private static List<Row> rows(Values proposal) {
        var rows = proposal.rows("steps");
        return IntStream.range(0, rows.size())
                .mapToObj(place -> Row.of(place, rows.get(place)))
                .toList();
    }

    private static @Nullable PartialDate submitted(Values proposal) {
        return Optional.ofNullable(proposal.text("submittedOn"))
                .flatMap(PartialDate::parse)
                .orElse(null);
    }
}
