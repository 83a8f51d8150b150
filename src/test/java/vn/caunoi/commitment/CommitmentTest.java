package vn.caunoi.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.RecordKind;
import vn.caunoi.commitment.Assessing.Duty;
import vn.caunoi.commitment.Assessing.Finding;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Outcome.Conflict;
import vn.caunoi.writing.Outcome.Forbidden;
import vn.caunoi.writing.Outcome.Invalid;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Seen;
import vn.caunoi.writing.Writing;

@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class CommitmentTest {

    private final Writing writing;
    private final Commitments commitments;
    private final Assessing assessing;
    private final JdbcClient jdbc;
    private final Entered entered;
    private final ApplicationContext context;

    @Autowired
    CommitmentTest(
            Writing writing,
            Commitments commitments,
            Assessing assessing,
            JdbcClient jdbc,
            ApplicationContext context) {
        this.writing = writing;
        this.commitments = commitments;
        this.assessing = assessing;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
        this.context = context;
    }

    @Test
    void whatWasPromisedIsReadAsItWasEntered() {
        var agreement = agreement("PUBLIC");
        var id = saved(enter(Map.of(
                        "madeOn", "2024-03",
                        "dueOn", "2025-06-30",
                        "arisesFrom", List.of(agreement.toString()),
                        "steps", List.of(Map.of("textVi", "Khảo sát", "doneOn", "2024-05-01")),
                        "assessments",
                                List.of(Map.of(
                                        "completion", "LIMITED",
                                        "on", "2024-08-01",
                                        "assessor", "Sở Ngoại vụ",
                                        "source", entered.source().toString())),
                        "results",
                                List.of(Map.of(
                                        "kind", "AMOUNT",
                                        "textVi", "Vốn giải ngân",
                                        "amount", new BigDecimal("2.5"),
                                        "unit", "billion USD")))))
                .id()
                .id();

        var commitment = commitments.find(id).orElseThrow();
        assertThat(commitment.originIds()).containsExactly(agreement.id());
        assertThat(commitment.madeOn()).hasToString("2024-03");
        assertThat(commitment.completion()).isEqualTo(Completion.LIMITED);
        assertThat(commitment.completionOn()).isEqualTo("2024-08-01");
        assertThat(of(commitments.steps(List.of(id)), id))
                .extracting(CommitmentStep::doneOn)
                .containsExactly(LocalDate.of(2024, 5, 1));
        assertThat(of(commitments.assessments(List.of(id)), id))
                .extracting(CommitmentAssessment::sourceId)
                .containsExactly(entered.source().id());
        assertThat(of(commitments.results(List.of(id)), id)).singleElement().satisfies(result -> {
            assertThat(result.amount()).isEqualByComparingTo("2.5");
            assertThat(result.unitVi()).isNotBlank();
        });
    }

    @Test
    void aCommitmentWithoutAPromisorIsRefusedAndNothingIsEntered() {
        var before = count(CommitmentFilter.ALL);

        assertThat(writing.create(
                        RecordKind.COMMITMENT,
                        Map.of(
                                "nameVi",
                                "Hứa thử",
                                "promisee",
                                entered.province("48").toString()),
                        Evidence.NONE,
                        false))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.field() + " " + problem.code())
                        .contains("promisor REQUIRED"));
        assertThat(count(CommitmentFilter.ALL)).isEqualTo(before);
    }

    @Test
    void anOwnerWithoutRightsIsRefusedAndOneWithRightsIsNot() {
        TestAccounts.token(context, Role.PROVINCE_OFFICER);

        assertThat(enter(Map.of("owner", "test-reader")))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid ->
                        assertThat(invalid.problems().getFirst().field()).isEqualTo("owner"));
        assertThat(enter(Map.of("owner", "test-province-officer"))).isInstanceOf(Saved.class);
    }

    @Test
    void theLastAssessmentSaysHowFarItHasCome() {
        var id = saved(enter(Map.of("madeOn", "2024"))).id().id();
        assertThat(commitments.find(id).orElseThrow().completion()).isNull();

        var second = saved(assess(id, 1, finding(Completion.SUBSTANTIAL, "2025-05-01", "Biên bản nghiệm thu")));
        var third = saved(assess(id, second.version(), finding(Completion.LIMITED, "2024-12-01", "Báo cáo năm")));

        assertThat(third.version()).isEqualTo(3);
        assertThat(commitments.find(id).orElseThrow().completion())
                .as("entered last, but found earlier")
                .isEqualTo(Completion.SUBSTANTIAL);
        assertThat(of(commitments.assessments(List.of(id)), id))
                .extracting(CommitmentAssessment::assessor)
                .containsExactly("MINISTRY_OFFICER", "MINISTRY_OFFICER");
    }

    @Test
    void anAssessmentWithoutEvidenceOrOfAnotherVersionChangesNothing() {
        var id = saved(enter(Map.of())).id().id();

        assertThat(assess(id, 1, finding(Completion.COMPLETE, "2025-05-01", null)))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid ->
                        assertThat(invalid.problems().getFirst().field()).isEqualTo("assessments[0].evidenceVi"));
        assertThat(assess(id, 7, finding(Completion.COMPLETE, "2025-05-01", "Biên bản")))
                .isInstanceOf(Conflict.class);
        assertThat(of(commitments.assessments(List.of(id)), id)).isEmpty();
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void eachOfSeveralThatAreAssignedHasAnOutcomeOfItsOwn() {
        TestAccounts.token(context, Role.PROVINCE_OFFICER);
        var own = saved(enter(Map.of())).id().id();
        var foreign = insert("(select id from province where code = '01' and valid_to is null)");

        assertThat(assessing.assign(
                        List.of(seen(own, 1), seen(foreign, 1), seen(own, 1)),
                        new Duty("test-province-officer", LocalDate.of(2027, 1, 31)),
                        Evidence.NONE))
                .satisfiesExactly(
                        mine -> assertThat(mine).isInstanceOf(Saved.class),
                        others -> assertThat(others).isInstanceOf(Forbidden.class),
                        again -> assertThat(again).isInstanceOf(Conflict.class));
        assertThat(commitments.find(own).orElseThrow())
                .returns("test-province-officer", Commitment::owner)
                .returns(LocalDate.of(2027, 1, 31), Commitment::dueOn);
    }

    @Test
    void whoSeesToItIsNotToldToAnybodyAndNeitherIsWhatIsInternal() {
        TestAccounts.token(context, Role.PROVINCE_OFFICER);
        var open = saved(enter(Map.of("owner", "test-province-officer"))).id().id();
        var internal = saved(enter(Map.of("visibility", "INTERNAL", "nameVi", "Hứa kín")))
                .id()
                .id();
        var byOwner = new CommitmentFilter(null, null, null, "test-province-officer", null, null, null, null);
        assertThat(count(byOwner)).isEqualTo(1);

        run("set local search_path to open, public");
        assertThat(commitments.find(open).orElseThrow().owner()).isNull();
        assertThat(commitments.find(internal)).isEmpty();
        assertThat(count(byOwner)).isZero();
    }

    @Test
    void whatWasDueIsOverdueUntilItWasFoundComplete() {
        var id = saved(enter(Map.of("madeOn", "2024-01-01", "dueOn", "2024-12-31", "nameVi", "Hứa có hạn")))
                .id()
                .id();
        saved(assess(id, 1, finding(Completion.COMPLETE, "2025-03-01", "Biên bản")));

        assertThat(overdue("2024-12-31")).doesNotContain(id);
        assertThat(overdue("2025-01-01")).contains(id);
        assertThat(overdue("2025-02-28")).contains(id);
        assertThat(overdue("2025-03-01")).doesNotContain(id);
    }

    @Test
    void aProvinceOfTodayHasWhatItsPredecessorsPromised() {
        var predecessor =
                new GlobalId(RecordKind.PROVINCE, number("select id from province where seed_key = 'VN63-49'"));
        var id = saved(enter(Map.of("promisor", predecessor.toString()))).id().id();
        var today = entered.province("48").id();
        var request = PageRequest.first(200);

        assertThat(commitments
                        .page(filter("48", null), CommitmentOrder.NAME, request)
                        .nodes())
                .extracting(Commitment::id)
                .contains(id);
        assertThat(ofParty(today, true)).contains(id);
        assertThat(ofParty(predecessor.id(), false)).contains(id);
    }

    @Test
    void stepsResultsAndFindingsThatSomethingWasDoneShowTheAgreementAtWork() {
        var agreement = agreement("PUBLIC");
        var commitment = insert("(select id from province where code = '01' and valid_to is null)");
        run("insert into commitment_step (commitment_id, seq, text_vi, done_on) values (%d, 1, 'Bước', '2024-02-01')"
                .formatted(commitment));
        assertThat(lastActivity(agreement)).isNull();

        run("insert into commitment_origin values (%d, %d)".formatted(commitment, agreement.id()));
        assertThat(lastActivity(agreement)).isEqualTo("2024-02-01 2024-02-01");

        assessed(commitment, 1, "NOT_STARTED", "2025-01-01");
        assertThat(lastActivity(agreement)).isEqualTo("2024-02-01 2024-02-01");
        assessed(commitment, 2, "LIMITED", "2024-06-01");
        assertThat(lastActivity(agreement)).isEqualTo("2024-06-01 2024-06-01");
        run("""
                insert into commitment_result (commitment_id, seq, kind, text_vi, happened_on, happened_precision)
                values (%d, 1, 'OTHER', 'Nhà máy', '2024-09-01', 'DAY')""".formatted(commitment));
        assertThat(lastActivity(agreement)).isEqualTo("2024-09-01 2024-09-01");

        run("update commitment set visibility = 'INTERNAL' where id = %d".formatted(commitment));
        assertThat(lastActivity(agreement)).isEqualTo("2024-09-01 null");
        run("update commitment set confidence = 'WITHDRAWN' where id = %d".formatted(commitment));
        assertThat(lastActivity(agreement)).isNull();
        run("update commitment set confidence = 'ACCEPTED', visibility = 'PUBLIC' where id = %d".formatted(commitment));
        run("delete from commitment_result where commitment_id = %d".formatted(commitment));
        run("delete from commitment_assessment where commitment_id = %d".formatted(commitment));
        assertThat(lastActivity(agreement)).isEqualTo("2024-02-01 2024-02-01");
        run("delete from commitment_origin where commitment_id = %d".formatted(commitment));
        assertThat(lastActivity(agreement)).isNull();
    }

    private Outcome enter(Map<String, Object> more) {
        var input = new HashMap<String, Object>(Map.of(
                "nameVi", "Hứa mở lớp tiếng Nhật thử nghiệm",
                "promisor", entered.province("48").toString(),
                "promisee", entered.country("JP").toString()));
        input.putAll(more);
        return writing.create(RecordKind.COMMITMENT, input, Evidence.NONE, true);
    }

    private static Saved saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    private Outcome assess(long id, int version, Finding finding) {
        return assessing.assess(seen(id, version), finding, Evidence.NONE);
    }

    private static Finding finding(Completion completion, String on, @Nullable String evidence) {
        return new Finding(completion, LocalDate.parse(on), null, evidence, null, null);
    }

    private static CommitmentFilter filter(@Nullable String province, @Nullable LocalDate overdueOn) {
        return new CommitmentFilter(null, province, null, null, null, null, overdueOn, null);
    }

    private int count(CommitmentFilter filter) {
        return commitments.count(filter);
    }

    private List<Long> overdue(String on) {
        return commitments.window(filter(null, LocalDate.parse(on)), CommitmentOrder.DUE_ON, 0, 200).stream()
                .map(Commitment::id)
                .toList();
    }

    private List<Long> ofParty(long party, boolean lineage) {
        return Objects.requireNonNull(commitments
                        .ofParties(List.of(party), lineage, PageRequest.first(200), true)
                        .get(party))
                .nodes()
                .stream()
                .map(Commitment::id)
                .toList();
    }

    private static <T> List<T> of(Map<Long, List<T>> found, long id) {
        return Objects.requireNonNull(found.get(id));
    }

    private GlobalId agreement(String visibility) {
        return new GlobalId(RecordKind.AGREEMENT, number("""
                insert into agreement (kind, name_vi, signed_on, signed_precision, status, visibility)
                values ('AGREEMENT', 'Thỏa thuận thử', '2023-01-01', 'DAY', 'SIGNED', '%s')
                returning id""".formatted(visibility)));
    }

    private long insert(String promisor) {
        return number("""
                insert into commitment (name_vi, promisor_id, promisee_id)
                values ('Hứa thử', %s, (select id from country where code = 'KR')) returning id""".formatted(promisor));
    }

    private void assessed(long commitment, int seq, String completion, String on) {
        run("""
                insert into commitment_assessment (commitment_id, seq, completion, on_day, assessor)
                values (%d, %d, '%s', '%s', 'Sở Ngoại vụ')""".formatted(commitment, seq, completion, on));
    }

    private @Nullable String lastActivity(GlobalId agreement) {
        return jdbc.sql("""
                        select last_activity_on || ' ' || coalesce(open_last_activity_on::text, 'null')
                        from agreement where id = :id""")
                .param("id", agreement.id())
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static Seen seen(long commitment, int version) {
        return new Seen(new GlobalId(RecordKind.COMMITMENT, commitment), version);
    }
}
