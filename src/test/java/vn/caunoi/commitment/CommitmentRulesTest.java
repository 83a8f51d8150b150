package vn.caunoi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.base.Lang;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Values;

class CommitmentRulesTest {

    @Test
    void nobodyCommitsToThemselves() {
        assertThat(CommitmentRules.twoSides(new Values(Map.of("promisor", 7L, "promisee", 7L))))
                .get()
                .returns("promisee", Problem::field)
                .returns(ProblemCode.NOT_POSSIBLE, Problem::code);
        assertThat(CommitmentRules.twoSides(new Values(Map.of("promisor", 7L, "promisee", 8L))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-04, 2023-05-03, true",
        "2023-05-04, 2023-05-04, false",
        "2023-05, 2023-05-01, false",
        "2023-05, 2023-04-30, true",
        "2023, 2023-01-01, false",
        "2023, 2022-12-31, true",
        ", 1999-01-01, false"
    })
    void nothingIsDueBeforeItIsPromisedAsPreciselyAsThatIsKnown(@Nullable String made, String due, boolean refused) {
        var commitment = new HashMap<String, @Nullable Object>();
        commitment.put("madeOn", made);
        commitment.put("dueOn", due);

        assertThat(CommitmentRules.dueAfterMade(new Values(commitment)).isPresent())
                .isEqualTo(refused);
    }

    @Test
    void theRowWhoseDateComesTooEarlyIsNamed() {
        assertThat(CommitmentRules.stepsAfterMade(
                        made("steps", Map.of("doneOn", "2024-01-01"), Map.of("doneOn", "2023-01-01"))))
                .get()
                .returns("steps[1].doneOn", Problem::field)
                .returns(ProblemCode.WRONG_ORDER, Problem::code)
                .returns("Ngày này đứng trước ngày cam kết (2023-05-04).", problem -> problem.message(Lang.VI))
                .returns("This lies before the commitment was made (2023-05-04).", problem -> problem.message(Lang.EN));
        assertThat(CommitmentRules.assessedAfterMade(made("assessments", Map.of("on", "2023-05-03"))))
                .get()
                .returns("assessments[0].on", Problem::field);
        assertThat(CommitmentRules.resultsAfterMade(made("results", Map.of("on", "2022"))))
                .get()
                .returns("results[0].on", Problem::field);
        assertThat(CommitmentRules.resultsAfterMade(made("results", Map.of("on", "2023"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatSaysThatSomethingWasDoneNeedsEvidence(Completion completion) {
        assertThat(CommitmentRules.assessedOnEvidence(made("assessments", Map.of("completion", completion.name())))
                        .map(Problem::field))
                .isEqualTo(
                        switch (completion) {
                            case NO_EVIDENCE, NOT_STARTED -> Optional.empty();
                            case LIMITED, SUBSTANTIAL, COMPLETE -> Optional.of("assessments[0].evidenceVi");
                        });
    }

    @Test
    void evidenceIsATextInEitherLanguageOrASource() {
        for (var evidence : List.<Map.Entry<String, Object>>of(
                Map.entry("evidenceVi", "Biên bản"), Map.entry("evidenceEn", "Minutes"), Map.entry("source", 12L))) {
            assertThat(CommitmentRules.assessedOnEvidence(made(
                            "assessments", Map.of("completion", "COMPLETE", evidence.getKey(), evidence.getValue()))))
                    .as(evidence.getKey())
                    .isEmpty();
        }
    }

    @Test
    void anAmountHasAUnitAndAUnitAnAmount() {
        assertThat(CommitmentRules.amountsWithUnits(made("results", Map.of("kind", "AMOUNT"))))
                .get()
                .returns("results[0].amount", Problem::field);
        assertThat(CommitmentRules.amountsWithUnits(made("results", Map.of("kind", "OTHER", "unit", "USD"))))
                .get()
                .returns("results[0].amount", Problem::field);
        assertThat(CommitmentRules.amountsWithUnits(made("results", Map.of("kind", "OTHER", "amount", BigDecimal.TEN))))
                .get()
                .returns("results[0].unit", Problem::field);
        assertThat(CommitmentRules.amountsWithUnits(
                        made("results", Map.of("kind", "AMOUNT", "amount", BigDecimal.TEN, "unit", "USD"))))
                .isEmpty();
    }

    @SafeVarargs
    private static Values made(String field, Map<String, Object>... rows) {
        return new Values(Map.of("madeOn", "2023-05-04", field, List.of(rows)));
    }
}
