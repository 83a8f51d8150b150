package vn.caunoi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.History;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Quảng Nam (49) and Đà Nẵng (48) became today's Đà Nẵng on 1 July 2025; Hà Nội only continued. */
@DatabaseTest
@Transactional
@As(value = Role.PROVINCE_OFFICER, provinces = "48")
class InheritancesTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    private final Inheritances inheritances;
    private final Writing writing;
    private final History history;
    private final JdbcClient jdbc;
    private final SqlStatements statements;
    private final Signed signed;
    private long agreement;
    private long daNang;

    @Autowired
    InheritancesTest(
            Inheritances inheritances, Writing writing, History history, JdbcClient jdbc, SqlStatements statements) {
        this.inheritances = inheritances;
        this.writing = writing;
        this.history = history;
        this.jdbc = jdbc;
        this.statements = statements;
        this.signed = new Signed(jdbc);
    }

    @BeforeEach
    void quangNamSigned() {
        agreement = signed.agreement("2019-05-06", List.of("VN63-49"), List.of(signed.partner("JP")));
        daNang = signed.province("VN34-48");
    }

    @Test
    void whatAMergedProvinceSignedWaitsForTheProvinceThatItBecamePartOf() {
        assertThat(pending("48")).contains(agreement);
        assertThat(pending("01")).doesNotContain(agreement);
        assertThat(inheritances.pendingOf(List.of(daNang)).get(daNang))
                .filteredOn(each -> each.agreementId() == agreement)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.predecessorIds()).containsExactly(signed.province("VN63-49"));
                    assertThat(each.mergedOn()).isEqualTo("2025-07-01");
                    assertThat(each.decision()).isNull();
                });
    }

    @Test
    void whatAProvinceSignedItselfOrThatOnlyContinuedIsNobodysInheritance() {
        var partner = signed.partner("JP");
        var own = signed.agreement("2026-01-05", List.of("VN34-48"), List.of(partner));
        var continued = signed.agreement("2019-01-05", List.of("VN63-01"), List.of(partner));
        assertThat(pending(null)).doesNotContain(own, continued);
        assertThat(inheritances.of(List.of(own, continued)).values())
                .allSatisfy(of -> assertThat(of).isEmpty());
    }

    @Test
    void whatIsOverOrWasNeverSignedWaitsForNobody() {
        for (var status : List.of("TERMINATED", "EXPIRED", "WITHDRAWN", "PROPOSED")) {
            jdbc.sql("update agreement set status = :status where id = :id")
                    .param("status", status)
                    .param("id", agreement)
                    .update();
            assertThat(pending("48")).as(status).doesNotContain(agreement);
        }
    }

    @Test
    void whatTwoMergedProvincesSignedWaitsForBothWhoInheritedIt() {
        var both =
                signed.agreement("2019-05-06", List.of("VN63-49", "VN63-06", "VN63-19"), List.of(signed.partner("KR")));
        assertThat(inheritances.of(List.of(both)).get(both))
                .extracting(Inheritance::successorId)
                .containsExactly(signed.province("VN34-19"), daNang);
        decided(InheritanceDecision.CONFIRMED, both);
        assertThat(pending("48")).doesNotContain(both);
        assertThat(pending("19")).contains(both);
    }

    @Test
    void theQueueIsReadPageByPageAndLosesNothing() {
        var all = pending(null);
        var size = inheritances.countPending(null);
        assertThat(size).isGreaterThan(2);
        var request = PageRequest.first(2);
        var read = new java.util.ArrayList<Long>();
        while (true) {
            var page = inheritances.pending(null, request);
            page.edges().forEach(edge -> read.add(edge.node().agreementId()));
            if (!page.pageInfo().hasNextPage()) {
                break;
            }
            request = PageRequest.of(2, page.edges().getLast().cursor(), null, null);
        }
        assertThat(read).hasSize(size).containsExactlyElementsOf(all);
    }

    @Test
    void aConfirmationIsKeptWithWhoAndWhenAndTakesItFromTheQueue() {
        decided(InheritanceDecision.CONFIRMED, agreement);

        assertThat(pending("48")).doesNotContain(agreement);
        assertThat(inheritances.of(List.of(agreement)).get(agreement))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.decision()).isEqualTo(InheritanceDecision.CONFIRMED);
                    assertThat(each.decidedOn()).isEqualTo(DECIDED);
                    assertThat(each.number()).isEqualTo("12/QĐ-UBND");
                });
        assertThat(history.window(agreement, 0, 1))
                .singleElement()
                .satisfies(change -> assertThat(change.by()).isEqualTo("PROVINCE_OFFICER"));
        assertThat(values().text("status")).isEqualTo("SIGNED");
        assertThat(values().rows("acts")).isEmpty();
    }

    @Test
    void whatIsEndedIsOver() {
        decided(InheritanceDecision.ENDED, agreement);

        assertThat(values().text("status")).isEqualTo("TERMINATED");
        assertThat(values().text("endedOn")).isEqualTo(DECIDED.toString());
        assertThat(values().rows("acts"))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .containsEntry("kind", "ENDED")
                        .containsEntry("on", DECIDED.toString())
                        .containsEntry("number", "12/QĐ-UBND"));
        assertThat(history.window(agreement, 0, 9))
                .as("all in one change, after the entering")
                .hasSize(2);
    }

    @Test
    void whatIsAmendedSaysWhat() {
        assertThat(problems(decide(agreement, daNang, verdict(InheritanceDecision.AMENDED, DECIDED, null))))
                .containsExactly("acts[0].amends REQUIRED");
        assertThat(values().rows("inheritances")).as("nothing changed").isEmpty();

        decided(InheritanceDecision.AMENDED, agreement);
        assertThat(values().rows("acts"))
                .singleElement()
                .satisfies(
                        act -> assertThat(act).containsEntry("kind", "AMENDED").containsEntry("amends", "Điều 1"));
        assertThat(values().text("status")).isEqualTo("SIGNED");
    }

    @Test
    void nobodyConfirmsTwice() {
        decided(InheritanceDecision.CONFIRMED, agreement);
        var again = decide(agreement, daNang, verdict(InheritanceDecision.ENDED, DECIDED.plusDays(1), null));
        assertThat(problems(again)).containsExactly("inheritances TWICE");
        assertThat(values().text("status")).as("nothing changed").isEqualTo("SIGNED");
    }

    @Test
    void whoDecidesOnAnOlderVersionLearnsOfTheOther() {
        decided(InheritanceDecision.CONFIRMED, agreement);
        assertThat(inheritances.decide(
                        agreement, 1, daNang, verdict(InheritanceDecision.CONFIRMED, DECIDED, null), Evidence.NONE))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void nothingIsDecidedBeforeTheMergerOrAheadOfTheDay() {
        var early = verdict(InheritanceDecision.CONFIRMED, LocalDate.of(2025, 6, 30), null);
        assertThat(problems(decide(agreement, daNang, early))).containsExactly("inheritances[0].decidedOn WRONG_ORDER");
        var late = verdict(InheritanceDecision.CONFIRMED, SameDay.TODAY.plusDays(1), null);
        assertThat(problems(decide(agreement, daNang, late))).containsExactly("inheritances[0].decidedOn OUT_OF_RANGE");
    }

    @Test
    @As(Role.MINISTRY_OFFICER)
    void onlyWhatWasInheritedCanBeDecidedOn() {
        var verdict = verdict(InheritanceDecision.CONFIRMED, DECIDED, null);
        assertThat(problems(decide(agreement, signed.province("VN34-01"), verdict)))
                .containsExactly("inheritances[0].successor NOT_POSSIBLE");
        assertThat(problems(decide(signed.province("VN34-01"), daNang, verdict)))
                .containsExactly("id UNKNOWN_RECORD");
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "01")
    void officersOfOtherProvincesDoNotDecide() {
        var verdict = verdict(InheritanceDecision.CONFIRMED, DECIDED, null);
        assertThat(decide(agreement, daNang, verdict)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(inheritances.mayDecide(daNang)).isFalse();
    }

    @Test
    @As(value = Role.MISSION_OFFICER, missions = "MS047")
    void aMissionWritesTheAgreementAndDoesNotDecideForTheProvince() {
        var verdict = verdict(InheritanceDecision.CONFIRMED, DECIDED, null);
        assertThat(decide(agreement, daNang, verdict)).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void theQueueCostsOneStatementHoweverLongItIs() {
        assertThat(statements.during(() -> inheritances.pending(null, PageRequest.first(2))))
                .hasSize(1);
        assertThat(statements.during(() -> inheritances.pending(null, PageRequest.first(200))))
                .hasSize(1);
    }

    private List<Long> pending(@Nullable String province) {
        return inheritances.pending(province, PageRequest.first(200)).edges().stream()
                .map(edge -> edge.node().agreementId())
                .toList();
    }

    private static Verdict verdict(InheritanceDecision decision, LocalDate on, @Nullable String amends) {
        return new Verdict(decision, on, "12/QĐ-UBND", amends, null, null);
    }

    private void decided(InheritanceDecision decision, long on) {
        assertThat(decide(on, daNang, verdict(decision, DECIDED, "Điều 1"))).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome decide(long on, long successor, Verdict verdict) {
        return inheritances.decide(on, null, successor, verdict, Evidence.NONE);
    }

    private vn.caunoi.writing.Values values() {
        return writing.read(new GlobalId(RecordKind.AGREEMENT, agreement))
                .orElseThrow()
                .values();
    }

    private static List<String> problems(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        return ((Outcome.Invalid) outcome)
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }
}
