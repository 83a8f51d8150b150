package vn.caunoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.figure.Figure;
import vn.caunoi.need.Need;
import vn.caunoi.need.Project;
import vn.caunoi.source.Statement;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** The sheet of a province: what stands on it, whose that is, and what is missing. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class FactSheetsTest {

    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);

    private final FactSheets sheets;
    private final Writing writing;
    private final Entered entered;
    private final SqlStatements statements;

    @Autowired
    FactSheetsTest(FactSheets sheets, Writing writing, JdbcClient jdbc, SqlStatements statements) {
        this.sheets = sheets;
        this.writing = writing;
        this.entered = new Entered(jdbc);
        this.statements = statements;
    }

    @Test
    void vinhLongBeforeTheMergerSpeaksForItself() {
        var sheet = sheet("86", LAST_OF_63);

        assertThat(sheet.needs())
                .extracting(Need::nameEn)
                .containsExactlyInAnyOrder(
                        "Vinh Long seeks labour cooperation", "Vinh Long seeks foreign investment, selectively");
        assertThat(sheet.products())
                .extracting(Statement::textEn)
                .contains("The main exports of Vinh Long Province include footwear.")
                .hasSize(4);
        assertThat(sheet.strengths()).hasSize(5);
        assertThat(sheet.wishes()).hasSize(5);
        assertThat(sheet.figures()).extracting(Figure::indicator).isNotEmpty().doesNotContain("area_km2", "population");
    }

    @Test
    void aFigureOfTheSameIndicatorAndScopeGivesWayToANewerOne() {
        var sheet = sheet("86", LAST_OF_63);

        assertThat(sheet.figures())
                .extracting(figure -> figure.subjectId() + figure.indicator() + figure.scopeVi() + figure.period())
                .doesNotHaveDuplicates();
        assertThat(sheet("86", LocalDate.of(2015, 1, 1)).figures())
                .as("no figure speaks of a day before its own")
                .isEmpty();
    }

    @Test
    void theNewProvinceSaysWhatIsMissingAndWhoseTheRestIs() {
        var sheet = sheet("86", SameDay.TODAY);

        assertThat(sheet.complete()).isFalse();
        assertThat(sheet.missing())
                .contains(
                        new FactSheet.Finding(SheetRequirement.STRENGTHS, SheetState.OF_PREDECESSOR),
                        new FactSheet.Finding(SheetRequirement.WISHES, SheetState.OF_PREDECESSOR));
        assertThat(sheet.needs())
                .hasSize(2)
                .allSatisfy(need -> assertThat(need.holderId())
                        .isNotEqualTo(sheet.province().id()));
    }

    @Test
    void needsOffersAndAFigureMakeASheetComplete() {
        enter(RecordKind.NEED, Map.of("holder", province(), "nameVi", "Tìm vốn", "nameEn", "Capital wanted"));
        enter(
                RecordKind.NEED,
                Map.of("holder", province(), "stance", "OFFER", "nameVi", "Có cảng", "nameEn", "A port on offer"));
        assertThat(sheet("96", SameDay.TODAY).missing())
                .extracting(FactSheet.Finding::requirement)
                .containsExactly(SheetRequirement.CURRENT_FIGURES);

        enter(
                RecordKind.FIGURE,
                Map.of(
                        "subject", province(),
                        "indicator", "exports",
                        "value", 5,
                        "unit", "million USD",
                        "asOf", "2026-01-01",
                        "scopeVi", "Cà Mau",
                        "scopeEn", "Ca Mau"));

        var sheet = sheet("96", SameDay.TODAY);
        assertThat(sheet.complete()).isTrue();
        assertThat(sheet.missing()).isEmpty();
        assertThat(sheet.offers()).extracting(Need::nameEn).containsExactly("A port on offer");
    }

    @ParameterizedTest
    @CsvSource({"nameEn, , MISSING", "validUntil, 2026-01-01, MISSING", "endedOn, 2026-01-01, MISSING", "also, Vốn, MET"
    })
    void onlyAnOpenNeedWithAnEnglishNameIsAWish(String field, String value, SheetState state) {
        var values = new HashMap<String, Object>(
                Map.of("holder", province(), "nameVi", "Tìm vốn", "nameEn", "Capital wanted"));
        values.remove(field);
        if (value != null) {
            values.put(field, value);
        }
        enter(RecordKind.NEED, values);

        assertThat(sheet("96", SameDay.TODAY).checklist().state(SheetRequirement.WISHES))
                .isEqualTo(state);
    }

    @Test
    void aProjectThatCallsForInvestmentStandsOnTheSheetWhileItDoes() {
        enter(
                RecordKind.PROJECT,
                Map.of(
                        "province", province(),
                        "nameVi", "Cảng",
                        "nameEn", "Port",
                        "callingFrom", "2026-01-01",
                        "callingUntil", "2026-12-31"));

        assertThat(sheet("96", SameDay.TODAY).projects())
                .extracting(Project::nameEn)
                .containsExactly("Port");
        assertThat(sheet("96", SameDay.TODAY).checklist().state(SheetRequirement.WISHES))
                .isEqualTo(SheetState.MET);
        assertThat(sheet("96", LocalDate.of(2025, 12, 31)).projects()).isEmpty();
    }

    @Test
    void aFullSheetCostsAsManyStatementsAsAnEmptyOne() {
        assertThat(statements.during(() -> sheet("86", LAST_OF_63)))
                .hasSameSizeAs(statements.during(() -> sheet("96", LAST_OF_63)))
                .hasSizeLessThanOrEqualTo(10);
    }

    private String province() {
        return entered.province("96").toString();
    }

    private ProvinceSheet sheet(String code, LocalDate day) {
        return sheets.on(code, day).orElseThrow();
    }

    private GlobalId enter(RecordKind kind, Map<String, ?> values) {
        var evidence = new Evidence(null, entered.source().id(), null, null);
        return ((Outcome.Saved) writing.create(kind, values, evidence, true)).id();
    }
}
