package vn.caunoi.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/** What may be done with a proposal, and in which order. */
class StepRulesTest {

    private final Sheet sheet = new ProposalSheets().proposalSheet();

    @Test
    void aProposalThatGoesItsWayHasNothingWrong() {
        assertThat(problems(
                        Map.of("submittedOn", "2025-03", "dueOn", "2025-06-01"),
                        step("RECEIVED", "2025-03-05", null),
                        step("ASSIGNED", "2025-03-05", null),
                        step("STARTED", "2025-03-20", null),
                        step("INTERIM_ANSWER", "2025-04-01", "Vụ Tổng hợp kinh tế"),
                        step("ANSWERED", "2025-05-01", "Bộ Ngoại giao"),
                        step("CLOSED", "2025-05-02", null)))
                .isEmpty();
        assertThat(problems(Map.of())).isEmpty();
    }

    @Test
    void aStepBeforeTheOneAboveItIsNamed() {
        var problem =
                only(problems(Map.of(), step("RECEIVED", "2025-03-05", null), step("ASSIGNED", "2025-03-04", null)));

        assertThat(problem.field()).isEqualTo("steps[1].on");
        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_ORDER);
        assertThat(problem.messageVi()).startsWith("Bước 2 (ngày 2025-03-04)").contains("2025-03-05");
        assertThat(problem.messageEn()).startsWith("Step 2 (of 2025-03-04)").contains("2025-03-05");
    }

    @Test
    void nothingIsDoneBeforeTheProposalIsHandedIn() {
        var early = step("RECEIVED", "2025-02-28", null);

        assertThat(only(problems(Map.of("submittedOn", "2025-03"), early)).field())
                .isEqualTo("steps[0].on");
        assertThat(problems(Map.of("submittedOn", "2025"), early))
                .as("any day of a year that is all there is known of")
                .isEmpty();
    }

    @Test
    void noAnswerComesBeforeTheReceipt() {
        var problem = only(
                problems(Map.of(), step("INTERIM_ANSWER", "2025-03-04", "Sở"), step("RECEIVED", "2025-03-05", null)));

        assertThat(problem.field()).isEqualTo("steps[0].kind");
        assertThat(problem.messageEn()).contains("before the receipt");
    }

    @Test
    void nothingComesAfterTheClosing() {
        var problem = only(problems(Map.of(), step("CLOSED", "2025-03-04", null), step("STARTED", "2025-03-05", null)));

        assertThat(problem.field()).isEqualTo("steps[1].kind");
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_POSSIBLE);
        assertThat(problem.messageVi()).contains("khép lại ngày 2025-03-04");
    }

    @Test
    void anAnswerIsSomebodys() {
        assertThat(only(problems(Map.of(), step("ANSWERED", "2025-03-04", null)))
                        .field())
                .isEqualTo("steps[0].actor");
    }

    @Test
    void anAnswerIsNotDueBeforeTheQuestion() {
        assertThat(only(problems(Map.of("submittedOn", "2025-03-05", "dueOn", "2025-03-04")))
                        .field())
                .isEqualTo("dueOn");
        assertThat(problems(Map.of("submittedOn", "2025-03-05", "dueOn", "2025-03-05")))
                .isEmpty();
    }

    private List<Problem> problems(Map<String, Object> values, Map<?, ?>... steps) {
        var all = new HashMap<String, @Nullable Object>(values);
        all.put("steps", List.of(steps));
        var found = new ArrayList<Problem>();
        sheet.rules().forEach(rule -> rule.apply(new Values(all)).ifPresent(found::add));
        return found;
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static Map<String, @Nullable Object> step(String kind, String on, @Nullable String actor) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("kind", kind);
        row.put("on", on);
        row.put("actor", actor);
        return row;
    }
}
