package vn.caunoi.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;

/** What the register knows from the start: everything, each with its source, and nothing better than it is known. */
@DatabaseTest
class SeedDataTest {

    private final JdbcClient jdbc;

    @Autowired
    SeedDataTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyDivisionOfTheClassificationStandsBelowOneSection() {
        assertThat(number("select count(*) from sector where parent_code is null and code ~ '^[A-V]$'"))
                .isEqualTo(22);
        assertThat(number("""
                        select count(*) from sector as division join sector as section on section.code = division.parent_code
                        where division.code ~ '^[0-9]{2}$' and section.parent_code is null""")).isEqualTo(87);
        assertThat(number("select count(*) from sector")).isEqualTo(109);
    }

    @ParameterizedTest
    @CsvSource({
        "province, 98",
        "country, 199",
        "country_tie, 240",
        "trade_agreement, 17",
        "mission, 98",
        "partner, 243",
        "relation, 207",
        "agreement, 46",
        "person, 11",
        "conference, 5",
        "event, 14",
        "figure, 150",
        "statement, 161",
        "holiday, 40",
        "deadline_rule, 4",
        "need, 5"
    })
    void everyRowIsThere(String table, int rows) {
        assertThat(number("select count(*) from %s where seed_key is not null".formatted(table)))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, 63", "2023-12-17, 63", "2024-12-31, 63", "2025-01-01, 63", "2025-06-30, 63"})
    void thereAre63ProvincesOnEveryDayBeforeTheMerger(LocalDate day, int provinces) {
        assertThat(provincesOn(day)).isEqualTo(provinces);
    }

    @Test
    void thereAre34ProvincesFromTheFirstOfJuly2025() {
        assertThat(provincesOn(LocalDate.of(2025, 7, 1))).isEqualTo(34);
        assertThat(provincesOn(LocalDate.now())).isEqualTo(34);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, Long An",
        "2025-07-01, Tây Ninh",
    })
    void code80IsLongAnBeforeTheMergerAndTayNinhAfterIt(LocalDate day, String name) {
        assertThat(jdbc.sql("""
                        select name_vi
                        from province
                        where code = '80'
                          and daterange(valid_from, valid_to, '[]') @> :day
                        """).param("day", day).query(String.class).single()).isEqualTo(name);
    }

    @Test
    void all63ProvincesHaveOneSuccessorIn2025() {
        assertThat(number("select count(*) from succession where on_date = '2025-07-01'"))
                .isEqualTo(63);
        assertThat(number("select count(*) from succession where on_date = '2025-07-01' and kind = 'MERGED'"))
                .isEqualTo(52);
        assertThat(number("select count(distinct successor_id) from succession where on_date = '2025-07-01'"))
                .isEqualTo(34);
    }

    @Test
    void onlyTheElevenUnitsThatWereNotMergedKeepTheirIdentity() {
        assertThat(number("""
                select count(*)
                from succession
                join province before on before.id = predecessor_id
                join province after on after.id = successor_id
                where on_date = '2025-07-01'
                  and before.identity_id = after.identity_id
                """)).isEqualTo(11);
    }

    @Test
    void thuaThienHueBecameTheCityOfHueAndStayedOneIdentity() {
        assertThat(jdbc.sql("""
                        select name_vi || ' ' || kind
                        from province
                        where identity_id = (select identity_id from province where seed_key = 'VN63-46')
                        order by valid_from nulls first
                        """).query(String.class).list())
                .containsExactly("Thừa Thiên Huế PROVINCE", "Huế CENTRALLY_RUN_CITY", "Huế CENTRALLY_RUN_CITY");
    }

    @Test
    void everyRecordSaysWhereItIsKnownFrom() {
        assertThat(jdbc.sql("""
                        select kind || ' ' || coalesce(name_vi, id::text)
                        from record
                        where kind <> 'SOURCE'
                          and not exists (select from citation where citation.record_id = record.id)
                        """).query(String.class).list()).containsExactly("COUNTRY Việt Nam");
    }

    @Test
    void whatIsRecalledDoubtfulOrInferredIsOnlySuggested() {
        assertThat(number("select count(*) from relation where confidence = 'SUGGESTED'"))
                .as("14 from Wikidata of 2016 alone, 3 with an inferred year")
                .isEqualTo(17);
        assertThat(number("select count(*) from country_tie where confidence = 'SUGGESTED'"))
                .as("57 recalled dates and 12 recalled partnerships")
                .isEqualTo(69);
        assertThat(jdbc.sql("select seed_key from mission where confidence = 'SUGGESTED'")
                        .query(String.class)
                        .list())
                .containsExactly("MS098");
        assertThat(jdbc.sql("select code from trade_agreement where confidence = 'SUGGESTED' order by code")
                        .query(String.class)
                        .list())
                .containsExactly("CEPA-UAE", "VIFTA");
        assertThat(jdbc.sql("""
                        select distinct confidence
                        from trade_agreement_member
                        where trade_agreement_id in
                          (select id from trade_agreement where code in ('RCEP', 'VIFTA', 'CEPA-UAE'))
                        """).query(String.class).list()).containsExactly("SUGGESTED");
    }

    @Test
    void nothingAcceptedRestsOnRecollectionAlone() {
        assertThat(jdbc.sql("""
                        select record.name_vi
                        from record
                        join (
                          select id, confidence from relation
                          union all select id, confidence from agreement
                          union all select id, confidence from partner
                          union all select id, confidence from mission
                          union all select id, confidence from trade_agreement
                          union all select id, confidence from figure
                          union all select id, confidence from statement
                          union all select id, confidence from event) kept on kept.id = record.id
                        where kept.confidence = 'ACCEPTED'
                          and not exists (
                            select
                            from citation
                            join source on source.id = citation.source_id
                            where citation.record_id = record.id
                              and source.seed_key not in ('COMPILER', 'DS-WIKIDATA-P190'))
                        """).query(String.class).list())
                .allSatisfy(name -> assertThat(partnersOnlyInWikidata()).contains(name));
    }

    private List<String> partnersOnlyInWikidata() {
        return jdbc.sql("""
                        select partner.name_vi
                        from partner
                        join relation on relation.partner_id = partner.id
                        where relation.confidence = 'SUGGESTED'
                        """).query(String.class).list();
    }

    @Test
    void aPartnershipWhoseYearIsOnlyRecalledStandsWithoutTheYear() {
        assertThat(jdbc.sql("""
                        select since_on is null
                        from country_tie
                        where country_id = (select id from country where code = 'CA')
                          and kind = 'COMPREHENSIVE_PARTNERSHIP'
                          and confidence = 'ACCEPTED'
                        """).query(Boolean.class).single()).isTrue();
    }

    @Test
    void aSignedCooperationIsBothARelationAndAnAgreement() {
        assertThat(jdbc.sql("""
                        select agreement.name_vi
                        from agreement
                        join signatory on signatory.agreement_id = agreement.id
                        where party_id = (select id from partner where seed_key = 'PA-CZ-BRNO')
                          and signed_on = '2020-09-15'
                        """).query(String.class).single())
                .isEqualTo("Bản ghi nhớ hợp tác giữa thành phố Đà Nẵng và thành phố Brno");
    }

    private long provincesOn(LocalDate day) {
        return jdbc.sql("select count(*) from province where daterange(valid_from, valid_to, '[]') @> :day")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
