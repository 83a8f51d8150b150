package vn.caunoi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.event.Events;
import vn.caunoi.partner.Partners;

/** Stories on a chain that runs from a need to a result, with everything beside it that does not belong to it. */
@DatabaseTest
@Transactional
class StoriesTest {

    /** A record of a kind that another feature reads. */
    private record Other(long id, RecordKind recordKind) implements Recorded {

        @Override
        public Confidence confidence() {
            return Confidence.ACCEPTED;
        }

        @Override
        public String label(Lang lang) {
            return recordKind.name();
        }
    }

    private final Stories stories;
    private final Agreements agreements;
    private final Commitments commitments;
    private final Events events;
    private final Partners partners;
    private final SqlStatements statements;
    private final JdbcClient jdbc;

    private long province;
    private long partner;
    private long need;
    private long proposal;
    private long visit;
    private long agreement;
    private long commitment;

    @Autowired
    StoriesTest(
            Stories stories,
            Agreements agreements,
            Commitments commitments,
            Events events,
            Partners partners,
            SqlStatements statements,
            JdbcClient jdbc) {
        this.stories = stories;
        this.agreements = agreements;
        this.commitments = commitments;
        this.events = events;
        this.partners = partners;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void enterAChainFromANeedToAResult() {
        province = number("select id from province where code = '48' and valid_to is null");
        partner = number("insert into partner (kind, name_vi) values ('ENTERPRISE', 'Công ty Chuỗi') returning id");
        need = need("2020-01-15");
        run("""
                insert into need_match (need_id, seq, party_id, state, on_day)
                values (%1$d, 1, %2$d, 'ACCEPTED', '2020-03-01'), (%1$d, 2, %3$d, 'DECLINED', '2020-02-01')""".formatted(
                need,
                partner,
                number("insert into partner (kind, name_vi) values ('ENTERPRISE', 'Công ty Khác') returning id")));
        proposal = number("""
                insert into proposal (province_id, name_vi, submitted_on, submitted_precision, topic, kind, document_number)
                values (%d, 'Đề nghị tìm đối tác', '2020-05-01', 'DAY', 'INVESTMENT', 'PARTNER_CONNECTION', '12/CV')
                returning id""".formatted(province));
        run("insert into proposal_origin values (%d, %d)".formatted(proposal, need));
        run("""
                insert into proposal_step (proposal_id, seq, kind, on_day, actor, number)
                values (%d, 1, 'ANSWERED', '2021-08-01', 'Vụ Kinh tế', '34/CV')""".formatted(proposal));
        visit = event("2021-10-10");
        run("insert into event_origin values (%d, %d)".formatted(visit, proposal));
        agreement = number("""
                insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                values ('AGREEMENT', 'Thỏa thuận trong chuỗi', '2021-10-11', 'DAY', 'SIGNED') returning id""");
        run("insert into agreement_origin values (%d, %d)".formatted(agreement, visit));
        commitment = commitment("2021-10-11");
        run("insert into commitment_origin values (%d, %d)".formatted(commitment, agreement));
        run("""
                insert into commitment_assessment (commitment_id, seq, completion, on_day, assessor, evidence_vi)
                values (%1$d, 1, 'NO_EVIDENCE', '2022-06-01', 'Sở Ngoại vụ', null),
                  (%1$d, 2, 'COMPLETE', '2024-06-01', 'Sở Ngoại vụ', 'Biên bản')""".formatted(commitment));
        run("""
                insert into commitment_result (commitment_id, seq, kind, text_vi, happened_on, happened_precision)
                values (%d, 1, 'OTHER', 'Nhà máy chạy thử', '2024-05-01', 'MONTH')""".formatted(commitment));
    }

    @Test
    void theStoryOfANeedRunsToAResultThroughEveryLink() {
        var story = story(new Other(need, RecordKind.NEED));

        assertThat(story.links()).allMatch(StoryLink::reached).hasSize(7);
        assertThat(story.furthest()).isEqualTo(ChainLink.RESULT);
        assertThat(story.ending(Lang.EN)).isEqualTo("The story runs to a result.");
        assertThat(story.moments().stream().map(moment -> moment.on() + " " + moment.kind()))
                .containsExactly(
                        "2020-01-15 NEED_STATED",
                        "2020-02-01 MATCH_DECLINED",
                        "2020-03-01 MATCH_ACCEPTED",
                        "2020-05-01 PROPOSAL_MADE",
                        "2021-08-01 PROPOSAL_ANSWERED",
                        "2021-10-10 EVENT_HELD",
                        "2021-10-11 AGREEMENT_SIGNED",
                        "2021-10-11 COMMITMENT_MADE",
                        "2022-06-01 ASSESSED_NO_EVIDENCE",
                        "2024-05 RESULT",
                        "2024-06-01 ASSESSED_COMPLETE");
    }

    @Test
    void theSameStoryIsToldFromEveryRecordOfTheChain() {
        var told = kinds(story(new Other(need, RecordKind.NEED)));

        assertThat(Stream.of(
                        new Other(proposal, RecordKind.PROPOSAL),
                        events.find(visit).orElseThrow(),
                        agreements.find(agreement).orElseThrow(),
                        commitments.find(commitment).orElseThrow()))
                .allSatisfy(record -> assertThat(kinds(story(record))).isEqualTo(told));
    }

    @Test
    void theGapsAreMarkedInWordsInBothLanguages() {
        var gaps = story(new Other(need, RecordKind.NEED)).gaps();

        assertThat(gaps.stream().map(gap -> gap.text(Lang.EN)))
                .containsExactly(
                        "no answer for 15 months",
                        "agreement signed, no activity for 30 months",
                        "commitment made, no progress for 30 months",
                        "agreement without activity for 29 months");
        assertThat(gaps.get(1).text(Lang.VI)).isEqualTo("thỏa thuận đã ký, 30 tháng không có hoạt động");
    }

    @Test
    void whatCameToNothingSaysSo() {
        assertThat(story(new Other(need, RecordKind.NEED)).moments().stream()
                        .filter(StoryMoment::cameToNothing)
                        .map(StoryMoment::kind))
                .containsExactly(MomentKind.MATCH_DECLINED, MomentKind.ASSESSED_NO_EVIDENCE);
    }

    @Test
    void actorDocumentNumberAndEvidenceAreTold() {
        var moments = story(new Other(proposal, RecordKind.PROPOSAL)).moments();

        assertThat(moments)
                .anySatisfy(moment -> assertThat(moment)
                        .returns(MomentKind.PROPOSAL_ANSWERED, StoryMoment::kind)
                        .returns("Vụ Kinh tế", StoryMoment::actor)
                        .returns("34/CV", StoryMoment::number));
        assertThat(moments)
                .anySatisfy(moment -> assertThat(moment)
                        .returns(MomentKind.ASSESSED_COMPLETE, StoryMoment::kind)
                        .returns("Biên bản", told -> told.detail(Lang.VI)));
    }

    @Test
    void whatSharesOnlyAProvinceAPartnerOrAVisitIsAnotherStory() {
        var otherNeed = need("2019-01-01");
        run("insert into need_match (need_id, seq, party_id, state) values (%d, 1, %d, 'ACCEPTED')"
                .formatted(otherNeed, partner));
        var otherProposal = number("""
                insert into proposal (province_id, name_vi, topic, kind)
                values (%d, 'Đề nghị khác', 'TRADE', 'PROMOTION') returning id""".formatted(province));
        run("insert into proposal_origin values (%d, %d)".formatted(otherProposal, otherNeed));
        run("insert into event_origin values (%d, %d)".formatted(visit, otherProposal));

        assertThat(story(new Other(need, RecordKind.NEED)).moments())
                .extracting(StoryMoment::recordId)
                .doesNotContain(otherNeed, otherProposal);
        assertThat(story(events.find(visit).orElseThrow()).moments())
                .as("the visit took both up")
                .extracting(StoryMoment::recordId)
                .contains(need, otherNeed, otherProposal);
    }

    @Test
    void aStorySaysWhereItStops() {
        var lonely = event("2022");
        var story = story(events.find(lonely).orElseThrow());

        assertThat(story.furthest()).isEqualTo(ChainLink.MEETING);
        assertThat(story.ending(Lang.VI))
                .isEqualTo(
                        "Câu chuyện dừng ở tiếp xúc: chưa ghi nhận thỏa thuận, cam kết và kết quả. Trước đó chưa ghi nhận nhu cầu, đề xuất và ghép nối.");
        assertThat(story.ending(Lang.EN))
                .isEqualTo(
                        "The story stops at the meeting: no agreement, commitment or result is recorded. Before it, no need, proposal or match is recorded.");
        assertThat(story.gaps())
                .as("from the last day of 2022 to the day of the tests")
                .singleElement()
                .returns(GapReason.NOTHING_FOLLOWED, StoryGap::reason)
                .returns(null, StoryGap::until);
    }

    @Test
    void aClosedProposalThatNobodyAnsweredWithAPromiseCameToNothing() {
        var closed = number("""
                insert into proposal (province_id, name_vi, submitted_on, submitted_precision, topic, kind)
                values (%d, 'Đề nghị đã đóng', '2024-01-01', 'DAY', 'TRADE', 'PROMOTION') returning id""".formatted(province));
        run("insert into proposal_step (proposal_id, seq, kind, on_day) values (%d, 1, 'CLOSED', '2024-02-01')"
                .formatted(closed));
        assertThat(closing(closed).cameToNothing()).isTrue();

        run("insert into commitment_origin values (%d, %d)".formatted(commitment, closed));
        assertThat(closing(closed).cameToNothing()).isFalse();
    }

    @Test
    void aCircleOfLinksIsToldOnce() {
        run("insert into event_agreement (event_id, agreement_id) values (%d, %d)".formatted(visit, agreement));

        assertThat(kinds(story(agreements.find(agreement).orElseThrow()))).doesNotHaveDuplicates();
    }

    @Test
    void aResultIsTracedBackToTheFirstContact() {
        assertThat(stories.firstContacts(List.of(commitment)))
                .containsEntry(
                        commitment,
                        new FirstContact(
                                need,
                                MomentKind.NEED_STATED,
                                PartialDate.parse("2020-01-15").orElseThrow()));
        assertThat(stories.firstContacts(List.of(commitment("2024-01-01")))).isEmpty();
    }

    @Test
    void aDelegationIsAMeetingOnceItHasSetOutAndNoneBeforeOrWhenItIsCancelled() {
        var other = need("2023-01-15");
        var delegation = number("""
                insert into delegation (direction, name_vi, sender_id, host_id, status, starts_on, starts_precision)
                values ('OUTBOUND', 'Đoàn trong chuỗi', %d, %d, 'PREPARING', '2023-05-01', 'DAY') returning id""".formatted(province, partner));
        run("insert into delegation_origin values (%d, %d)".formatted(delegation, other));
        var promised = commitment("2023-05-02");
        run("insert into commitment_origin values (%d, %d)".formatted(promised, delegation));
        assertThat(meets(other)).isFalse();
        assertThat(stories.firstContacts(List.of(promised)).get(promised).recordId())
                .isEqualTo(other);

        run("update delegation set status = 'RETURNED' where id = %d".formatted(delegation));
        assertThat(meets(other)).isTrue();
        assertThat(story(new Other(other, RecordKind.NEED)).moments().stream()
                        .map(moment -> moment.on() + " " + moment.kind()))
                .containsExactly("2023-01-15 NEED_STATED", "2023-05-01 DELEGATION_SENT", "2023-05-02 COMMITMENT_MADE");

        run("update delegation set status = 'CANCELLED' where id = %d".formatted(delegation));
        assertThat(meets(other)).isFalse();
        assertThat(story(new Other(other, RecordKind.NEED)).moments())
                .extracting(StoryMoment::kind)
                .contains(MomentKind.DELEGATION_CANCELLED);
    }

    private boolean meets(long of) {
        return story(new Other(of, RecordKind.NEED)).links().stream()
                .anyMatch(link -> link.link() == ChainLink.MEETING && link.reached());
    }

    @Test
    void whatIsInternalOrWithdrawnIsInNobodysStoryWhoMayNotSeeIt() {
        run("update agreement set confidence = 'WITHDRAWN' where id = %d".formatted(agreement));
        assertThat(story(new Other(need, RecordKind.NEED)).moments())
                .extracting(StoryMoment::recordId)
                .doesNotContain(agreement);
        run("update agreement set confidence = 'ACCEPTED' where id = %d".formatted(agreement));

        run("update proposal set visibility = 'INTERNAL' where id = %d".formatted(proposal));
        run("set local search_path to open, public");
        assertThat(story(new Other(need, RecordKind.NEED)).moments())
                .extracting(StoryMoment::recordId)
                .containsOnly(need);
        assertThat(story(commitments.find(commitment).orElseThrow()).moments())
                .extracting(StoryMoment::recordId)
                .contains(visit, agreement)
                .doesNotContain(proposal, need);
    }

    @Test
    void theStoryOfAPartnerBeginsWithWhatItTookPartIn() {
        run("insert into event_participant (event_id, seq, record_id, role) values (%d, 1, %d, 'GUEST')"
                .formatted(visit, partner));

        assertThat(story(Objects.requireNonNull(partners.load(List.of(partner)).get(partner)))
                        .moments())
                .extracting(StoryMoment::recordId)
                .contains(visit, agreement, commitment, need);
    }

    @Test
    void aStoryCostsTheSameWhateverBelongsToIt() {
        var lonely = events.find(event("2022")).orElseThrow();
        var whole = commitments.find(commitment).orElseThrow();

        assertThat(statements.during(() -> story(whole))).hasSameSizeAs(statements.during(() -> story(lonely)));
    }

    private StoryMoment closing(long closed) {
        return story(new Other(closed, RecordKind.PROPOSAL)).moments().stream()
                .filter(moment -> moment.kind() == MomentKind.PROPOSAL_CLOSED)
                .findFirst()
                .orElseThrow();
    }

    private Story story(Recorded record) {
        return stories.of(record).orElseThrow();
    }

    private static List<String> kinds(Story story) {
        return story.moments().stream()
                .map(moment -> moment.recordId() + " " + moment.kind() + " " + moment.on() + " " + moment.partyId())
                .toList();
    }

    private long need(String from) {
        return number("""
                insert into need (stance, holder_id, name_vi, valid_from)
                values ('NEED', %d, 'Tìm nhà đầu tư', '%s') returning id""".formatted(province, from));
    }

    private long event(String on) {
        return number("""
                insert into event (kind, name_vi, starts_on, starts_precision)
                values ('WORKING_VISIT', 'Chuyến khảo sát', '%s', '%s') returning id""".formatted(on.length() == 4 ? on + "-01-01" : on, on.length() == 4 ? "YEAR" : "DAY"));
    }

    private long commitment(String made) {
        return number("""
                insert into commitment (name_vi, promisor_id, promisee_id, made_on, made_precision)
                values ('Hứa trong chuỗi', %d, %d, '%s', 'DAY') returning id""".formatted(partner, province, made));
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
