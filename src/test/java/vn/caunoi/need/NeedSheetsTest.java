package vn.caunoi.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/** What must hold among the fields of needs and projects. */
class NeedSheetsTest {

    private final Sheet need = new NeedSheets().needSheet();
    private final Sheet project = new NeedSheets().projectSheet();

    @Test
    void aNeedMayLeaveItsTimeOpen() {
        assertThat(problems(need, Map.of("validFrom", "2024-01-01"))).isEmpty();
        assertThat(problems(need, Map.of("validUntil", "2024-01-01"))).isEmpty();
        assertThat(problems(need, Map.of("validFrom", "2024-01-01", "validUntil", "2024-01-01")))
                .isEmpty();
    }

    @Test
    void aNeedDoesNotEndBeforeItBegins() {
        assertThat(problems(need, Map.of("validFrom", "2024-01-02", "validUntil", "2024-01-01")))
                .containsExactly("validUntil");
        assertThat(problems(need, Map.of("validFrom", "2024-01-02", "endedOn", "2024-01-01")))
                .containsExactly("endedOn");
    }

    @Test
    void whoeverHasANeedIsNotMatchedWithItself() {
        var others = List.of(row("party", 7L), row("party", 8L));

        assertThat(problems(need, Map.of("holder", 9L, "matches", others))).isEmpty();
        assertThat(problems(need, Map.of("holder", 8L, "matches", others))).containsExactly("matches[1].party");
    }

    @Test
    void capitalIsANumberWithItsUnitOrNotKnown() {
        assertThat(problems(project, Map.of())).isEmpty();
        assertThat(problems(project, Map.of("capital", 5, "capitalUnit", "million USD")))
                .isEmpty();
        assertThat(problems(project, Map.of("capital", 5))).containsExactly("capitalUnit");
        assertThat(problems(project, Map.of("capitalUnit", "million USD"))).containsExactly("capital");
        assertThat(problems(project, Map.of("capital", 0, "capitalUnit", "million USD")))
                .containsExactly("capital");
    }

    @Test
    void aProjectWithAnInvestorCallsNoMore() {
        assertThat(problems(project, Map.of("investor", 7L, "status", "NEGOTIATING")))
                .isEmpty();
        assertThat(problems(project, Map.of("investor", 7L, "status", "TAKEN"))).isEmpty();
        assertThat(problems(project, Map.of("status", "TAKEN")))
                .as("who took it need not be known")
                .isEmpty();
        assertThat(problems(project, Map.of("investor", 7L, "status", "CALLING")))
                .containsExactly("status");
    }

    private static Map<String, @Nullable Object> row(String field, Object value) {
        var row = new HashMap<String, @Nullable Object>();
        row.put(field, value);
        return row;
    }

    private static List<String> problems(Sheet sheet, Map<String, ?> values) {
        return sheet.rules().stream()
                .flatMap(rule -> rule.apply(new Values(new HashMap<>(values))).stream())
                .map(Problem::field)
                .toList();
    }
}
