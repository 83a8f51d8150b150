package vn.caunoi.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;

/** The traps of the five founding articles: what they print is kept as printed, with what it leaves open. */
@DatabaseTest
class SeedTrapsTest {

    private final JdbcClient jdbc;

    @Autowired
    SeedTrapsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void seventySixProposalsAndMoreThanAHundredBothStandEachWithItsOwnDate() {
        assertThat(jdbc.sql("""
                        select qualifier || ' ' || value || ' ' || coalesce(as_of_on::text, 'unknown')
                        from figure
                        where indicator_code = 'proposals_received_from_localities'
                        order by value
                        """).query(String.class).list())
                .containsExactly("EXACT 76 2023-12-17", "MORE_THAN 100 unknown");
        assertThat(jdbc.sql("""
                        select qualifier || ' ' || value
                        from figure
                        where indicator_code = 'localities_sending_proposals'
                        order by value
                        """).query(String.class).list()).containsExactly("EXACT 45", "ALMOST 50");
        assertThat(jdbc.sql("select note_vi from figure where seed_key = 'SF001'")
                        .query(String.class)
                        .single())
                .doesNotContain("thay");
    }

    @Test
    void aClaimWithoutANumberStandsBesideANumber() {
        assertThat(figure("SF072")).containsEntry("qualifier", "MOST").containsEntry("value", null);
        assertThat(figure("SF072").get("wording")).isEqualTo("Hầu hết các địa phương");
    }

    @Test
    void theCaptionsDateKeepsItsWordingAndIsNotADate() {
        assertThat(jdbc.sql("select * from event where seed_key = 'EV-VL-US-TRADE'")
                        .query()
                        .singleRow())
                .containsEntry("date_wording", "11/2012")
                .containsEntry("starts_on", null)
                .containsEntry("date_confidence", "SUGGESTED")
                .hasEntrySatisfying(
                        "date_note_vi", note -> assertThat((String) note).contains("11/2022"));
    }

    @Test
    void theForeignInvestmentOf48BillionSaysThatItsKindIsNotStated() {
        assertThat(figure("SF066"))
                .containsEntry("value", new BigDecimal("48.2"))
                .containsEntry("unstated_vi", "Bài không nêu là vốn đăng ký hay vốn thực hiện");
    }

    @Test
    void thirtyFourOf63KeepsItsDenominator() {
        assertThat(figure("SF003"))
                .containsEntry("value", new BigDecimal("34"))
                .containsEntry("of_total", new BigDecimal("63"))
                .containsEntry("scope_vi", "63 tỉnh, thành phố trước 01/07/2025");
    }

    @Test
    void theFiguresOf2022BelongToVinhLongAsItWas() {
        assertThat(jdbc.sql("""
                        select distinct province.seed_key || ' ' || scope_vi
                        from figure
                        join province on province.id = subject_id
                        where province.name_vi = 'Vĩnh Long'
                          and indicator_code not in ('area_km2', 'population')
                        """).query(String.class).list())
                .containsExactly("VN63-86 tỉnh Vĩnh Long, địa giới trước 01/07/2025");
        assertThat(figure("SF121")).containsEntry("value", new BigDecimal("793"));
        assertThat(figure("SF122")).containsEntry("value", new BigDecimal("37.91"));
    }

    @Test
    void theFiveLeadingExportersAreTheUnitsOfThatTime() {
        assertThat(jdbc.sql("""
                        select province.seed_key
                        from statement
                        join statement_party on statement_id = statement.id and role = 'SUBJECT'
                        join province on province.id = record_id
                        where statement.seed_key = 'SF178'
                        order by 1
                        """).query(String.class).list())
                .containsExactly("VN63-19", "VN63-27", "VN63-31", "VN63-74", "VN63-79");
    }

    @ParameterizedTest
    @CsvSource({
        "TPHCM, Hồ Chí Minh",
        "Sài Gòn, Hồ Chí Minh",
        "BRVT, Bà Rịa - Vũng Tàu",
        "Daklak, Đắk Lắk",
        "tt hue, Thừa Thiên Huế",
        "da nang, Đà Nẵng",
        "Hoà Bình, Hòa Bình"
    })
    void whatPeopleTypeLeadsToTheProvince(String typed, String name) {
        assertThat(jdbc.sql("""
                        select name_vi
                        from record
                        where kind = 'PROVINCE'
                          and ' ' || words || ' ' like '% ' || fold(:typed) || ' %'
                        """).param("typed", typed).query(String.class).list())
                .contains(name);
    }

    @Test
    void headlinesThatThePageRepeatsAreKeptOnce() {
        assertThat(jdbc.sql("select text_vi from statement where kind = 'RELATED_NEWS'")
                        .query(String.class)
                        .list())
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"ART-000", "ART-003", "ART-004"})
    void anArticleWithoutADateStaysWithoutOneAndSaysWhy(String key) {
        assertThat(jdbc.sql("select * from source where seed_key = :key")
                        .param("key", key)
                        .query()
                        .singleRow())
                .containsEntry("published_on", null)
                .hasEntrySatisfying(
                        "published_note_vi", note -> assertThat((String) note).startsWith("Bài không in ngày"));
    }

    @Test
    void relativePeriodsKeepTheirWording() {
        assertThat(figure("SF069")).containsEntry("period_wording", "gần 3 năm").containsEntry("period", "2021/2023");
        assertThat(figure("SF221"))
                .containsEntry("period_wording", "những năm gần đây")
                .containsEntry("period", null);
    }

    @Test
    void theTwoConferencesOfDecember2023ShareOneIntervalAndSaySo() {
        assertThat(jdbc.sql(
                                "select date_note_vi from conference where starts_on = '2023-12-18' and ends_on = '2023-12-23'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).contains("chung cho cả"));
    }

    @Test
    void theYearOfThe19thConferenceIsOnlySuggested() {
        assertThat(jdbc.sql("select * from conference where seed_key = 'NV19'")
                        .query()
                        .singleRow())
                .containsEntry("date_confidence", "SUGGESTED");
    }

    private Map<String, Object> figure(String key) {
        return jdbc.sql("select * from figure where seed_key = :key")
                .param("key", key)
                .query()
                .singleRow();
    }
}
