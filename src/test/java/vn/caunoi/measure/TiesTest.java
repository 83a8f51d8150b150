package vn.caunoi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.base.Activity;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;

/** Where partners are in the world, and how alive the ties with them were on a day. */
@DatabaseTest
@Transactional
class TiesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 21);

    private final Ties ties;
    private final MeasuredProvinces measured;
    private final Provinces provinces;
    private final Countries countries;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    TiesTest(
            Ties ties,
            MeasuredProvinces measured,
            Provinces provinces,
            Countries countries,
            JdbcClient jdbc,
            SqlStatements statements) {
        this.ties = ties;
        this.measured = measured;
        this.provinces = provinces;
        this.countries = countries;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void aProvinceHasWhatItsPredecessorsHad() {
        var groups = ties.ofProvince(daNang(SINCE), SINCE);
        assertThat(groups).isNotEmpty().allSatisfy(group -> {
            assertThat(group.inherited()).isEqualTo(group.partners());
            assertThat(group.first()).isNotEmpty();
        });
        var before = ties.ofProvince(daNang(BEFORE), BEFORE);
        assertThat(before)
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.inherited()).isZero());
        assertThat(partners(before)).isLessThan(partners(groups));
    }

    @Test
    void aCountrysPartnersAreThoseOfAllItsProvinces() {
        var japan = country("JP");
        var with = ties.withCountry(japan, SINCE);
        assertThat(with).allSatisfy(group -> assertThat(group.country()).isEqualTo(japan));
        var counted = ties.byCountry(SINCE).stream()
                .filter(each -> each.country().equals(japan))
                .findFirst()
                .orElseThrow();
        assertThat(with.stream().map(TieGroup::province).distinct()).hasSize(counted.provinces());
        assertThat(with.stream().flatMap(group -> group.first().stream()).distinct())
                .hasSize(counted.partners());
    }

    @Test
    void theWorldHasAsManyCountriesAsTheMeasuresOfItsProvinces() {
        assertThat(ties.byCountry(SINCE).stream().map(CountryPartners::country))
                .containsAll(measured.on(SINCE, null, null).stream()
                        .flatMap(measures -> measures.diversification().countries().stream())
                        .map(CountryShare::country)
                        .distinct()
                        .toList());
    }

    @Test
    void aTieIsAsAliveAsItsLastSignUpToTheDay() {
        var partner = partner("PA-KR-DAEGU");
        relate("VN63-96", partner, "2001-01-01");
        assertThat(activity(BEFORE)).isEqualTo(Activity.DORMANT);
        signTogether("VN63-96", partner, "2022-01-01");
        assertThat(activity(BEFORE)).isEqualTo(Activity.SLEEPING);
        var later = signTogether("VN63-96", partner, "2026-01-01");
        jdbc.sql("""
                insert into agreement_act (agreement_id, kind, happened_on, happened_precision)
                values (:agreement, 'EXTENDED', '2026-06-01', 'DAY')""").param("agreement", later).update();
        assertThat(activity(BEFORE)).as("what came later is no sign then").isEqualTo(Activity.SLEEPING);
        assertThat(activity(SINCE)).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void everyTieOfTodayIsAsAliveAsItsRelations() {
        var expected = jdbc.sql("""
                        select activity(max(relation_last_sign(relation.province_id, partner_id, since_on)), :day)
                        from relation join province_lineage on ancestor_id = relation.province_id
                        where province_lineage.province_id in (select id from province where valid_to is null)
                        group by province_lineage.province_id, partner_id, kind""")
                .param("day", SINCE)
                .query((row, number) -> Activity.valueOf(row.getString(1)))
                .list();
        var found = measured.on(SINCE, null, null).stream()
                .flatMap(each -> ties.ofProvince(each.province(), SINCE).stream())
                .toList();
        for (var activity : Activity.values()) {
            assertThat(partners(found.stream()
                            .filter(group -> group.activity() == activity)
                            .toList()))
                    .as(activity.name())
                    .isEqualTo((int) expected.stream().filter(activity::equals).count());
        }
    }

    @Test
    void aTieWithoutAnyDateIsOfUnknownActivity() {
        relate("VN63-96", partner("PA-KR-DAEGU"), null);
        assertThat(activity(SINCE)).isEqualTo(Activity.UNKNOWN);
    }

    @Test
    void partnersOfNoCountryAreToldApart() {
        var worldwide = jdbc.sql("insert into partner (kind, name_vi) values ('FUND', 'Quỹ thử') returning id")
                .query(Long.class)
                .single();
        relate("VN34-96", worldwide, null);
        assertThat(ties.ofProvince(caMau(SINCE), SINCE))
                .filteredOn(group -> group.country() == null)
                .singleElement()
                .satisfies(group -> assertThat(group.first())
                        .extracting(each -> each.nameVi())
                        .containsExactly("Quỹ thử"));
    }

    @Test
    void manyProvincesCostAsManyStatementsAsFew() {
        var few = statements.during(() -> ties.withCountry(country("BY"), SINCE));
        var many = statements.during(() -> ties.withCountry(country("JP"), SINCE));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(6);
    }

    private Activity activity(LocalDate day) {
        return ties.ofProvince(caMau(day), day).stream()
                .filter(group ->
                        group.country() != null && group.country().code().equals("KR"))
                .map(TieGroup::activity)
                .findFirst()
                .orElseThrow();
    }

    private static int partners(List<TieGroup> groups) {
        return groups.stream().mapToInt(TieGroup::partners).sum();
    }

    private Province daNang(LocalDate day) {
        return provinces.at("48", day).orElseThrow();
    }

    private Province caMau(LocalDate day) {
        return provinces.at("96", day).orElseThrow();
    }

    private Country country(String code) {
        return countries.find(code).orElseThrow();
    }

    private long partner(String key) {
        return jdbc.sql("select id from partner where seed_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private void relate(String province, long partner, @Nullable String since) {
        jdbc.sql("""
                insert into relation (province_id, partner_id, kind, since_on, since_precision)
                select id, :partner, 'TWINNING', :since::date, case when :since::date is not null then 'DAY'::date_precision end
                from province where seed_key = :province""")
                .param("province", province)
                .param("partner", partner)
                .param("since", since)
                .update();
    }

    private long signTogether(String province, long partner, String day) {
        var agreement = jdbc.sql("""
                        insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                        values ('AGREEMENT', 'Thỏa thuận thử', :day::date, 'DAY', 'SIGNED') returning id""").param("day", day).query(Long.class).single();
        jdbc.sql("""
                insert into signatory (agreement_id, seq, party_id, role)
                select :agreement, 1, id, 'VIETNAMESE_PARTY' from province where seed_key = :province
                union all
                select :agreement, 2, :partner, 'FOREIGN_PARTY'""")
                .param("agreement", agreement)
                .param("province", province)
                .param("partner", partner)
                .update();
        return agreement;
    }
}
