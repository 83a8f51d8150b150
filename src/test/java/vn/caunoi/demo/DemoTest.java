package vn.caunoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.delegation.DelegationFilter;
import vn.caunoi.delegation.DelegationOrder;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.delegation.Preparations;
import vn.caunoi.delegation.ReadinessCheck;
import vn.caunoi.delegation.ReadinessState;
import vn.caunoi.matching.Matches;
import vn.caunoi.matching.ReasonsAddUp;
import vn.caunoi.proposal.ProposalFilter;
import vn.caunoi.proposal.Proposals;
import vn.caunoi.province.Provinces;
import vn.caunoi.reminder.CalendarFeed;
import vn.caunoi.reminder.Digests;
import vn.caunoi.report.Reports;
import vn.caunoi.story.Stories;
import vn.caunoi.story.StoryLink;
import vn.caunoi.worklist.Scope;
import vn.caunoi.worklist.Stage;
import vn.caunoi.worklist.Task;
import vn.caunoi.worklist.TaskKind;
import vn.caunoi.worklist.Worklists;
import vn.caunoi.writing.Writing;

/** The demonstration shows every state, and all that is read from it agrees. */
@DatabaseTest
@Transactional
class DemoTest {

    @Autowired
    Writing writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calendar calendar;

    @Autowired
    Directory directory;

    @Autowired
    Provinces provinces;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Worklists worklists;

    @Autowired
    Digests digests;

    @Autowired
    CalendarFeed feed;

    @Autowired
    Reports reports;

    @Autowired
    Stories stories;

    @Autowired
    Proposals proposals;

    @Autowired
    Matches matches;

    @Autowired
    Delegations delegations;

    @Autowired
    Preparations preparations;

    @BeforeEach
    void enter() {
        var script = new DemoScript(calendar, new ClassPathResource("demo/register.yaml"));
        var demo = new Demo(writing, script, jdbc, new TransactionTemplate(transactions));
        demo.run(new DefaultApplicationArguments());
        demo.run(new DefaultApplicationArguments());
    }

