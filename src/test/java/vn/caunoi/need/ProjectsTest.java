package vn.caunoi.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Projects that call for investment, as they are entered, found and taken. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class ProjectsTest {

    private final Writing writing;
    private final Projects projects;
    private final Entered entered;

    @Autowired
    ProjectsTest(Writing writing, Projects projects, JdbcClient jdbc) {
        this.writing = writing;
        this.projects = projects;
        this.entered = new Entered(jdbc);
    }

    @Test
    void aProjectIsReadAsItWasEntered() {
        var id = project(Map.of(
                "capital", new BigDecimal("120.5"),
                "capitalUnit", "million USD",
                "sectors", List.of("52"),
                "site", "Liên Chiểu",
                "contact", "Ban quản lý khu công nghệ cao"));

        var project = projects.find(id.id()).orElseThrow();
        assertThat(project.status()).isEqualTo(ProjectStatus.CALLING);
        assertThat(project.capital()).isEqualByComparingTo("120.5");
        assertThat(project.unitVi()).isEqualTo("triệu USD");
        assertThat(project.site()).isEqualTo("Liên Chiểu");
        assertThat(found(new ProjectFilter(null, null, "48", null, "H", null))).contains(id.id());
        assertThat(found(new ProjectFilter(null, null, "01", null, "H", null))).doesNotContain(id.id());
    }

    @ParameterizedTest
    @CsvSource({
        "CALLING, , 2024-01-01, true",
        "CALLING, , 2024-12-31, true",
        "CALLING, , 2025-01-01, false",
        "NEGOTIATING, , 2024-06-01, true",
        "TAKEN, , 2024-06-01, false",
        "TAKEN, 2024-07-01, 2024-06-30, true",
        "TAKEN, 2024-07-01, 2024-07-01, false",
        "STOPPED, 2024-07-01, 2024-06-30, true"
    })
    void itCallsWithinItsTimeAndUntilItWasTakenOrStopped(
            ProjectStatus status, @Nullable LocalDate endedOn, LocalDate day, boolean open) {
        var values = new HashMap<String, Object>(
                Map.of("status", status.name(), "callingFrom", "2024-01-01", "callingUntil", "2024-12-31"));
        if (endedOn != null) {
            values.put("endedOn", endedOn.toString());
        }
        var id = project(values);

        assertThat(found(new ProjectFilter(null, null, null, null, null, day)).contains(id.id()))
                .isEqualTo(open);
    }

    @Test
    void whatIsEndedIsStopped() {
        var id = project(Map.of());

        writing.end(id, entered.version(id), LocalDate.of(2025, 3, 1), Evidence.NONE);

        var project = projects.find(id.id()).orElseThrow();
        assertThat(project.status()).isEqualTo(ProjectStatus.STOPPED);
        assertThat(project.endedOn()).isEqualTo("2025-03-01");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        assertThat(problems(Map.of("capital", BigDecimal.TEN))).containsExactly("capitalUnit REQUIRED");
        assertThat(problems(Map.of("capitalUnit", "million USD"))).containsExactly("capital REQUIRED");
        assertThat(problems(Map.of("capital", BigDecimal.ZERO, "capitalUnit", "million USD")))
                .containsExactly("capital OUT_OF_RANGE");
        assertThat(problems(Map.of("callingFrom", "2024-02-01", "callingUntil", "2024-01-31")))
                .containsExactly("callingUntil WRONG_ORDER");
        assertThat(problems(Map.of("investor", entered.partnerOf("48").toString())))
                .containsExactly("status NOT_POSSIBLE");
        assertThat(problems(Map.of("investor", entered.province("01").toString())))
                .containsExactly("investor WRONG_KIND");
    }

    @Test
    void theInvestorIsKnownFromItsProjects() {
        var investor = entered.partnerOf("48");
        var id = project(Map.of("status", "TAKEN", "investor", investor.toString()));

        var pages = projects.ofInvestors(List.of(investor.id()), PageRequest.first(5), false);
        assertThat(Objects.requireNonNull(pages.get(investor.id())).nodes())
                .extracting(Project::id)
                .containsExactly(id.id());
    }

    private List<Long> found(ProjectFilter filter) {
        return projects.window(filter, ProjectOrder.NAME, 0, 200).stream()
                .map(Project::id)
                .toList();
    }

    private GlobalId project(Map<String, ?> values) {
        return ((Outcome.Saved) enter(values)).id();
    }

    private List<String> problems(Map<String, ?> values) {
        return ((Outcome.Invalid) enter(values))
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }

    private Outcome enter(Map<String, ?> values) {
        var all = new HashMap<String, Object>(Map.of(
                "nameVi", "Cảng thử nghiệm", "province", entered.province("48").toString()));
        all.putAll(values);
        return writing.create(RecordKind.PROJECT, all, Evidence.NONE, true);
    }
}
