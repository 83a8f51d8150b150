package vn.caunoi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.base.BadInput;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Purpose;

/** Provinces side by side: in their order, and only what may stand side by side does. */
@DatabaseTest
@Transactional
class ComparisonsTest {

    private final Comparisons comparisons;
    private final Provinces provinces;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    ComparisonsTest(Comparisons comparisons, Provinces provinces, JdbcClient jdbc, SqlStatements statements) {
        this.comparisons = comparisons;
        this.provinces = provinces;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void countsAreInTheOrderAskedFor() {
        var there = compare("48", "31");
        var back = compare("31", "48");

        assertThat(there.provinces()).extracting(each -> each.province().code()).containsExactly("48", "31");
        assertThat(back.countries())
                .extracting(Compared::what, row -> row.counts().reversed())
                .containsExactlyInAnyOrderElementsOf(there.countries().stream()
                        .map(row -> tuple(row.what(), row.counts()))
                        .toList());
    }

    @Test
    void theKindsOfPartnersAddUpToThePartners() {
        var compared = compare("48", "31");

        assertThat(compared.kinds().stream()
                        .mapToInt(row -> row.counts().getFirst())
                        .sum())
                .isEqualTo(compared.provinces().getFirst().partners().total());
        assertThat(compared.kinds()).extracting(Compared::what).contains(PartnerKind.FOREIGN_LOCALITY);
    }

    @Test
    void whatEveryProvinceHasIsSharedAndWhatOnlyOneHasIsItsOwn() {
        var compared = compare("48", "31");

        assertThat(compared.countries()).filteredOn(Compared::shared).isNotEmpty();
        assertThat(compared.countries())
                .filteredOn(row -> row.only() == 0)
                .isNotEmpty()
                .allMatch(row -> row.counts().getFirst() > 0 && row.counts().getLast() == 0);
    }

    @Test
    void aPartnerOfSeveralNamesThem() {
        assertThat(compare("48", "31", "79").sharedPartners())
                .isNotEmpty()
                .allSatisfy(shared -> assertThat(shared.provinces()).hasSizeGreaterThan(1));
    }

    @Test
    void aRelationWithSeveralPurposesCountsForEachAndOneWithNoneForNone() {
        var before = compare("48", "31");
        assertThat(before.withoutPurpose().getFirst())
                .isEqualTo(before.provinces().getFirst().relations().total());
        jdbc.sql("""
                insert into relation_purpose (relation_id, purpose)
                select relation.id, purpose
                from unnest(array['TRADE', 'TOURISM']) as purpose,
                  (select min(id) as id from relation where province_id =
                    (select id from province where seed_key = 'VN63-48')) as relation""").update();

        var after = compare("48", "31");
        assertThat(after.purposes())
                .extracting(Compared::what, Compared::counts)
                .containsExactlyInAnyOrder(tuple(Purpose.TRADE, List.of(1, 0)), tuple(Purpose.TOURISM, List.of(1, 0)));
        assertThat(after.withoutPurpose().getFirst())
                .isEqualTo(before.withoutPurpose().getFirst() - 1);
    }

    @Test
    void figuresOfTheSameYearAndScopeStandSideBySide() {
        state("VN34-48", "grdp", "2025", "billion VND", "thành phố Đà Nẵng, địa giới từ 01/07/2025");
        state("VN34-31", "grdp", "2025", "billion VND", "thành phố Hải Phòng, địa giới từ 01/07/2025");

        assertThat(compare("48", "31").figures().lines())
                .filteredOn(line -> line.indicator().equals("grdp"))
                .singleElement()
                .satisfies(line -> assertThat(line.figures())
                        .hasSize(2)
                        .allSatisfy(of -> assertThat(of).hasSize(1)));
    }

    @Test
    void figuresWithoutAPeriodAreComparedByTheDayThatTheyAreOf() {
        assertThat(compare("48", "31").figures().lines())
                .filteredOn(line -> line.indicator().equals("population"))
                .singleElement()
                .extracting(ComparedFigures.Line::period)
                .isEqualTo("2025-06-12");
    }

    @Test
    void aFigureThatStandsAloneSaysWhy() {
        state("VN34-48", "grdp", "2025", "billion VND", "thành phố Đà Nẵng, địa giới từ 01/07/2025");
        state("VN34-31", "grdp", "2024", "billion VND", "thành phố Hải Phòng, địa giới từ 01/07/2025");
        state("VN34-48", "exports", "2025", "million USD", "thành phố Đà Nẵng, địa giới từ 01/07/2025");
        state("VN34-31", "exports", "2025", "million USD", "khu công nghiệp của thành phố Hải Phòng");
        state("VN34-48", "imports", "2025", "million USD", "thành phố Đà Nẵng, địa giới từ 01/07/2025");
        state("VN34-31", "imports", "2025", "billion VND", "thành phố Hải Phòng, địa giới từ 01/07/2025");
        state("VN34-48", "oda_projects", "2025", null, "thành phố Đà Nẵng, địa giới từ 01/07/2025");

        var figures = compare("48", "31").figures();

        assertThat(figures.lines())
                .extracting(ComparedFigures.Line::indicator)
                .doesNotContain("grdp", "exports", "imports", "oda_projects", "area_km2");
        assertThat(figures.alone())
                .extracting(
                        alone -> alone.of().code() + " "
                                + alone.measured().figure().indicator(),
                        ComparedFigures.Alone::why)
                .contains(
                        tuple("48 grdp", Incomparability.OTHER_PERIOD),
                        tuple("31 exports", Incomparability.OTHER_SCOPE),
                        tuple("48 imports", Incomparability.OTHER_UNIT),
                        tuple("48 oda_projects", Incomparability.ONLY_ONE),
                        tuple("48 area_km2", Incomparability.NO_PERIOD));
    }

    @Test
    void figuresOfPredecessorsAreNamedAndComparedWithNothing() {
        assertThat(compare("86", "48").figures().alone())
                .filteredOn(alone -> alone.measured().figure().indicator().equals("exports"))
                .singleElement()
                .satisfies(alone -> {
                    assertThat(alone.why()).isEqualTo(Incomparability.EARLIER_PROVINCE);
                    assertThat(alone.of().validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
                });
    }

    @Test
    void oneProvinceOrFiveAreNoComparison() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> compare("48"));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> compare("48", "31", "79", "01", "92"));
    }

    @Test
    void fourProvincesCostAsManyStatementsAsTwo() {
        assertThat(statements.during(() -> compare("48", "31", "79", "01")).size()
                        - statements
                                .during(() -> standing("48", "31", "79", "01"))
                                .size())
                .isEqualTo(statements.during(() -> compare("48", "31")).size()
                        - statements.during(() -> standing("48", "31")).size());
    }

    private Comparison compare(String... codes) {
        return comparisons.of(standing(codes), SameDay.TODAY);
    }

    private List<Province> standing(String... codes) {
        return Stream.of(codes)
                .map(code -> provinces.at(code, SameDay.TODAY).orElseThrow())
                .toList();
    }

    private void state(String province, String indicator, String period, @Nullable String unit, String scope) {
        var figure = jdbc.sql("""
                        insert into figure (subject_id, indicator_code, value, unit_code, qualifier, period,
                          scope_vi, scope_en)
                        select id, :indicator, 1, :unit, 'EXACT', :period, :scope, :scope
                        from province where seed_key = :province
                        returning id""")
                .param("indicator", indicator)
                .param("unit", unit)
                .param("period", period)
                .param("scope", scope)
                .param("province", province)
                .query(Long.class)
                .single();
        jdbc.sql("insert into citation (record_id, source_id) select :record, min(id) from source")
                .param("record", figure)
                .update();
    }
}