    @Test
    void everyRecordSaysThatItIsADemonstrationAndStandsOnce() {
        assertThat(jdbc.sql("select count(*) from source where name_vi = '[Mẫu] Dữ liệu minh họa'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("""
                                select record.name_vi from citation
                                join source on source.id = citation.source_id and source.name_vi = '[Mẫu] Dữ liệu minh họa'
                                join record on record.id = citation.record_id""").query(String.class).list())
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(name).startsWith("[Mẫu] "));
    }

    @Test
    void theReasonsOfSuggestionsAddUpToWhatEachSideGains() {
        for (var code : List.of("86", "48", "79")) {
            var province = provinces.at(code, calendar.today()).orElseThrow();
            assertThat(matches.partners(Matches.Wanted.of(province.id()), 10))
                    .hasSize(10)
                    .allSatisfy(ReasonsAddUp::check);
        }
    }

    @Test
    void everyStateIsThere() {
        assertThat(values("select state from proposal"))
                .contains("RECEIVED", "ASSIGNED", "IN_PROGRESS", "ANSWERED", "CLOSED");
        assertThat(values("select completion from commitment_assessment"))
                .contains("NO_EVIDENCE", "NOT_STARTED", "LIMITED", "SUBSTANTIAL", "COMPLETE");
        assertThat(values("select status from project")).contains("CALLING", "NEGOTIATING", "TAKEN", "STOPPED");
        assertThat(values("select stance from need")).contains("NEED", "OFFER");
        assertThat(worklists.of(Scope.EVERYTHING).tasks())
                .extracting(Task::stage)
                .containsOnly(Stage.OVERDUE, Stage.DUE_SOON, Stage.TO_CONFIRM, Stage.ASLEEP, Stage.WAITING);
    }

    @Test
    void theStoryOfANeedRunsToItsResultThroughEveryLink() {
        var story = stories.of(directory
                        .find(id("[Mẫu] Tìm đối tác Nhật Bản bao tiêu và chế biến trái cây"))
                        .orElseThrow())
                .orElseThrow();
        assertThat(story.links()).allMatch(StoryLink::reached);
        assertThat(story.moments())
                .extracting(moment ->
                        directory.find(moment.recordId()).orElseThrow().label(Lang.EN))
                .contains(
                        "[Demo] Connect Japanese enterprises for fruit processing",
                        "[Demo] Japanese enterprises survey the fruit region",
                        "[Demo] Memorandum of understanding on fruit processing",
                        "[Demo] Build the fruit processing plant");
    }

    @Test
    void whatAProvinceHasToDoIsAsLateAsItIs() {
        assertThat(ofTheDemo(asOfficer(() -> worklists.mine()).tasks()))
                .containsExactlyInAnyOrder(
                        "OVERDUE COMMITMENT_STEP Send the list of projects in English",
                        "DUE_SOON PROPOSAL Verify an investor",
                        "DUE_SOON COMMITMENT Send the list of projects in English",
                        "DUE_SOON COMMITMENT_STEP Send the list of projects in English",
                        "DUE_SOON STATUTORY_DEADLINE Letter of intent on a flight",
                        "DUE_SOON HAND_IN High-level visit to Japan",
                        "DUE_SOON HAND_IN Sample tourism fair",
                        "ASLEEP AGREEMENT_ASLEEP Youth exchange programme",
                        "WAITING PROPOSAL Raise the flight at a high-level visit",
                        "WAITING COMMITMENT Invite enterprises to the fair");
    }

    @Test
    void whatSomebodyWasGivenIsInTheirHandsAndWaitsForNobodyElse() {
        jdbc.sql(
                        "update proposal set owner = 'officer' where name_en = '[Demo] Raise the flight at a high-level visit'")
                .update();
        assertThat(ofTheDemo(asOfficer(() -> worklists.mine()).tasks()))
                .contains("IN_HAND PROPOSAL Raise the flight at a high-level visit")
                .doesNotContain("WAITING PROPOSAL Raise the flight at a high-level visit");
    }

    @Test
    void worklistDigestCalendarAndReportAgreeToTheLastItem() {
        var province = provinces.at("48", calendar.today()).orElseThrow();
        var tasks = asOfficer(() -> worklists.mine()).tasks();
        assertThat(tasks).isNotEmpty();

        var digest = asOfficer(() -> digests.write(Lang.VI)).text();
        assertThat(digest.lines().filter(line -> line.startsWith("• "))).hasSize(tasks.size());
        assertThat(tasks).allSatisfy(task -> assertThat(digest).contains(task.text(Lang.VI)));

        var calendar = Biweekly.parse(asOfficer(() -> feed.write(Lang.VI))).first();
        assertThat(Stream.concat(
                        calendar.getEvents().stream()
                                .map(event -> event.getUid().getValue()),
                        calendar.getTodos().stream().map(todo -> todo.getUid().getValue())))
                .containsExactlyInAnyOrderElementsOf(
                        tasks.stream().map(task -> task.key() + "@cau-noi").toList());

        var report = reports.monthly(YearMonth.from(this.calendar.today()), province);
        assertThat(report.worklist().tasks()).containsExactlyElementsOf(tasks);
        assertThat(report.late())
                .containsExactlyElementsOf(tasks.stream()
                        .filter(task -> task.stage() == Stage.OVERDUE)
                        .toList());
    }

    @Test
    void proposalsAreCountedAsAPersonCountsThemBeforeAndAfterTheMerger() {
        var before = proposals.counts(ProposalFilter.ALL, LocalDate.of(2025, 6, 30));
        assertThat(before.total()).isEqualTo(2);
        assertThat(before.provinces()).isEqualTo(2);
        assertThat(before.provincesOfTheDay())
                .as("Bến Tre and Trà Vinh were provinces")
                .isEqualTo(2);
        var after = proposals.counts(ProposalFilter.ALL, LocalDate.of(2025, 7, 1));
        assertThat(after.total()).isEqualTo(2);
        assertThat(after.provinces()).isEqualTo(2);
        assertThat(after.provincesOfTheDay())
                .as("both are part of Vĩnh Long now")
                .isEqualTo(1);
    }

    @Test
    void anAgreementOfAMergedProvinceWaitsForItsHeir() {
        var heir = provinces.at("86", calendar.today()).orElseThrow();
        assertThat(worklists.of(Scope.of(heir.identityId())).tasks())
                .filteredOn(task -> task.kind() == TaskKind.INHERITANCE)
                .extracting(
                        task -> directory.find(task.recordId()).orElseThrow().label(Lang.EN))
                .contains("[Demo] Coconut agreement");
    }

    @Test
    void theDelegationShowsWhatIsSettledAndWhatIsNotAndInventsNobody() {
        assertThat(delegations.window(DelegationFilter.ALL, DelegationOrder.NAME, 0, 10))
                .singleElement()
                .satisfies(delegation -> {
                    var of = List.of(delegation.id());
                    assertThat(delegation.name(Lang.EN)).startsWith("[Demo] ");
                    assertThat(preparations.readiness(List.of(delegation)).get(delegation.id()))
                            .extracting(ReadinessCheck::state)
                            .contains(ReadinessState.OPEN, ReadinessState.MET);
                    assertThat(delegations.members(of).get(delegation.id()))
                            .isNotEmpty()
                            .allMatch(member -> member.name() == null && member.personId() == null);
                });
        var vinhLong = provinces.at("86", calendar.today()).orElseThrow();
        assertThat(ofTheDemo(worklists.of(Scope.of(vinhLong.identityId())).tasks()))
                .contains("OVERDUE DELEGATION_TASK Delegation of Vinh Long Province to Japan");
    }

    private List<String> values(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private long id(String name) {
        return jdbc.sql("select id from record where name_vi = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private <T> T asOfficer(Supplier<T> work) {
        var identity = provinces.at("48", calendar.today()).orElseThrow().identityId();
        return Callers.as(Caller.person(1L, "officer", Role.PROVINCE_OFFICER, Set.of(identity), Set.of(), false), work);
    }

    private List<String> ofTheDemo(List<Task> tasks) {
        return tasks.stream()
                .map(task -> task.stage() + " " + task.kind() + " "
                        + directory.find(task.recordId()).orElseThrow().label(Lang.EN))
                .filter(line -> line.contains("[Demo] "))
                .map(line -> line.replace("[Demo] ", ""))
                .toList();
    }
}
