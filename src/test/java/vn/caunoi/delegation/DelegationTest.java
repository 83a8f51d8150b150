package vn.caunoi.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import biweekly.Biweekly;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.RecordKind;
import vn.caunoi.province.Purpose;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Outcome.Forbidden;
import vn.caunoi.writing.Outcome.Invalid;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Writing;

@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class DelegationTest {

    private final Writing writing;
    private final Delegations delegations;
    private final Preparations preparations;
    private final ProgrammeCalendar calendars;
    private final JdbcClient jdbc;
    private final Entered entered;

    @Autowired
    DelegationTest(
            Writing writing,
            Delegations delegations,
            Preparations preparations,
            ProgrammeCalendar calendars,
            JdbcClient jdbc) {
        this.writing = writing;
        this.delegations = delegations;
        this.preparations = preparations;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @Test
    void whatIsKnownOfItIsReadAsItWasEntered() {
        var mission = mission("JP");
        var id = saved(enter(Map.of(
                "purposes",
                List.of("TRADE", "CAPITAL"),
                "programme",
                List.of(
                        item("startsAt", "14h00", "endsAt", "15:30", "zone", "Asia/Tokyo"),
                        item("startsAt", "9:00", "zone", "Asia/Tokyo"),
                        item("on", "2026-03-09")),
                "tasks",
                List.of(
                        Map.of("textVi", "Xin ý kiến", "kind", "CONSULT_MISSION", "body", mission.toString()),
                        Map.of("textVi", "Đặt vé", "doneOn", "2026-01-05")),
                "costs",
                List.of(Map.of("textVi", "Vé máy bay", "amount", new BigDecimal("1.5"), "unit", "billion VND")))));

        var delegation = delegations.find(id).orElseThrow();
        assertThat(delegation.status()).isEqualTo(DelegationStatus.IDEA);
        assertThat(delegation.purposes()).containsExactly(Purpose.CAPITAL, Purpose.TRADE);
        assertThat(of(delegations.programme(List.of(id)), id))
                .as("by day and time, whatever the order in which it was entered")
                .extracting(ProgrammeItem::on, ProgrammeItem::startsAt, ProgrammeItem::endsAt)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 9), null, null),
                        tuple(LocalDate.of(2026, 3, 10), LocalTime.of(9, 0), null),
                        tuple(LocalDate.of(2026, 3, 10), LocalTime.of(14, 0), LocalTime.of(15, 30)));
        assertThat(of(delegations.tasks(List.of(id)), id))
                .as("what is open first")
                .extracting(DelegationTask::textVi)
                .containsExactly("Xin ý kiến", "Đặt vé");
        assertThat(of(delegations.costs(List.of(id)), id))
                .singleElement()
                .satisfies(cost -> assertThat(cost.amount()).isEqualByComparingTo("1.5"));
        assertThat(check(id, ReadinessKind.MISSION).state()).isEqualTo(ReadinessState.MET);
    }

    @Test
    void oneInPreparationIsNotForEverybody() {
        var id = saved(enter(Map.of()));
        var open = saved(enter(Map.of("visibility", "PUBLIC", "nameVi", "Đoàn công khai thử")));
        assertThat(delegations.find(id)).isPresent();

        jdbc.sql("set local search_path to open, public").update();
        assertThat(delegations.find(id)).isEmpty();
        assertThat(delegations.find(open)).isPresent();
    }

    @Test
    void aPersonWithoutAWrittenPostBearsTheOneHeldOnTheFirstDay() {
        var person = person();
        holds(person, "Giám đốc thử", "2024-01-01", "2026-03-09");
        holds(person, "Thứ trưởng thử", "2026-03-10", null);
        var own = saved(enter(Map.of(
                "members",
                List.of(
                        Map.of("person", person.toString(), "role", "HEAD"),
                        Map.of("name", "Khách thử", "side", "THEIRS", "postVi", "Thị trưởng thử")))));
        var earlier = saved(enter(Map.of(
                "startsOn",
                "2025-06-01",
                "endsOn",
                "2025-06-05",
                "members",
                List.of(Map.of("person", person.toString())))));

        assertThat(of(delegations.members(List.of(own)), own))
                .extracting(DelegationMember::postVi)
                .containsExactly("Thứ trưởng thử", "Thị trưởng thử");
        assertThat(of(delegations.members(List.of(earlier)), earlier))
                .extracting(DelegationMember::postVi)
                .containsExactly("Giám đốc thử");
    }

    @Test
    void whatCannotBeIsRefusedAtItsPlace() {
        assertThat(problems(Map.of("endsOn", "2026-02-28"))).contains("endsOn WRONG_ORDER");
        assertThat(problems(Map.of("host", entered.province("48").toString()))).contains("host NOT_POSSIBLE");
        assertThat(problems(Map.of("reportDueBy", "2026-02-28"))).contains("reportDueBy WRONG_ORDER");
        assertThat(problems(Map.of("members", List.of(Map.of("role", "GUEST")))))
                .contains("members[0].name REQUIRED");
        assertThat(problems(Map.of(
                        "members",
                        List.of(Map.of("name", "Một", "role", "HEAD"), Map.of("name", "Hai", "role", "HEAD")))))
                .contains("members[1].role NOT_POSSIBLE");
        assertThat(problems(Map.of("costs", List.of(Map.of("textVi", "Vé", "amount", BigDecimal.TEN)))))
                .contains("costs[0].unit REQUIRED");
        assertThat(problems(Map.of("sender", entered.country("JP").toString()))).contains("sender WRONG_KIND");
    }

    @Test
    void timesOnTheProgrammeAreCheckedAtTheirFields() {
        assertThat(problem(item("startsAt", "09:00", "zone", "Asia/Atlantis")))
                .contains("programme[0].zone UNREADABLE");
        assertThat(problem(item("startsAt", "25:00", "zone", "Asia/Tokyo")))
                .contains("programme[0].startsAt UNREADABLE");
        assertThat(problem(item("startsAt", "09:00"))).contains("programme[0].zone REQUIRED");
        assertThat(problem(item("endsAt", "09:00"))).contains("programme[0].startsAt REQUIRED");
        assertThat(problem(item("startsAt", "09:00", "endsAt", "09:00", "zone", "Asia/Tokyo")))
                .contains("programme[0].endsAt WRONG_ORDER");
        assertThat(problem(item("on", "2026-03-16"))).contains("programme[0].on NOT_POSSIBLE");
        assertThat(problem(item("on", "2026-03-09")))
                .as("the first day is known to the month")
                .isEmpty();
    }

    @Test
    void aTimeZoneThatIsNoneIsRefusedInBothLanguages() {
        assertThat(enter(Map.of("programme", List.of(item("startsAt", "09:00", "zone", "GMT+25")))))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.message(Lang.VI)).isEqualTo("Cần tên một múi giờ, như Asia/Tokyo.");
                            assertThat(problem.message(Lang.EN))
                                    .isEqualTo("This must be the name of a time zone, such as Asia/Tokyo.");
                        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 4001})
    void anObjectiveHasFourThousandCharactersAtMost(int length) {
        var outcome = enter(Map.of("programme", List.of(item("objectiveVi", "ệ".repeat(length)))));

        if (length > 4000) {
            assertThat(outcome)
                    .asInstanceOf(type(Invalid.class))
                    .satisfies(invalid ->
                            assertThat(invalid.problems().getFirst().field()).isEqualTo("programme[0].objectiveVi"));
        } else {
            var id = saved(outcome);
            assertThat(of(delegations.programme(List.of(id)), id).getFirst().objectiveVi())
                    .hasSize(length);
        }
    }

    @Test
    void aListIsNarrowedBySidesCountryTimeAndHowFarTheyAre() {
        var id = saved(enter(Map.of()));
        var partner = entered.partnerOf("48");

        assertThat(found(filter(null, null, "48", null, null, null))).contains(id);
        assertThat(found(filter(null, null, "01", null, null, null))).doesNotContain(id);
        assertThat(found(filter(null, null, null, partner.toString(), null, null)))
                .contains(id);
        assertThat(found(filter(DelegationDirection.INBOUND, null, null, null, null, null)))
                .doesNotContain(id);
        assertThat(found(filter(null, DelegationStatus.IDEA, null, null, "JP", null)))
                .contains(id);
        assertThat(found(filter(null, null, null, null, "KR", null))).doesNotContain(id);
        assertThat(found(filter(null, null, null, null, null, LocalDate.of(2026, 3, 15))))
                .contains(id);
        assertThat(found(filter(null, null, null, null, null, LocalDate.of(2026, 3, 16))))
                .doesNotContain(id);
    }

    @Test
    void itStandsWithThoseItIsSentByReceivedByAndMeets() {
        var met = entered.partnerOf("01");
        var id = saved(enter(Map.of("programme", List.of(item("counterpart", met.toString())))));

        for (var party :
                List.of(entered.province("48").id(), entered.partnerOf("48").id(), met.id())) {
            assertThat(delegations
                            .ofParties(List.of(party), true, PageRequest.first(200), true)
                            .get(party)
                            .nodes())
                    .extracting(Delegation::id)
                    .contains(id);
        }
        var japan = entered.country("JP").id();
        assertThat(delegations
                        .withCountries(List.of(japan), PageRequest.first(200), true)
                        .get(japan)
                        .nodes())
                .extracting(Delegation::id)
                .contains(id);
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void anOfficerOfAProvinceWritesThoseOfTheirOwnProvinceAlone() {
        saved(enter(Map.of()));

        assertThat(enter(Map.of(
                        "sender", entered.province("01").toString(),
                        "host", entered.partnerOf("01").toString())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theReadinessOfSeveralIsToldOfEach() {
        var partner = entered.partnerOf("48");
        jdbc.sql("insert into need (stance, holder_id, name_vi) values ('NEED', :holder, 'Cần thử')")
                .param("holder", partner.id())
                .update();
        var stated = saved(enter(Map.of("aimVi", "Ký bản ghi nhớ")));
        var bare = saved(enter(Map.of("nameVi", "Đoàn chưa có gì")));

        assertThat(check(stated, ReadinessKind.AIM).state()).isEqualTo(ReadinessState.MET);
        assertThat(check(stated, ReadinessKind.PARTNER_NEEDS).state()).isEqualTo(ReadinessState.MET);
        assertThat(check(bare, ReadinessKind.AIM).state()).isEqualTo(ReadinessState.OPEN);
        assertThat(check(bare, ReadinessKind.MISSION).state())
                .as("the seed knows missions that cover Japan")
                .isEqualTo(ReadinessState.OPEN);
    }

    @Test
    void theProgrammeOpensInAnotherCalendarInTheTimeOfThePlace() {
        var met = entered.partnerOf("01");
        var id = saved(enter(Map.of(
                "programme",
                List.of(
                        item(
                                "startsAt", "09:00",
                                "endsAt", "10:30",
                                "zone", "Asia/Tokyo",
                                "counterpart", met.toString(),
                                "place", "Tòa thị chính",
                                "objectiveVi", "Chốt nội dung; ký"),
                        item("on", "2026-03-11", "kind", "TRAVEL")))));
        var delegation = delegations.find(id).orElseThrow();

        var events = Biweekly.parse(calendars.write(delegation, null, Lang.VI))
                .first()
                .getEvents();
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-10T00:00:00Z"));
        assertThat(events.getFirst().getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-10T01:30:00Z"));
        assertThat(events.getFirst().getSummary().getValue()).startsWith("Hội đàm: ");
        assertThat(events.getFirst().getLocation().getValue()).isEqualTo("Tòa thị chính");
        assertThat(events.getFirst().getDescription().getValue()).endsWith("Chốt nội dung; ký");
        assertThat(events.getLast().getDateStart().getValue().hasTime()).isFalse();

        assertThat(Biweekly.parse(calendars.write(delegation, met.id(), Lang.EN))
                        .first()
                        .getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).startsWith("Talks: "));
        assertThat(calendars.whoHasTheirOwn(delegation))
                .extracting(each -> each.id())
                .containsExactly(met.id());
    }

    @Test
    void whoTravelsHasTheWholeProgrammeAndAHostWhatIsWithTheirBody() {
        var host = entered.partnerOf("01");
        var ours = person();
        var theirs = person();
        holds(theirs, "Thị trưởng thử", "2024-01-01", null, host.id());
        var id = saved(enter(Map.of(
                "members",
                List.of(
                        Map.of("person", ours.toString(), "role", "HEAD"),
                        Map.of("person", theirs.toString(), "side", "THEIRS")),
                "programme",
                List.of(item("counterpart", host.toString()), item("kind", "TRAVEL")))));
        var delegation = delegations.find(id).orElseThrow();

        assertThat(eventsFor(delegation, ours)).isEqualTo(2);
        assertThat(eventsFor(delegation, theirs)).isEqualTo(1);
    }

    @Test
    void anEmptyProgrammeIsAnEmptyCalendar() {
        var delegation = delegations.find(saved(enter(Map.of()))).orElseThrow();

        assertThat(Biweekly.parse(calendars.write(delegation, null, Lang.VI))
                        .first()
                        .getEvents())
                .isEmpty();
    }

    private int eventsFor(Delegation delegation, GlobalId whom) {
        return Biweekly.parse(calendars.write(delegation, whom.id(), Lang.VI))
                .first()
                .getEvents()
                .size();
    }

    private ReadinessCheck check(long id, ReadinessKind kind) {
        return preparations.readiness(delegations.load(List.of(id)).values()).get(id).stream()
                .filter(check -> check.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> found(DelegationFilter filter) {
        return delegations.window(filter, DelegationOrder.NAME, 0, 200).stream()
                .map(Delegation::id)
                .toList();
    }

    private static DelegationFilter filter(
            @Nullable DelegationDirection direction,
            @Nullable DelegationStatus status,
            @Nullable String province,
            @Nullable String partner,
            @Nullable String country,
            @Nullable LocalDate from) {
        return new DelegationFilter(null, direction, status, province, partner, country, null, from, null);
    }

    private Outcome enter(Map<String, ?> more) {
        var input = new HashMap<String, @Nullable Object>(Map.of(
                "direction", "OUTBOUND",
                "nameVi", "Đoàn xúc tiến thử nghiệm",
                "sender", entered.province("48").toString(),
                "host", entered.partnerOf("48").toString(),
                "country", entered.country("JP").toString(),
                "startsOn", "2026-03",
                "endsOn", "2026-03-15"));
        if (!more.containsKey("startsOn") && more.containsKey("members")) {
            input.put("startsOn", "2026-03-10");
        }
        input.putAll(more);
        return writing.create(RecordKind.DELEGATION, input, Evidence.NONE, true);
    }

    private static Map<String, String> item(String... values) {
        var item = new HashMap<>(Map.of("on", "2026-03-10", "kind", "TALKS"));
        for (int each = 0; each < values.length; each += 2) {
            item.put(values[each], values[each + 1]);
        }
        return item;
    }

    private List<String> problem(Map<String, String> item) {
        return problems(Map.of("programme", List.of(item)));
    }

    private List<String> problems(Map<String, ?> more) {
        return enter(more) instanceof Invalid invalid
                ? invalid.problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList()
                : List.of();
    }

    private static long saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).id().id();
    }

    private static <T> List<T> of(Map<Long, List<T>> found, long id) {
        return found.getOrDefault(id, List.of());
    }

    private GlobalId person() {
        return new GlobalId(
                RecordKind.PERSON,
                jdbc.sql("insert into person (name_vi) values ('Người thử') returning id")
                        .query(Long.class)
                        .single());
    }

    private void holds(GlobalId person, String title, String from, @Nullable String to) {
        holds(person, title, from, to, entered.province("48").id());
    }

    private void holds(GlobalId person, String title, String from, @Nullable String to, long body) {
        jdbc.sql("""
                        with post as (
                          insert into post (body_id, title_vi, title_en) values (:body, :title, :title) returning id)
                        insert into post_holding (person_id, post_id, valid_from, valid_to)
                        select :person, id, :from::date, :to::date from post""")
                .param("body", body)
                .param("title", title)
                .param("person", person.id())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private GlobalId mission(String country) {
        return new GlobalId(
                RecordKind.MISSION,
                jdbc.sql("""
                        select mission.id from mission join country on country.id = mission.country_id
                        where country.code = :country order by mission.id limit 1""").param("country", country).query(Long.class).single());
    }
}
