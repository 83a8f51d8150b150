package vn.caunoi.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.proposal.SomeProposals.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Outcome.Conflict;
import vn.caunoi.writing.Outcome.Forbidden;
import vn.caunoi.writing.Outcome.Invalid;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Seen;
import vn.caunoi.writing.Writing;

/** Taking proposals on, one and many. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class ProceedingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 4);

    private final Proceedings proceedings;
    private final Proposals proposals;
    private final SomeProposals some;
    private final ApplicationContext context;

    private GlobalId danang;
    private GlobalId hanoi;

    @Autowired
    ProceedingsTest(
            Proceedings proceedings,
            Proposals proposals,
            Writing writing,
            JdbcClient jdbc,
            ApplicationContext context) {
        this.proceedings = proceedings;
        this.proposals = proposals;
        this.some = new SomeProposals(writing, jdbc);
        this.context = context;
    }

    @BeforeEach
    void enter() {
        TestAccounts.token(context, Role.PROVINCE_OFFICER);
        Callers.asTheRegister(() -> {
            danang = some.enter("VN34-48", "Của Đà Nẵng", "2025-08-01");
            hanoi = some.enter("VN34-01", "Của Hà Nội", "2025-08-02");
            return true;
        });
    }

    @Test
    void aStepIsAddedAfterThoseThereAre() {
        move(danang, 1, step("RECEIVED", "2025-08-02"));
        var outcome = move(danang, 2, step("STARTED", "2025-08-05"));

        assertThat(outcome).isInstanceOf(Saved.class);
        assertThat(proposals.steps(List.of(danang.id())).get(danang.id()))
                .extracting(ProposalStep::kind)
                .containsExactly(ProposalStepKind.RECEIVED, ProposalStepKind.STARTED);
        var stands = proposals.find(danang.id()).orElseThrow();
        assertThat(stands.state()).isEqualTo(ProposalState.IN_PROGRESS);
        assertThat(stands.stateOn()).isEqualTo("2025-08-05");
    }

    @Test
    void twoWhoMoveTheSameCardMeetAConflictAndNoStepIsLost() {
        move(danang, 1, step("RECEIVED", "2025-08-02"));

        assertThat(move(danang, 1, step("STARTED", "2025-08-05"))).isInstanceOf(Conflict.class);
        assertThat(proposals.steps(List.of(danang.id())).get(danang.id())).hasSize(1);
    }

    @Test
    void aStepThatCannotBeIsRefusedWithItsPlaceAndNothingChanges() {
        move(danang, 1, step("CLOSED", "2025-08-02"));

        assertThat(move(danang, 2, step("STARTED", "2025-08-05")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst().field())
                                .isEqualTo("steps[1].kind"));
        assertThat(proposals.find(danang.id()).orElseThrow().state()).isEqualTo(ProposalState.CLOSED);
    }

    @Test
    void whatNobodyHadBecomesAssignedAndWhatIsUnderWayOnlyChangesHands() {
        move(hanoi, 1, step("STARTED", "2025-08-03"));

        var outcomes = assign("test-ministry-officer", new Seen(danang, 1), new Seen(hanoi, 2));

        assertThat(outcomes).hasSize(2).allMatch(Saved.class::isInstance);
        var given = proposals.load(List.of(danang.id(), hanoi.id()));
        assertThat(given.get(danang.id()).state()).isEqualTo(ProposalState.ASSIGNED);
        assertThat(given.get(danang.id()).stateOn()).isEqualTo(DAY);
        assertThat(given.get(hanoi.id()).state()).isEqualTo(ProposalState.IN_PROGRESS);
        assertThat(given.values()).allSatisfy(proposal -> {
            assertThat(proposal.owner()).isEqualTo("test-ministry-officer");
            assertThat(proposal.dueOn()).isEqualTo("2025-09-01");
        });
    }

    @Test
    void eachIsGivenOrRefusedByItself() {
        var outcomes = assign("test-province-officer", new Seen(danang, 1), new Seen(hanoi, 1));

        assertThat(outcomes.get(0)).isInstanceOf(Saved.class);
        assertThat(outcomes.get(1))
                .as("an officer of Đà Nẵng cannot write what Hà Nội proposes")
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst().field())
                                .isEqualTo("owner"));
        assertThat(proposals.find(danang.id()).orElseThrow().owner()).isEqualTo("test-province-officer");
        var untouched = proposals.find(hanoi.id()).orElseThrow();
        assertThat(untouched.owner()).isNull();
        assertThat(untouched.state()).isEqualTo(ProposalState.RECEIVED);
    }

    @Test
    void whatIsClosedIsGivenToNobody() {
        move(danang, 1, step("CLOSED", "2025-08-02"));

        assertThat(assign("test-ministry-officer", new Seen(danang, 2)).getFirst())
                .isInstanceOf(Invalid.class);
        assertThat(proposals.find(danang.id()).orElseThrow().owner()).isNull();
    }

    @Test
    @As(Role.READER)
    void aReaderMovesAndAssignsNothing() {
        assertThat(move(danang, 1, step("RECEIVED", "2025-08-02"))).isInstanceOf(Forbidden.class);
        assertThat(assign("test-ministry-officer", new Seen(danang, 1)).getFirst())
                .isInstanceOf(Forbidden.class);
    }

    private Outcome move(GlobalId id, int version, Map<String, String> step) {
        return proceedings.move(new Seen(id, version), step, Evidence.NONE);
    }

    private List<Outcome> assign(String owner, Seen... chosen) {
        return proceedings.assign(
                List.of(chosen),
                new Assignment(owner, LocalDate.of(2025, 9, 1), DAY, "Vụ Ngoại vụ địa phương", null),
                Evidence.NONE);
    }
}
