package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.account.Role;
import vn.caunoi.base.Activity;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Sight;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Merging;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Writing;

/** What stands in memory is what stands in the register, however it came there. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class GraphReadingTest {

    private static final int MOST = 100_000;
    private static final Evidence SAID = Evidence.because("thử");

    private final Writing writing;
    private final Merging merging;
    private final JdbcClient jdbc;
    private final Entered entered;
    private final DataSource register;

    private Graph graph;
    private long lastChange;

    @Autowired
    GraphReadingTest(Writing writing, Merging merging, JdbcClient jdbc, DataSource register) {
        this.writing = writing;
        this.merging = merging;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
        this.register = register;
    }

    @BeforeEach
    void readTheNetwork() throws SQLException {
        graph = GraphReading.all(connection(), SameDay.TODAY, MOST);
        lastChange = newest();
    }

    @Test
    void everyFactOfTheRegisterIsInTheGraph() {
        assertThat(facts(lens(Sight.ALL))).isEqualTo(factsIn("public")).hasSizeGreaterThan(500);
    }

    @Test
    void whatAnybodySeesInTheGraphIsWhatTheOpenViewsHold() throws SQLException {
        var relation = new GlobalId(RecordKind.RELATION, anyOf("relation"));
        var agreement = new GlobalId(RecordKind.AGREEMENT, anyOf("agreement"));
        hide(relation);
        hide(agreement);
        graph = GraphReading.all(connection(), SameDay.TODAY, MOST);

        assertThat(facts(lens(Sight.PUBLIC))).isEqualTo(factsIn("open")).isNotEqualTo(factsIn("public"));
        assertThat(facts(lens(Sight.NOTHING))).isEmpty();
    }

    @Test
    void activityIsThatOfTheRegister() {
        assertThat(activity(graph.records.activity)).isEqualTo(activityIn("public"));
    }

    @Test
    void whatIsInternalGivesNothingLifeForAnybody() throws SQLException {
        var agreement = new GlobalId(
                RecordKind.AGREEMENT,
                jdbc.sql("select min(id) from agreement where last_activity_on is null")
                        .query(Long.class)
                        .single());
        var event = create(
                RecordKind.EVENT,
                Map.of(
                        "kind", "SEMINAR",
                        "nameVi", "Hội thảo nội bộ",
                        "startsOn", "2026-10-01",
                        "visibility", "INTERNAL",
                        "agreements", List.of(agreement.id())));
        assertTakenUp();

        assertThat(activity(agreement)).isEqualTo("ACTIVE");
        assertThat(activity(graph.records.activity)).isEqualTo(activityIn("public"));
        var open = activity(graph.records.openActivity);
        assertThat(open).isEqualTo(activityIn("open"));
        assertThat(open.get(agreement.id())).isNotEqualTo("ACTIVE");

        change(event, Map.of("agreements", List.of()));
        assertTakenUp();
        assertThat(activity(agreement)).as("the event is no longer part of it").isNotEqualTo("ACTIVE");
        assertThat(activity(graph.records.activity)).isEqualTo(activityIn("public"));
    }

    @Test
    void moreFactsThanAreAllowedAreNotRead() {
        assertThatThrownBy(() -> GraphReading.all(connection(), SameDay.TODAY, 3))
                .hasMessageContaining("most-facts=3");
    }

    @Test
    void sixtyThreeProvincesBecomeThirtyFour() {
        var eve = Days.of(LocalDate.of(2025, 6, 30));
        var day = Days.of(LocalDate.of(2025, 7, 1));

        assertThat(graph.territory.standing(eve)).hasSize(63);
        assertThat(graph.territory.standing(day)).hasSize(34);
        assertThat(graph.territory.standing(eve).stream()
                        .map(unit -> graph.territory.holder(unit.number(), day))
                        .distinct())
                .hasSize(34)
                .allSatisfy(
                        holder -> assertThat(graph.territory.units().get(holder).stands(day))
                                .isTrue());
    }

    @Test
    void aNewTieAnAgreementAndAnEventAreTakenUp() throws SQLException {
        var partner = create(
                RecordKind.PARTNER,
                Map.of(
                        "kind",
                        "ENTERPRISE",
                        "nameVi",
                        "Công ty Cầu Mới",
                        "country",
                        entered.country("JP").id(),
                        "sectors",
                        List.of("A")));
        var province = entered.province("48");
        var relation = create(
                RecordKind.RELATION, Map.of("kind", "CONTACT", "province", province.id(), "partner", partner.id()));
        assertTakenUp();
        assertThat(activity(relation)).isEqualTo("UNKNOWN");

        create(
                RecordKind.AGREEMENT,
                Map.of(
                        "kind", "LETTER_OF_INTENT",
                        "titleVi", "Ý định thư cầu mới",
                        "signedOn", "2026-05-05",
                        "signatories",
                                List.of(
                                        Map.of("party", province.id(), "role", "VIETNAMESE_PARTY"),
                                        Map.of("party", partner.id(), "role", "FOREIGN_PARTY"))));
        assertTakenUp();
        assertThat(activity(relation)).as("the relation lives by its agreement").isEqualTo("ACTIVE");
    }

    @Test
    void whatIsEndedHiddenOrMergedIsTakenUp() throws SQLException {
        var relation = new GlobalId(RecordKind.RELATION, anyOf("relation"));
        assertThat(writing.end(relation, entered.version(relation), LocalDate.of(2026, 1, 1), SAID))
                .isInstanceOf(Saved.class);
        assertTakenUp();

        hide(new GlobalId(RecordKind.AGREEMENT, anyOf("agreement")));
        assertTakenUp();

        var stays = entered.partnerOf("48");
        var goes = create(RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", "Công ty Cầu Cũ"));
        create(
                RecordKind.RELATION,
                Map.of(
                        "kind",
                        "PROJECT_PARTNERSHIP",
                        "province",
                        entered.province("01").id(),
                        "partner",
                        goes.id()));
        assertTakenUp();
        assertThat(merging.merge(goes, entered.version(goes), stays, entered.version(stays), SAID))
                .isInstanceOf(Saved.class);
        assertTakenUp();
        assertThat(merging.undo(goes, SAID)).isInstanceOf(Saved.class);
        assertTakenUp();
    }

    /** After a renewal the graph is the one that reading everything anew gives, down to the order of the neighbours. */
    private void assertTakenUp() throws SQLException {
        GraphRenewal.renew(connection(), graph, SameDay.TODAY, Graphs.changed(connection(), lastChange));
        lastChange = newest();
        assertThat(neighbours(graph)).isEqualTo(neighbours(GraphReading.all(connection(), SameDay.TODAY, MOST)));
    }

    private Connection connection() {
        return DataSourceUtils.getConnection(register);
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from change")
                .query(Long.class)
                .single();
    }

    private GlobalId create(RecordKind kind, Map<String, Object> input) {
        var outcome = writing.create(kind, input, SAID, true);
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).id();
    }

    private void hide(GlobalId id) {
        change(id, Map.of("visibility", "INTERNAL"));
    }

    private void change(GlobalId id, Map<String, Object> input) {
        assertThat(writing.change(id, entered.version(id), input, SAID)).isInstanceOf(Saved.class);
    }

    private long anyOf(String table) {
        return jdbc.sql("select min(id) from " + table).query(Long.class).single();
    }

    private TreeMap<Long, String> activity(byte[] ofRecords) {
        var states = new TreeMap<Long, String>();
        for (int record = 0; record < graph.records.size; record++) {
            if (ofRecords[record] >= 0) {
                states.put(graph.records.id[record], Activity.values()[ofRecords[record]].name());
            }
        }
        return states;
    }

    /** As the lists of relations and agreements tell it to those who see that schema. */
    private TreeMap<Long, String> activityIn(String schema) {
        jdbc.sql("set local search_path to %s, public".formatted(schema)).update();
        var states = new TreeMap<Long, String>();
        jdbc.sql("""
                        select id, agreement_activity(signed_on, last_activity_on, :today) from agreement
                        union all
                        select id, activity(relation_last_sign(province_id, partner_id, since_on), :today) from relation""").param("today", SameDay.TODAY).query(row -> {
            states.put(row.getLong(1), row.getString(2));
        });
        jdbc.sql("set local search_path to public").update();
        return states;
    }

    private String activity(GlobalId id) {
        return Activity.values()[graph.records.activity[graph.indexOf(id.id())]].name();
    }

    private Lens lens(Sight sight) {
        return new Lens(graph, sight, NetworkFilter.ALL, null, SameDay.TODAY);
    }

    private TreeSet<String> facts(Lens lens) {
        var facts = new TreeSet<String>();
        for (int record = 0; record < graph.records.size; record++) {
            if (lens.sees(record) && graph.kind(record) != RecordKind.RELATION) {
                lens.each(record, (other, fact) -> {
                    facts.add(fact(graph, fact));
                    return true;
                });
            }
        }
        return facts;
    }

    private static String fact(Graph graph, int fact) {
        return "%d %s %d %d"
                .formatted(
                        graph.records.id[graph.facts.from[fact]],
                        Graph.FACTS[graph.facts.kind[fact]],
                        graph.records.id[graph.facts.to[fact]],
                        graph.records.id[graph.facts.proof[fact]]);
    }

    private TreeSet<String> factsIn(String schema) {
        return new TreeSet<>(
                jdbc.sql("select from_id || ' ' || kind || ' ' || to_id || ' ' || record_id from %s.network_edge"
                                .formatted(schema))
                        .query(String.class)
                        .list());
    }

    private static TreeMap<Long, String> neighbours(Graph graph) {
        var all = new TreeMap<Long, String>();
        for (int record = 0; record < graph.records.size; record++) {
            var records = graph.records;
            if (records.flags[record] == 0) {
                continue;
            }
            var links = new ArrayList<String>();
            for (int link = records.start[record]; link < records.start[record] + records.length[record]; link++) {
                links.add(fact(graph, graph.fact(link)) + " " + graph.facts.since[graph.fact(link)]);
            }
            all.put(
                    records.id[record],
                    "%d %d %d %s %d %s"
                            .formatted(
                                    records.flags[record],
                                    records.activity[record],
                                    records.lastSign[record],
                                    graph.sectors.describe(records.sectors[record]),
                                    records.from[record],
                                    links));
        }
        return all;
    }
}
