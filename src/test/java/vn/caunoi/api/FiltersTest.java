package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;

/** Filters reach through relations; the seed has not yet what these look for, so it is written first. */
@DatabaseTest
@Transactional
class FiltersTest {

    private final Api api;
    private final JdbcClient jdbc;

    @Autowired
    FiltersTest(MockMvcTester web, JdbcClient jdbc) {
        this.api = new Api(web);
        this.jdbc = jdbc;
    }

    @Test
    void agreementsOfJapanesePartnersInEnergyAreFound() {
        var query = "{ agreements(filter: {country: \"JP\", sector: \"D\"}) { nodes { title } } }";
        assertThat(api.data(query).at("/agreements/nodes")).isEmpty();
        cover("VT061-A", "D");
        cover("VT148-A", "D");
        assertThat(api.data(query)
                        .at("/agreements/nodes")
                        .valueStream()
                        .map(node -> node.at("/title").stringValue()))
                .containsExactly("Bản ghi nhớ hợp tác giữa tỉnh Vĩnh Phúc và tỉnh Akita");
    }

    @Test
    void anAgreementOfAPredecessorIsFoundByTheCodeOfToday() {
        var query = """
                { agreements(filter: {province: "25", country: "JP"}) { nodes { signatories { party { label } } } } }""";
        assertThat(api.data(query)
                        .at("/agreements/nodes")
                        .valueStream()
                        .map(node -> node.at("/signatories/0/party/label").stringValue()))
                .hasSize(2)
                .containsOnly("Vĩnh Phúc (trước 01/07/2025)");
    }

    @Test
    void aRelationThatComesAliveIsDormantNoMore() {
        var query = """
                { province(code: "48") { relations(filter: {country: "KR", activity: DORMANT}) { totalCount } } }""";
        assertThat(api.data(query).at("/province/relations/totalCount").intValue())
                .isEqualTo(1);
        jdbc.sql("""
                with held as (
                  insert into event (kind, name_vi, starts_on, starts_precision)
                  values ('EXCHANGE', 'Trao đổi đoàn', '2026-03-01', 'DAY')
                  returning id
                )
                insert into event_participant (event_id, seq, record_id, role)
                select held.id, 1, province.id, 'HOST' from held, province where seed_key = 'VN63-48'
                union all
                select held.id, 2, partner.id, 'GUEST' from held, partner where seed_key = 'PA-KR-DAEGU'""").update();
        assertThat(api.data(query).at("/province/relations/totalCount").intValue())
                .isZero();
    }

    @Test
    void anUnknownPartnerHasNoAgreements() {
        assertThat(api.data(
                                "query ($id: ID) { agreements(filter: {partner: $id}) { totalCount } }",
                                Map.of("id", RecordKeys.opaque("Partner:999999999")))
                        .at("/agreements/totalCount")
                        .intValue())
                .isZero();
    }

    private void cover(String agreement, String sector) {
        jdbc.sql("insert into agreement_sector select id, :sector from agreement where seed_key = :key")
                .param("sector", sector)
                .param("key", agreement)
                .update();
    }
}
