package vn.caunoi.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.Relations;

/** What a mission can and cannot say of a province, and how many relations are left unexplained. */
@DatabaseTest
@Transactional
class CoveragesTest {

    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);

    private final Coverages coverages;
    private final Provinces provinces;
    private final Relations relations;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    CoveragesTest(
            Coverages coverages, Provinces provinces, Relations relations, JdbcClient jdbc, SqlStatements statements) {
        this.coverages = coverages;
        this.provinces = provinces;
        this.relations = relations;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void everyProvinceOfTheDayHasASheet() {
        assertThat(coverages.on(SameDay.TODAY).sheets()).hasSize(34);
        assertThat(coverages.on(LAST_OF_63).sheets()).hasSize(63);
    }

    @Test
    void whatIsSaidOfAPredecessorDoesNotSpeakForTheMergedProvince() {
        assertThat(sheet("86", LAST_OF_63).state(SheetRequirement.STRENGTHS)).isEqualTo(SheetState.MET);
        assertThat(sheet("86", SameDay.TODAY).state(SheetRequirement.STRENGTHS)).isEqualTo(SheetState.OF_PREDECESSOR);
        assertThat(sheet("86", SameDay.TODAY).state(SheetRequirement.CURRENT_FIGURES))
                .isEqualTo(SheetState.OF_PREDECESSOR);
    }

    @Test
    void whatIsSaidOfAnEarlierVersionThatNoMergerPartsStillHolds() {
        say("VN63-01", "PRODUCT", "ACCEPTED", true);

        assertThat(sheet("01", SameDay.TODAY).state(SheetRequirement.STRENGTHS)).isEqualTo(SheetState.MET);
    }

    @Test
    void aFigureIsCurrentForEighteenMonths() {
        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.CURRENT_FIGURES))
                .isEqualTo(SheetState.MISSING);
        state("VN34-96", "grdp", "2025-05-20");
        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.CURRENT_FIGURES))
                .isEqualTo(SheetState.OUTDATED);
        state("VN34-96", "grdp", "2025-05-22");
        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.CURRENT_FIGURES))
                .isEqualTo(SheetState.MET);
        assertThat(sheet("96", LocalDate.of(2025, 5, 21)).state(SheetRequirement.CURRENT_FIGURES))
                .as("no figure speaks of a day before its own")
                .isNotEqualTo(SheetState.MET);
    }

    @Test
    void areaAndPopulationAloneSayNothing() {
        state("VN34-96", "population", "2026-11-01");

        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.CURRENT_FIGURES))
                .isEqualTo(SheetState.MISSING);
    }

    @Test
    void whatHasNoSourceOrIsNotVerifiedIsNotEnough() {
        say("VN34-96", "NEED", "ACCEPTED", false);
        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.WISHES)).isEqualTo(SheetState.UNSOURCED);
        say("VN34-96", "PARTNER_SOUGHT", "SUGGESTED", true);
        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.WISHES)).isEqualTo(SheetState.UNVERIFIED);
        say("VN34-96", "PRIORITY", "WITHDRAWN", true);
        assertThat(sheet("96", SameDay.TODAY).state(SheetRequirement.WISHES)).isEqualTo(SheetState.UNVERIFIED);
    }

    @Test
    void aSheetIsUsableWhenAllOfItIsThere() {
        say("VN34-96", "PRODUCT", "ACCEPTED", true);
        say("VN34-96", "NEED", "ACCEPTED", true);
        assertThat(sheet("96", SameDay.TODAY).usable()).isFalse();
        state("VN34-96", "exports", "2026-01-01");

        assertThat(sheet("96", SameDay.TODAY).usable()).isTrue();
        assertThat(coverages.on(SameDay.TODAY).usableSheets()).isEqualTo(1);
    }

    @Test
    void aMissionIsAskedForTheProvincesThatHaveTiesInItsCountries() {
        var tokyo = mission("MS047");

        assertThat(tokyo.interests())
                .extracting(interest -> interest.province().code())
                .contains("86", "48", "31");
        assertThat(tokyo.interests()).allMatch(MissionCoverage.Interest::ties);
        assertThat(tokyo.withoutSheet()).hasSameSizeAs(tokyo.interests());
    }

    @Test
    void aWishForPartnersInACountryCountsWithoutAnyTie() {
        var country = jdbc.sql("select id from country where code = 'AR'")
                .query(Long.class)
                .single();
        var statement = say("VN34-96", "PARTNER_SOUGHT", "ACCEPTED", true);
        jdbc.sql("insert into statement_party (statement_id, record_id, role) values (:statement, :country, 'OBJECT')")
                .param("statement", statement)
                .param("country", country)
                .update();

        assertThat(mission("MS001").interests())
                .filteredOn(interest -> interest.province().code().equals("96"))
                .singleElement()
                .satisfies(interest -> {
                    assertThat(interest.ties()).isFalse();
                    assertThat(interest.wish()).isTrue();
                });
    }

    @Test
    void theNumberOfAGapIsTheLengthOfItsList() {
        var gaps = coverages.on(SameDay.TODAY).relationGaps();

        assertThat(gaps)
                .extracting(Gap::kind)
                .containsExactly(
                        GapKind.RELATIONS_WITHOUT_PURPOSE,
                        GapKind.RELATIONS_WITHOUT_SOURCE,
                        GapKind.RELATIONS_WITHOUT_ACTIVITY,
                        GapKind.RELATIONS_WITHOUT_DATE);
        assertThat(count(gaps, GapKind.RELATIONS_WITHOUT_PURPOSE))
                .isEqualTo(relations.count(
                        new RelationFilter(null, null, null, null, null, null, null, false, null, null)));
    }

    @Test
    void aRelationWithAnAgreementOrEventOfBothSidesHasActivityWhetherItIsDatedOrNot() {
        var relation = jdbc.sql("""
                        select relation.id from relation
                        where not exists (select from signatory where party_id = relation.partner_id)
                        and not exists (select from event_participant where record_id = relation.partner_id)
                        order by id limit 1""").query(Long.class).single();
        var before = count(coverages.on(SameDay.TODAY).relationGaps(), GapKind.RELATIONS_WITHOUT_ACTIVITY);
        jdbc.sql("""
                with held as (insert into event (kind, name_vi) values ('EXCHANGE', 'Giao lưu') returning id)
                insert into event_participant (event_id, seq, record_id, role)
                select held.id, 1, relation.province_id, 'HOST' from held, relation where relation.id = :relation
                union all
                select held.id, 2, relation.partner_id, 'GUEST' from held, relation where relation.id = :relation""").param("relation", relation).update();

        assertThat(count(coverages.on(SameDay.TODAY).relationGaps(), GapKind.RELATIONS_WITHOUT_ACTIVITY))
                .isEqualTo(before - 1);
    }

    @Test
    void aRelationWithoutItsCitationsHasNoSource() {
        var before = count(coverages.on(SameDay.TODAY).relationGaps(), GapKind.RELATIONS_WITHOUT_SOURCE);
        jdbc.sql("delete from citation where record_id = (select min(id) from relation)")
                .update();

        assertThat(count(coverages.on(SameDay.TODAY).relationGaps(), GapKind.RELATIONS_WITHOUT_SOURCE))
                .isEqualTo(before + 1);
    }

    @Test
    void sixtyThreeProvincesCostAsManyStatementsAsThirtyFour() {
        assertThat(statements.during(() -> coverages.on(LAST_OF_63)))
                .hasSameSizeAs(statements.during(() -> coverages.on(SameDay.TODAY)));
    }

    private FactSheet sheet(String code, LocalDate day) {
        return coverages
                .sheets(List.of(provinces.at(code, day).orElseThrow()), day)
                .getFirst();
    }

    private MissionCoverage mission(String seedKey) {
        var id = jdbc.sql("select id from mission where seed_key = :key")
                .param("key", seedKey)
                .query(Long.class)
                .single();
        return coverages.on(SameDay.TODAY).missions().stream()
                .filter(covered -> covered.mission().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static int count(List<Gap> gaps, GapKind kind) {
        return gaps.stream()
                .filter(gap -> gap.kind() == kind)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private long say(String province, String kind, String confidence, boolean sourced) {
        var statement = jdbc.sql("""
                        insert into statement (kind, text_vi, text_en, confidence)
                        values (:kind, 'Lời', 'Words', :confidence) returning id""")
                .param("kind", kind)
                .param("confidence", confidence)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into statement_party (statement_id, record_id, role)
                        select :statement, id, 'SUBJECT' from province where seed_key = :province""").param("statement", statement).param("province", province).update();
        if (sourced) {
            cite(statement);
        }
        return statement;
    }

    private void state(String province, String indicator, String asOf) {
        cite(jdbc.sql("""
                        insert into figure (subject_id, indicator_code, value, qualifier, as_of_on, as_of_precision,
                          scope_vi, scope_en)
                        select id, :indicator, 1, 'EXACT', :asOf::date, 'DAY', 'toàn tỉnh', 'the province'
                        from province where seed_key = :province
                        returning id""")
                .param("indicator", indicator)
                .param("asOf", asOf)
                .param("province", province)
                .query(Long.class)
                .single());
    }

    private void cite(long record) {
        jdbc.sql("insert into citation (record_id, source_id) select :record, min(id) from source")
                .param("record", record)
                .update();
    }
}
