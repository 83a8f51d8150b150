package vn.caunoi.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.api.Api;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Outcome.Saved;

/** What is internal is nowhere to be seen for those who have not signed in, whichever way they ask. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class VisibilityTest {

    private static final String HIDDEN = "Ẩn Danh Cầu";

    private final Writing writing;
    private final JdbcClient jdbc;
    private final Api api;
    private final Entered entered;

    private GlobalId province;
    private GlobalId partner;
    private GlobalId event;

    @Autowired
    VisibilityTest(Writing writing, JdbcClient jdbc, MockMvcTester web) {
        this.writing = writing;
        this.jdbc = jdbc;
        this.api = new Api(web);
        this.entered = new Entered(jdbc);
    }

    @BeforeEach
    void enterSomethingInternalOfEverySort() {
        province = entered.province("48");
        partner = create(
                RecordKind.PARTNER,
                Map.of(
                        "kind",
                        "FOREIGN_LOCALITY",
                        "nameVi",
                        HIDDEN,
                        "country",
                        entered.country("JP").id()));
        create(RecordKind.RELATION, Map.of("kind", "CONTACT", "province", province.id(), "partner", partner.id()));
        create(
                RecordKind.AGREEMENT,
                Map.of(
                        "kind",
                        "LETTER_OF_INTENT",
                        "titleVi",
                        "Ý định thư " + HIDDEN,
                        "signedOn",
                        "2024-05-05",
                        "signatories",
                        List.of(
                                Map.of("party", province.id(), "role", "VIETNAMESE_PARTY"),
                                Map.of("party", partner.id(), "role", "FOREIGN_PARTY"))));
        event = create(
                RecordKind.EVENT,
                Map.of(
                        "kind",
                        "SEMINAR",
                        "nameVi",
                        "Hội thảo " + HIDDEN,
                        "province",
                        province.id(),
                        "startsOn",
                        "2025-01-01",
                        "participants",
                        List.of(Map.of("participant", partner.id(), "role", "GUEST"))));
        create(
                RecordKind.FIGURE,
                Map.of(
                        "subject",
                        province.id(),
                        "indicator",
                        "exports",
                        "value",
                        1,
                        "scopeVi",
                        HIDDEN,
                        "scopeEn",
                        HIDDEN));
        create(
                RecordKind.STATEMENT,
                Map.of("kind", "NEED", "textVi", HIDDEN, "textEn", HIDDEN, "subjects", List.of(province.id())));
        create(
                RecordKind.NEED,
                Map.of("holder", province.id(), "nameVi", "Tìm " + HIDDEN, "nameEn", "Wanted: " + HIDDEN));
        create(RecordKind.PROJECT, Map.of("province", province.id(), "nameVi", "Dự án " + HIDDEN));
        create(RecordKind.SOURCE, Map.of("kind", "PLAN", "titleVi", "Kế hoạch " + HIDDEN));
    }

    /** From here on the connection is one that callers with that sight would get. */
    private void seeOnly(String schema) {
        jdbc.sql("set local search_path to %s, public".formatted(schema)).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ partners(first: 200) { totalCount nodes { label relations { totalCount nodes { label } } } } }",
                "{ partners(filter: { country: \"JP\" }) { totalCount nodes { label } } }",
                "{ provinces(first: 100) { nodes { code partners(first: 100) { totalCount nodes { label } } relations { totalCount } "
                        + "agreements { totalCount nodes { label } } events { totalCount nodes { label } } "
                        + "figures { scope } statements { text } } } }",
                "{ country(code: \"JP\") { partners(first: 200) { totalCount nodes { label } } agreements { totalCount nodes { label } } } }",
                "{ agreements(first: 200) { totalCount nodes { label signatories { party { label } } } } }",
                "{ events(first: 200) { totalCount nodes { label participants { party { label } } } } }",
                "{ needs(first: 200) { totalCount nodes { label holder { label } matches { party { label } } } } }",
                "{ projects(first: 200) { totalCount nodes { label province { label } } } }",
                "{ provinceSheet(code: \"48\", asOf: \"2026-11-21\") { needs { label } projects { label } figures { scope } } }",
                "{ sources(first: 200) { totalCount nodes { label } } }",
                "{ search(text: \"an danh cau\", first: 10) { nodes { label } } }",
                "{ search(text: \"Ẩn Danh Cầu\", first: 10) { nodes { label } } }",
                "{ anniversaries(from: \"2029-01-01\", to: \"2030-12-31\") { of { label } } }",
                "{ overview { counts { kind total suggested } gaps { kind count } } }",
                "{ history(first: 200) { totalCount nodes { by record { label } fields { field before after } } } }"
            })
    void noListCountSearchOrHistoryTellsOfIt(String query) {
        seeOnly("open");
        var answer = api.data(query).toString();

        assertThat(answer).doesNotContain(HIDDEN);
        seeOnly("public");
        jdbc.sql("select 1").query(Integer.class).single();
        assertThat(api.data(query).toString())
                .as("whoever has signed in sees more")
                .isNotEqualTo(answer);
    }

    @Test
    void itsIdLeadsNowhereAndItsNeighboursDoNotTell() {
        seeOnly("open");

        var answer = api.data(
                """
                query ($partner: ID!, $event: ID!, $province: ID!) {
                  partner: node(id: $partner) { id }
                  event: node(id: $event) { id }
                  nodes(ids: [$partner, $event]) { id }
                  network(of: $province, depth: 2) { nodes { label hiddenNeighbours } edges { label } }
                  paths(from: $province, to: $partner) { text }
                }""", Map.of("partner", partner.toString(), "event", event.toString(), "province", province.toString()));

        assertThat(answer.at("/partner").isNull()).isTrue();
        assertThat(answer.at("/event").isNull()).isTrue();
        assertThat(answer.at("/nodes")).allMatch(node -> node.isNull());
        assertThat(answer.at("/paths")).isEmpty();
        assertThat(answer.toString()).doesNotContain(HIDDEN);
    }

    @Test
    void numbersThatListsAreSortedByCountOnlyWhatIsPublic() {
        var counts = "select partner_count from province where id = :id";
        var all =
                jdbc.sql(counts).param("id", province.id()).query(Integer.class).single();
        seeOnly("open");

        assertThat(jdbc.sql(counts)
                        .param("id", province.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(all - 1);
    }

    @Test
    void withPublicReadingSwitchedOffThereIsNothing() {
        seeOnly("closed");

        var answer = api.data("""
                { provinces { totalCount } partners { totalCount } agreements { totalCount } events { totalCount }
                  countries { totalCount } missions { totalCount } conferences { totalCount } sources { totalCount }
                  search(text: "da nang") { nodes { label } } history { totalCount } }""");

        assertThat(answer.toString())
                .doesNotContainPattern("\"totalCount\":[1-9]")
                .doesNotContain("Đà Nẵng");
    }

    @Test
    void everyTableThatHoldsOrNamesRecordsHasAViewInBothSchemas() {
        assertThat(jdbc.sql("""
                        select attribute.attrelid::regclass::text
                        from pg_constraint as key
                        join pg_attribute as attribute on attribute.attrelid = key.conrelid and attribute.attnum = any(key.conkey)
                        join pg_class as of_table on of_table.oid = key.conrelid
                        where key.contype = 'f' and key.confrelid = 'record'::regclass
                        and of_table.relname not like 'account%'
                        and (select count(*) from pg_class as view
                             where view.relname = of_table.relname and view.relkind = 'v'
                             and view.relnamespace::regnamespace::text in ('open', 'closed')) <> 2""").query(String.class).list()).isEmpty();
    }

    private GlobalId create(RecordKind kind, Map<String, Object> input) {
        var internal = new java.util.HashMap<>(input);
        internal.put("visibility", "INTERNAL");
        var outcome = writing.create(kind, internal, Evidence.NONE, true);
        assertThat(outcome).as(kind.name()).isInstanceOf(Saved.class);
        return ((Saved) outcome).id();
    }
}
