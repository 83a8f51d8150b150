package vn.caunoi.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;

/** What a province descends from, and what may not be recorded of it. */
@DatabaseTest
@Transactional
class LineageTest {

    private final JdbcClient jdbc;

    @Autowired
    LineageTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "VN34-48, VN34-48 VN63-48 VN63-49",
        "VN34-86, VN34-86 VN63-83 VN63-84 VN63-86",
        "VN34-46, VN34-46 VN63-46 VN63-46-TTH",
        "VN34-01, VN34-01 VN63-01",
        "VN63-86, VN63-86"
    })
    void aVersionDescendsFromAllThatWentBeforeItItselfIncluded(String key, String ancestors) {
        assertThat(ancestors(key)).containsExactly(ancestors.split(" "));
    }

    @Test
    void everyProvinceOf2024HasOneDescendantToday() {
        assertThat(jdbc.sql("""
                        select count(*)
                        from province_lineage
                        join province as before on before.id = ancestor_id
                        join province as today on today.id = province_id
                        where before.valid_to = '2025-06-30' and today.valid_to is null""").query(Long.class).single()).isEqualTo(63);
    }

    @Test
    void aFurtherMergerIsFollowedAndTakenBackWithIt() {
        jdbc.sql("update province set valid_to = '2030-06-30' where seed_key in ('VN34-48', 'VN34-46')")
                .update();
        jdbc.sql("insert into province_identity (key) values ('NEW')").update();
        jdbc.sql("""
                insert into province (identity_id, code, kind, name_vi, full_name_vi, full_name_en, region, coastal,
                  valid_from, seed_key)
                select id, '48', 'CENTRALLY_RUN_CITY', 'Miền Trung', 'Thành phố Miền Trung', 'Central City',
                  'SOUTH_CENTRAL_COAST_AND_CENTRAL_HIGHLANDS', true, '2030-07-01', 'NEW'
                from province_identity
                where key = 'NEW'""").update();
        jdbc.sql("""
                insert into succession (predecessor_id, successor_id, kind, on_date, document)
                select before.id, after.id, 'MERGED', '2030-07-01', 'thử'
                from province as before, province as after
                where before.seed_key in ('VN34-48', 'VN34-46') and after.seed_key = 'NEW'""").update();
        assertThat(ancestors("NEW"))
                .containsExactly("NEW", "VN34-46", "VN34-48", "VN63-46", "VN63-46-TTH", "VN63-48", "VN63-49");

        jdbc.sql("delete from succession where document = 'thử'").update();
        assertThat(ancestors("NEW")).containsExactly("NEW");
    }

    @Test
    void twoProvincesNeverBearOneCodeOnOneDay() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update province set valid_to = null where seed_key = 'VN63-80'")
                        .update())
                .withMessageContaining("conflicting key value");
    }

    @Test
    void aProvinceDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update province set valid_to = '2025-06-30' where seed_key = 'VN34-48'")
                        .update());
    }

    @Test
    void nothingSucceedsItself() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        insert into succession (predecessor_id, successor_id, kind, on_date, document)
                        select id, id, 'CONTINUED', '2030-07-01', 'thử' from province where seed_key = 'VN34-48'""").update());
    }

    @Test
    void thePartnersOfAProvinceAreCountedWithThoseOfItsPredecessors() {
        var sql = """
                select partner_count
                from province
                where seed_key = 'VN34-86'""";
        var before = jdbc.sql(sql).query(Integer.class).single();
        jdbc.sql("""
                insert into relation (province_id, partner_id, kind)
                select province.id, partner.id, 'CONTACT'
                from province, partner
                where province.seed_key = 'VN63-84' and partner.seed_key in ('PA-KR-DAEGU', 'PA-KR-BUSAN')""").update();
        assertThat(jdbc.sql(sql).query(Integer.class).single()).isEqualTo(before + 2);
    }

    private List<String> ancestors(String key) {
        return jdbc.sql("""
                        select ancestor.seed_key
                        from province_lineage
                        join province on province.id = province_id
                        join province as ancestor on ancestor.id = ancestor_id
                        where province.seed_key = :key
                        order by ancestor.seed_key""").param("key", key).query(String.class).list();
    }
}
