package vn.caunoi.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.writing.Entered;

/** Every record has its place in the directory, under the name it bears now. */
@DatabaseTest
@Transactional
class DirectoryTest {

    private final JdbcClient jdbc;
    private final Directory directory;

    @Autowired
    DirectoryTest(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Test
    void whatIsWrittenIsEntered() {
        var id = newPartner("Thành phố Ōtsu");
        assertThat(entry(id))
                .containsEntry("kind", "PARTNER")
                .containsEntry("name_vi", "Thành phố Ōtsu")
                .containsEntry("key_vi", "thanh pho otsu")
                .containsEntry("ended", false);
        assertThat(directory.find(id))
                .get()
                .extracting(record -> record.label(Lang.VI))
                .isEqualTo("Thành phố Ōtsu");
    }

    @Test
    void aNewNameOrOtherNameIsFoundAndTheOldOneIsNot() {
        var id = newPartner("Thành phố Ōtsu");
        jdbc.sql("update partner set name_vi = 'Đại Tân', name_en = 'Otsu', also = 'Biwako; Zeze' where id = :id")
                .param("id", id)
                .update();
        assertThat(entry(id))
                .containsEntry("key_vi", "dai tan")
                .containsEntry("key_en", "otsu")
                .containsEntry("words", "dai tan otsu biwako zeze");
    }

    @Test
    void whatEndsIsKnownToHaveEnded() {
        var id = newPartner("Thành phố Ōtsu");
        jdbc.sql("update partner set ended_on = '2026-01-01' where id = :id")
                .param("id", id)
                .update();
        assertThat(entry(id)).containsEntry("ended", true);
        jdbc.sql("update partner set ended_on = null where id = :id")
                .param("id", id)
                .update();
        assertThat(entry(id)).containsEntry("ended", false);
    }

    @Test
    void namesAreComposedWhateverWayTheyWereTyped() {
        var id = newPartner("Hue\u0302\u0301");
        assertThat(entry(id)).containsEntry("name_vi", "Huế");
    }

    @Test
    void recordsOfEveryKindAreReadInTheOrderOfNoOneInParticular() {
        var entered = new Entered(jdbc);
        entered.project("48");
        entered.proposal("48");
        entered.commitment("48");
        entered.delegation("48");
        var ids = jdbc.sql("select min(id) from record group by kind")
                .query(Long.class)
                .list();
        var found = directory.load(ids);
        assertThat(found).hasSameSizeAs(ids);
        assertThat(found.values()).extracting(Recorded::recordKind).containsExactlyInAnyOrder(RecordKind.values());
        assertThat(directory.load(List.of(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void anIdOfTheWrongKindFindsNothing() {
        var id = newPartner("Thành phố Ōtsu");
        assertThat(directory.find(new GlobalId(RecordKind.PARTNER, id))).isPresent();
        assertThat(directory.find(new GlobalId(RecordKind.EVENT, id))).isEmpty();
    }

    @Test
    void nothingPointsAtWhatIsNotThere() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        insert into figure (subject_id, indicator_code, value, qualifier, scope_vi, scope_en)
                        values (987654321, 'exports', 1, 'EXACT', '', '')""").update());
    }

    private long newPartner(String name) {
        return jdbc.sql("insert into partner (kind, name_vi) values ('FOREIGN_LOCALITY', :name) returning id")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private Map<String, Object> entry(long id) {
        return jdbc.sql("select * from record where id = :id")
                .param("id", id)
                .query()
                .singleRow();
    }
}
