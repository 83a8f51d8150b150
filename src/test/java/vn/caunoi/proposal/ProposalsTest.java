package vn.caunoi.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.caunoi.proposal.SomeProposals.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.PageRequest;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome.Invalid;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.Writing;

/** What a list of proposals holds on a day, as a person counts it on paper. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class ProposalsTest {

    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 31);

    private final Proposals proposals;
    private final Writing writing;
    private final SomeProposals some;

    @Autowired
    ProposalsTest(Proposals proposals, Writing writing, JdbcClient jdbc) {
        this.proposals = proposals;
        this.writing = writing;
        this.some = new SomeProposals(writing, jdbc);
    }

    @BeforeEach
    void enter() {
        some.aroundTheMerger();
    }

    @Test
    void onTheEveOfTheMergerEachProvinceStandsForItself() {
        var counts = proposals.counts(ProposalFilter.ALL, EVE);

        assertThat(counts.total()).isEqualTo(4);
        assertThat(counts.provinces()).as("Quảng Nam, Đà Nẵng, Hà Nội").isEqualTo(3);
        assertThat(counts.provincesOfTheDay()).isEqualTo(3);
        assertThat(counts.undated()).isEqualTo(1);
        assertThat(proposals.count(ProposalFilter.ALL, EVE)).isEqualTo(4);
    }

    @Test
    void afterTheMergerPredecessorsCountAsWhatTheyWereAndAsWhatTheyArePartOf() {
        var counts = proposals.counts(ProposalFilter.ALL, MERGER);

        assertThat(counts.total()).isEqualTo(5);
        assertThat(counts.provinces())
                .as("Quảng Nam, old Đà Nẵng, Hà Nội, new Đà Nẵng")
                .isEqualTo(4);
        assertThat(counts.provincesOfTheDay()).as("new Đà Nẵng, Hà Nội").isEqualTo(2);
    }

    @Test
    void withoutADayTheUndatedCountToo() {
        var counts = proposals.counts(ProposalFilter.ALL, null);

        assertThat(counts.total()).isEqualTo(7);
        assertThat(counts.undated()).isEqualTo(1);
        assertThat(counts.provinces()).isEqualTo(6);
        assertThat(counts.provincesOfTheDay())
                .as("Bến Tre is part of Vĩnh Long")
                .isEqualTo(3);
    }

    @Test
    void theStateIsThatOfTheDay() {
        assertThat(statesOn(LocalDate.of(2025, 4, 10))).containsExactly(2, 0, 0, 0, 0);
        assertThat(statesOn(EVE)).containsExactly(2, 0, 1, 0, 1);
        assertThat(statesOn(LocalDate.of(2025, 7, 10))).containsExactly(3, 0, 0, 1, 1);
    }

    @Test
    void theStateThatIsFilteredByIsThatOfTheDayToo() {
        assertThat(names(ProposalFilter.ALL.in(ProposalState.IN_PROGRESS), EVE))
                .containsExactly("Kiến nghị đầu của Đà Nẵng");
        assertThat(names(ProposalFilter.ALL.in(ProposalState.IN_PROGRESS), YEARS_END))
                .isEmpty();
    }

    @Test
    void aProvinceOfTheDayHasWhatItsPredecessorsProposed() {
        assertThat(names(of("48"), YEARS_END)).hasSize(4).contains("Kiến nghị của Quảng Nam");
        assertThat(names(of("48"), EVE)).hasSize(2).doesNotContain("Kiến nghị của Quảng Nam");
        assertThat(names(of("49"), EVE)).containsExactly("Kiến nghị của Quảng Nam");
        var danang = some.province("VN34-48").id();
        assertThat(proposals
                        .ofProvinces(List.of(danang), true, MERGER, PageRequest.first(10), true)
                        .get(danang)
                        .totalCount())
                .isEqualTo(4);
        assertThat(proposals
                        .ofProvinces(List.of(danang), false, null, PageRequest.first(10), true)
                        .get(danang)
                        .nodes())
                .extracting(Proposal::nameVi)
                .containsExactly("Kiến nghị của Đà Nẵng mới");
    }

    @Test
    void whatIsNotAnsweredInTimeIsOverdueFromTheNextDayOnAndNoMoreOnceItIs() {
        var id = some.enter(
                "VN34-79",
                "Kiến nghị có hạn",
                Map.of(
                        "submittedOn", "2025-08-01",
                        "dueOn", "2025-09-01",
                        "steps", List.of(step("ANSWERED", "2025-10-01"))));

        assertThat(overdue(LocalDate.of(2025, 9, 1))).isEmpty();
        assertThat(overdue(LocalDate.of(2025, 9, 2))).containsExactly("Kiến nghị có hạn");
        assertThat(overdue(LocalDate.of(2025, 10, 1))).isEmpty();
        assertThat(proposals.find(id.id()).orElseThrow().overdue()).isFalse();
    }

    @Test
    void aProvinceThatWasNoMoreOnTheDayOfSubmissionIsRefusedWithTheOneThatWas() {
        var problem = problem("VN63-49", "2025-07-01");

        assertThat(problem.field()).isEqualTo("province");
        assertThat(problem.messageVi()).contains("không còn").contains("Đà Nẵng (48)");
        assertThat(problem.messageEn()).contains("no longer existed").contains("Da Nang (48)");
    }

    @Test
    void aProvinceThatWasNotYetIsRefusedWithThoseThatWere() {
        var problem = problem("VN34-86", "2025-06");

        assertThat(problem.messageEn())
                .contains("did not exist yet")
                .contains("Ben Tre")
                .contains("Tra Vinh")
                .contains("Vinh Long");
        assertThat(some.create("VN34-86", "Cả năm", Map.of("submittedOn", "2025")))
                .as("it stood for a part of the year that is all there is known")
                .isInstanceOf(Saved.class);
    }

    @Test
    void noProposalRepeatsItself() {
        var first = some.enter("VN63-01", "Lần đầu", "2025-01-01");
        var second = some.enter("VN34-01", "Nhắc lại", Map.of("follows", first.toString()));

        var outcome = writing.change(first, 1, Map.of("follows", second.toString()), Evidence.NONE);

        assertThat(outcome)
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("follows"));
        assertThat(proposals.find(first.id()).orElseThrow().followsId()).isNull();
    }

    @Test
    void aPageByDueDateGoesOnAmongThoseWithoutOne() {
        some.enter("VN34-79", "Có hạn", Map.of("submittedOn", "2025-08-01", "dueOn", "2025-09-01"));

        var first = proposals.page(ProposalFilter.ALL, null, ProposalOrder.DUE_ON, PageRequest.first(3));
        var rest = proposals.page(
                ProposalFilter.ALL,
                null,
                ProposalOrder.DUE_ON,
                new PageRequest(10, first.pageInfo().endCursor(), false));

        assertThat(first.nodes().getFirst().nameVi()).isEqualTo("Có hạn");
        assertThat(rest.nodes()).hasSize(5).doesNotContainAnyElementsOf(first.nodes());
    }

    private List<Integer> statesOn(LocalDate day) {
        return proposals.counts(ProposalFilter.ALL, day).byState().stream()
                .map(ProposalsInState::count)
                .toList();
    }

    private List<String> names(ProposalFilter filter, @Nullable LocalDate asOf) {
        return proposals.page(filter, asOf, ProposalOrder.NAME, PageRequest.first(50)).nodes().stream()
                .map(Proposal::nameVi)
                .toList();
    }

    private List<String> overdue(LocalDate day) {
        return names(new ProposalFilter(null, null, null, null, null, null, null, null, null, true, null, null), day);
    }

    private static ProposalFilter of(String province) {
        return new ProposalFilter(null, province, null, null, null, null, null, null, null, null, null, null);
    }

    private Problem problem(String province, String submittedOn) {
        var outcome = some.create(province, "Sai thời", Map.of("submittedOn", submittedOn));
        assertThat(outcome).isInstanceOf(Invalid.class);
        return ((Invalid) outcome).problems().getFirst();
    }
}
