package vn.caunoi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.agreement.Activation;
import vn.caunoi.base.BadInput;
import vn.caunoi.province.Provinces;

/** What is counted for a province on a day, through the merger and without guessing. */
@DatabaseTest
@Transactional
class MeasuredProvincesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 21);

    private final MeasuredProvinces measured;
    private final Provinces provinces;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    MeasuredProvincesTest(MeasuredProvinces measured, Provinces provinces, JdbcClient jdbc, SqlStatements statements) {
        this.measured = measured;
        this.provinces = provinces;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void everyDayHasItsOwnProvinces() {
        assertThat(measured.on(BEFORE, null, null)).hasSize(63);
        assertThat(measured.on(BEFORE.plusDays(1), null, null)).hasSize(34);
    }

    @Test
    void whatThePredecessorsHeldCountsForTheSuccessorAndIsToldApart() {
        var daNang = at("48", BEFORE);
        var quangNam = at("49", BEFORE);
        var today = at("48", SINCE);
        assertThat(daNang.partners().inherited()).isZero();
        assertThat(quangNam.partners().total()).isPositive();
        assertThat(today.relations().total())
                .isEqualTo(daNang.relations().total() + quangNam.relations().total());
        assertThat(today.relations().inherited()).isEqualTo(today.relations().total());
        assertThat(today.partners().total())
                .isEqualTo(provinces.at("48", SINCE).orElseThrow().partnerCount());
    }

    @Test
    void aPartnerThatTheSuccessorTakesUpItselfIsNoLongerInherited() {
        var before = at("48", SINCE);
        var partner = jdbc.sql("""
                        select partner_id from relation
                        where province_id = (select id from province where seed_key = 'VN63-48')
                        order by partner_id limit 1""").query(Long.class).single();
        relate("VN34-48", partner, "COOPERATION", "2026-01-01");
        var after = at("48", SINCE);
        assertThat(after.partners().total()).isEqualTo(before.partners().total());
        assertThat(after.partners().inherited()).isEqualTo(before.partners().inherited() - 1);
        assertThat(after.relations().inherited()).isEqualTo(before.relations().inherited());
    }

    @Test
    void aProvinceThatWasNotMergedInheritsNothing() {
        assertThat(at("01", SINCE).partners().total()).isPositive();
        assertThat(at("01", SINCE).partners().inherited()).isZero();
    }

    @Test
    void onlyWhatHadBegunAndNotEndedByTheDayCounts() {
        var held = at("96", SINCE).relations();
        var partner = partner("PA-KR-DAEGU");
        relate("VN34-96", partner, "CONTACT", "2026-12-01");
        assertThat(at("96", SINCE).relations()).isEqualTo(held);
        jdbc.sql(
                        "update relation set since_on = '2026-02-01', until_on = '2026-11-20' where partner_id = :partner and province_id = "
                                + "(select id from province where seed_key = 'VN34-96')")
                .param("partner", partner)
                .update();
        assertThat(at("96", SINCE).relations()).isEqualTo(held);
        assertThat(at("96", SINCE.minusDays(1)).relations().total()).isEqualTo(held.total() + 1);
    }

    @Test
    void whatWasWithdrawnDoesNotCountAndWhatIsSuggestedIsToldApart() {
        var held = at("96", SINCE).partners();
        var partner = partner("PA-KR-DAEGU");
        relate("VN34-96", partner, "CONTACT", null);
        jdbc.sql("update relation set confidence = 'SUGGESTED' where partner_id = :partner and kind = 'CONTACT'")
                .param("partner", partner)
                .update();
        assertThat(at("96", SINCE).partners()).isEqualTo(held.plus(new MeasuredCount(1, 0, 1, 1)));
        jdbc.sql("update relation set confidence = 'WITHDRAWN' where partner_id = :partner and kind = 'CONTACT'")
                .param("partner", partner)
                .update();
        assertThat(at("96", SINCE).partners()).isEqualTo(held);
    }

    @Test
    void anAgreementOfUnknownActivityIsNeitherActiveNorInactive() {
        var held = at("96", SINCE).activation();
        sign("VN34-96", null, "SIGNED");
        sign("VN34-96", "2026-01-01", "SIGNED");
        sign("VN34-96", "2020-01-01", "SIGNED");
        sign("VN34-96", "2026-01-01", "PROPOSED");
        var activation = at("96", SINCE).activation();
        assertThat(activation.unknown()).isEqualTo(held.unknown() + 1);
        assertThat(activation.active()).isEqualTo(held.active() + 1);
        assertThat(activation.neverActivated()).isEqualTo(held.neverActivated() + 1);
        assertThat(activation.known()).isEqualTo(held.known() + 2);
    }

    @Test
    void aSignOfLifeAfterTheDayDoesNotMakeAnAgreementActiveOnIt() {
        var agreement = sign("VN63-96", "2010-01-01", "SIGNED");
        var never = at("96", BEFORE).activation();
        jdbc.sql("""
                insert into agreement_act (agreement_id, kind, happened_on, happened_precision)
                values (:agreement, 'EXTENDED', '2015-01-01', 'DAY'), (:agreement, 'EXTENDED', '2026-01-01', 'DAY')""").param("agreement", agreement).update();
        var before = at("96", BEFORE).activation();
        assertThat(before.active()).isEqualTo(never.active());
        assertThat(before.dormant()).isEqualTo(never.dormant() + 1);
        assertThat(before.neverActivated()).isEqualTo(never.neverActivated() - 1);
        assertThat(inSinglePiece(SINCE, "VN63-96").activation().active()).isEqualTo(never.active() + 1);
    }

    @Test
    void withoutKnownActivityThereIsNoShare() {
        assertThat(new Activation(0, 0, 0, 0, 3).share()).isNull();
        assertThat(new Activation(1, 0, 0, 2, 3).share()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void partnersSpreadOverCountriesAndOrganisationsBelongToNone() {
        var fresh = "VN34-22";
        jdbc.sql("delete from relation where province_id in (select ancestor_id from province_lineage join province "
                        + "on province.id = province_id where province.seed_key = :key)")
                .param("key", fresh)
                .update();
        assertThat(at("22", SINCE).diversification().concentration()).isNull();
        relate(fresh, partner("PA-KR-DAEGU"), "TWINNING", "2001-01-01");
        relate(fresh, partner("PA-KR-BUSAN"), "TWINNING", "2024-01-01");
        relate(fresh, partner("PA-KR-BUSAN"), "CONTACT", null);
        relate(fresh, partner("PA-CN-BEIJING"), "TWINNING", "2024-05-01");
        var worldwide = jdbc.sql(
                        "insert into partner (kind, name_vi) values ('INTERNATIONAL_ORGANISATION', 'Tổ chức thử') returning id")
                .query(Long.class)
                .single();
        relate(fresh, worldwide, "COOPERATION", null);

        var found = measured.on(SINCE, 2020, null).stream()
                .filter(each -> each.province().code().equals("22"))
                .findFirst()
                .orElseThrow();
        var spread = found.diversification();
        assertThat(found.partners()).isEqualTo(new MeasuredCount(4, 0, 0, 1));
        assertThat(found.relations().total()).isEqualTo(5);
        assertThat(spread.countries())
                .extracting(share -> share.country().code(), CountryShare::partners)
                .containsExactly(tuple("KR", 2), tuple("CN", 1));
        assertThat(spread.withoutCountry()).isEqualTo(1);
        assertThat(spread.largest()).isEqualTo(spread.countries().getFirst());
        assertThat(spread.concentration()).isCloseTo(5 / 9.0, within(1e-9));
        assertThat(spread.age())
                .as("Busan has an undated tie beside the new one, so nobody knows whether it is old")
                .isEqualTo(new PartnerAge(2020, 1, 1, 2));
    }

    @Test
    void figuresAreThoseStatedForThisVersionWithASourceAndNotOfALaterTime() {
        var today = at("01", SINCE);
        assertThat(today.figures()).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.figure().subjectId()).isEqualTo(today.province().id());
            assertThat(figure.figure().value()).isNotNull();
            assertThat(figure.sources()).isNotEmpty();
        });
        var area = today.figure("area_km2").orElseThrow();
        state("VN34-01", "1", "2027-01-01");
        var sourceless = state("VN34-01", "2", "2026-01-01");
        assertThat(at("01", SINCE).figure("area_km2")).contains(area);
        jdbc.sql(
                        "insert into citation (record_id, source_id) select :figure, source_id from citation where record_id = :other limit 1")
                .param("figure", sourceless)
                .param("other", area.figure().id())
                .update();
        assertThat(at("01", SINCE).figure("area_km2").orElseThrow().figure().id())
                .as("the newest")
                .isEqualTo(sourceless);
    }

    @Test
    void whoeverHasNotSignedInCountsOnlyWhatIsPublic() {
        var held = at("96", SINCE);
        relate("VN34-96", partner("PA-KR-DAEGU"), "CONTACT", null);
        sign("VN34-96", "2026-01-01", "SIGNED");
        jdbc.sql("update relation set visibility = 'INTERNAL' where kind = 'CONTACT' and province_id = "
                        + "(select id from province where seed_key = 'VN34-96')")
                .update();
        assertThat(at("96", SINCE).partners().total()).isEqualTo(held.partners().total() + 1);
        jdbc.sql("set local search_path to open, public").update();
        var open = at("96", SINCE);
        assertThat(open.partners()).isEqualTo(held.partners());
        assertThat(open.agreements().total()).isEqualTo(held.agreements().total() + 1);
    }

    @Test
    void allProvincesCostAsManyStatementsAsOne() {
        var one = measured.on(SINCE, null, null).stream()
                .limit(1)
                .map(ProvinceMeasures::province)
                .toList();
        var forOne = statements.during(() -> measured.of(one, SINCE, null, null));
        var forAll = statements.during(() -> measured.on(SINCE, null, null));
        assertThat(forOne).hasSizeLessThanOrEqualTo(5);
        assertThat(forAll).hasSizeLessThanOrEqualTo(forOne.size() + 1);
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> measured.on(SINCE, 20260, null));
    }

    private ProvinceMeasures at(String code, LocalDate day) {
        return measured.on(day, null, null).stream()
                .filter(each -> each.province().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ProvinceMeasures inSinglePiece(LocalDate day, String key) {
        var id = jdbc.sql("select id from province where seed_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
        return measured.of(List.of(provinces.find(id).orElseThrow()), day, null, null)
                .getFirst();
    }

    private long partner(String key) {
        return jdbc.sql("select id from partner where seed_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private void relate(String province, long partner, String kind, @Nullable String since) {
        jdbc.sql("""
                insert into relation (province_id, partner_id, kind, since_on, since_precision)
                select id, :partner, :kind, :since::date, case when :since::date is not null then 'DAY'::date_precision end
                from province where seed_key = :province""")
                .param("province", province)
                .param("partner", partner)
                .param("kind", kind)
                .param("since", since)
                .update();
    }

    private long sign(String province, @Nullable String signedOn, String status) {
        var agreement = jdbc.sql("""
                        insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                        values ('AGREEMENT', 'Thỏa thuận thử', :signed::date,
                          case when :signed::date is not null then 'DAY'::date_precision end, :status)
                        returning id""")
                .param("signed", signedOn)
                .param("status", status)
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into signatory (agreement_id, seq, party_id, role)
                select :agreement, 1, id, 'VIETNAMESE_PARTY' from province where seed_key = :province""").param("agreement", agreement).param("province", province).update();
        return agreement;
    }

    private long state(String province, String value, String asOf) {
        return jdbc.sql("""
                        insert into figure (subject_id, indicator_code, value, unit_code, qualifier, as_of_on,
                          as_of_precision, scope_vi, scope_en)
                        select id, 'area_km2', :value::numeric, 'km2', 'EXACT', :asOf::date, 'DAY', 'thử', 'test'
                        from province where seed_key = :province
                        returning id""")
                .param("province", province)
                .param("value", value)
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }
}
