package vn.caunoi.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Outcome.Forbidden;
import vn.caunoi.writing.Outcome.Saved;

@DatabaseTest
@Transactional
class ReachTest {

    private static final Map<String, String> PARTNER = Map.of("kind", "FUND", "nameVi", "Quỹ Thử Nghiệm Cầu");

    private final Writing writing;
    private final JdbcClient jdbc;
    private final Entered entered;

    @Autowired
    ReachTest(Writing writing, JdbcClient jdbc) {
        this.writing = writing;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @Test
    void anybodyWritesNothing() {
        TestCaller.be(Caller.ANYBODY);

        assertThat(create(RecordKind.PARTNER, PARTNER)).isInstanceOf(Forbidden.class);
        assertThat(touch(entered.partnerOf("48"))).isInstanceOf(Forbidden.class);
    }

    @Test
    @As(Role.READER)
    void aReaderWritesNothing() {
        assertThat(create(RecordKind.PARTNER, PARTNER)).isInstanceOf(Forbidden.class);
        assertThat(touch(entered.partnerOf("48"))).isInstanceOf(Forbidden.class);
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void anOfficerChangesAPartnerOfTheirProvinceAndIsRefusedAnothers() {
        assertThat(touch(entered.partnerOf("48"))).isInstanceOf(Saved.class);
        assertThat(touch(entered.partnerOf("01"))).isInstanceOf(Forbidden.class);
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "86")
    void thePredecessorsOfAProvinceComeWithIt() {
        var relation = jdbc.sql("""
                        select relation.id
                        from province
                        join province_lineage on province_lineage.province_id = province.id
                        join relation on relation.province_id = province_lineage.ancestor_id
                        where province.code = '86' and province.valid_to is null
                        and province_lineage.ancestor_id <> province.id
                        limit 1""").query(Long.class).single();

        assertThat(writing.mayChange(new GlobalId(RecordKind.RELATION, relation)))
                .isTrue();
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void anOfficerEntersRelationsOfTheirProvinceOnly() {
        var partner = saved(create(RecordKind.PARTNER, PARTNER));

        assertThat(create(RecordKind.RELATION, relation("48", partner))).isInstanceOf(Saved.class);
        assertThat(create(RecordKind.RELATION, relation("01", partner))).isInstanceOf(Forbidden.class);
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void aRelationCannotBePassedOnToAnotherProvince() {
        var relation = saved(create(RecordKind.RELATION, relation("48", saved(create(RecordKind.PARTNER, PARTNER)))));

        assertThat(writing.change(
                        relation, 1, Map.of("province", entered.province("01").id()), Evidence.NONE))
                .isInstanceOf(Forbidden.class);
        assertThat(writing.read(relation).orElseThrow().values().number("province"))
                .isEqualTo(entered.province("48").id());
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void whatTheLawSettlesIsNotForAnOfficerOfAProvince() {
        assertThat(touch(entered.province("48"))).isInstanceOf(Forbidden.class);
        assertThat(touch(entered.country("JP"))).isInstanceOf(Forbidden.class);
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void whatSomebodyEnteredAndNothingTiesYetIsTheirsToGoOnWith() {
        var partner = saved(create(RecordKind.PARTNER, PARTNER));
        assertThat(touch(partner)).isInstanceOf(Saved.class);

        TestCaller.be(TestCaller.somebody(Role.MINISTRY_OFFICER, java.util.Set.of(), java.util.Set.of()));
        var another = saved(writing.create(RecordKind.PARTNER, PARTNER, Evidence.NONE, true));
        TestCaller.be(TestCaller.somebody(Role.PROVINCE_OFFICER, java.util.Set.of(), java.util.Set.of()));
        assertThat(touch(another)).isInstanceOf(Forbidden.class);
    }

    @Test
    void anOfficerOfAMissionWritesWhatLiesInItsCountries() {
        var missions = jdbc.sql("select id from mission where country_id = :japan")
                .param("japan", entered.country("JP").id())
                .query(Long.class)
                .set();
        TestCaller.be(TestCaller.somebody(Role.MISSION_OFFICER, java.util.Set.of(), missions));

        assertThat(touch(partnerIn("JP"))).isInstanceOf(Saved.class);
        assertThat(touch(partnerIn("KR"))).isInstanceOf(Forbidden.class);
        assertThat(touch(new GlobalId(RecordKind.MISSION, missions.iterator().next())))
                .isInstanceOf(Saved.class);
    }

    private GlobalId partnerIn(String country) {
        return new GlobalId(
                RecordKind.PARTNER,
                jdbc.sql("select min(id) from partner where country_id = :country and kind = 'FOREIGN_LOCALITY'")
                        .param("country", entered.country(country).id())
                        .query(Long.class)
                        .single());
    }

    private Map<String, Object> relation(String province, GlobalId partner) {
        return Map.of("kind", "CONTACT", "province", entered.province(province).id(), "partner", partner.id());
    }

    private Outcome create(RecordKind kind, Map<String, ?> input) {
        return writing.create(kind, input, Evidence.NONE, false);
    }

    private Outcome touch(GlobalId id) {
        return writing.change(id, entered.version(id), Map.of("noteVi", "Ghi chú thử"), Evidence.NONE);
    }

    private static GlobalId saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).id();
    }
}
