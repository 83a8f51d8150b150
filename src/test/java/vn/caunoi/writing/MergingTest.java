package vn.caunoi.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Merging.Outlook.MergePreview;
import vn.caunoi.writing.Outcome.Saved;

@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class MergingTest {

    private static final Evidence SAME = Evidence.because("cùng một đối tác");

    private final Writing writing;
    private final Merging merging;
    private final History history;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Entered entered;

    @Autowired
    MergingTest(Writing writing, Merging merging, History history, Directory directory, JdbcClient jdbc) {
        this.writing = writing;
        this.merging = merging;
        this.history = history;
        this.directory = directory;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @Test
    void thePreviewNamesEverythingThatMovesAndChangesNothing() {
        var stays = entered.partnerOf("48");
        var goes = partnerWithARelation("01", "CONTACT");

        assertThat(merging.preview(goes, stays))
                .asInstanceOf(type(MergePreview.class))
                .satisfies(preview -> {
                    assertThat(preview.total()).isEqualTo(1);
                    assertThat(preview.moves()).extracting(GlobalId::kind).containsExactly(RecordKind.RELATION);
                    assertThat(preview.fields())
                            .extracting(Change.FieldChange::field)
                            .contains("also");
                });
        assertThat(directory.find(goes)).isPresent();
    }

    @Test
    void whatNamedTheOneNamesTheOtherAndTheOldIdLeadsThere() {
        var stays = entered.partnerOf("48");
        var goes = partnerWithARelation("01", "CONTACT");
        var relation = relationOf(goes);

        saved(merge(goes, stays));

        assertThat(relationPartner(relation)).isEqualTo(stays.id());
        assertThat(directory.find(goes))
                .hasValueSatisfying(record -> assertThat(record.id()).isEqualTo(stays.id()));
        assertThat(jdbc.sql("select count(*) from find_named(fold('Đối tác Thử Nghiệm Cầu'), array['PARTNER'], 10)")
                        .query(Integer.class)
                        .single())
                .as("found by the name of the one that went")
                .isEqualTo(1);
        assertThat(history.window(stays.id(), 0, 10))
                .extracting(Change::action)
                .contains(Change.Action.MERGED, Change.Action.CREATED);
    }

    @Test
    void theOneThatStaysGainsWhatItLacked() {
        var stays = saved(writing.create(
                        RecordKind.PARTNER,
                        Map.of("kind", "FUND", "nameVi", "Quỹ Thử Nghiệm Cầu"),
                        Evidence.NONE,
                        true))
                .id();
        var goes = saved(writing.create(
                        RecordKind.PARTNER,
                        Map.of(
                                "kind",
                                "FUND",
                                "nameVi",
                                "Quỹ Thử Nghiệm Cầu Hai",
                                "city",
                                "Huế",
                                "sectors",
                                List.of("K")),
                        Evidence.NONE,
                        true))
                .id();

        saved(merge(goes, stays));

        var values = writing.read(stays).orElseThrow().values();
        assertThat(values.text("nameVi")).isEqualTo("Quỹ Thử Nghiệm Cầu");
        assertThat(values.text("also")).isEqualTo("Quỹ Thử Nghiệm Cầu Hai");
        assertThat(values.text("city")).isEqualTo("Huế");
        assertThat(values.get("sectors")).isEqualTo(List.of("K"));
    }

    @Test
    void relationsThatWouldStandTwiceAreMergedAsWell() {
        var stays = partnerWithARelation("48", "CONTACT");
        var goes = partnerWithARelation("48", "CONTACT");
        var relation = relationOf(goes);

        saved(merge(goes, stays));

        assertThat(jdbc.sql("select count(*) from relation where partner_id = :id")
                        .param("id", stays.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(directory.find(new GlobalId(RecordKind.RELATION, relation)))
                .hasValueSatisfying(record -> assertThat(record.id()).isNotEqualTo(relation));
    }

    @Test
    void aMergerThatIsTakenBackPutsEverythingWhereItWas() {
        var stays = partnerWithARelation("48", "CONTACT");
        var goes = partnerWithARelation("48", "CONTACT");
        var both = List.of(relationOf(goes), relationOf(stays));
        var before = List.of(
                writing.read(goes).orElseThrow().values(),
                writing.read(stays).orElseThrow().values());
        saved(merge(goes, stays));

        saved(merging.undo(goes, Evidence.because("khác nhau")));

        assertThat(both).extracting(this::relationPartner).containsExactly(goes.id(), stays.id());
        assertThat(writing.read(goes).orElseThrow().values()).isEqualTo(before.getFirst());
        assertThat(writing.read(stays).orElseThrow().values()).isEqualTo(before.getLast());
        assertThat(directory.find(goes))
                .hasValueSatisfying(record -> assertThat(record.id()).isEqualTo(goes.id()));
        assertThat(merging.undo(goes, Evidence.NONE)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void everyKindButProvincesCanBeMerged() {
        for (int each = 0; each < 2; each++) {
            entered.project("48");
            entered.proposal("48");
            entered.commitment("48");
            entered.delegation("48");
        }
        for (var kind : RecordKind.values()) {
            var two = jdbc.sql(
                            "select id from record where kind = :kind and merged_into is null order by id desc limit 2")
                    .param("kind", kind.name())
                    .query((row, number) -> new GlobalId(kind, row.getLong(1)))
                    .list();
            var outcome = merge(two.getFirst(), two.getLast());
            assertThat(outcome)
                    .as(kind.name())
                    .isInstanceOf(kind == RecordKind.PROVINCE ? Outcome.Invalid.class : Saved.class);
            if (outcome instanceof Saved) {
                saved(merging.undo(two.getFirst(), Evidence.NONE));
            }
        }
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void anOfficerOfAProvinceDoesNotMerge() {
        assertThat(merge(entered.partnerOf("48"), entered.partnerOf("01"))).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void whoeverReadAnEarlierVersionMergesNothing() {
        var stays = entered.partnerOf("48");
        var goes = partnerWithARelation("01", "CONTACT");

        assertThat(merging.merge(goes, entered.version(goes), stays, entered.version(stays) - 1, SAME))
                .isInstanceOf(Outcome.Conflict.class);
        assertThat(directory.find(goes))
                .hasValueSatisfying(record -> assertThat(record.id()).isEqualTo(goes.id()));
    }

    private Outcome merge(GlobalId from, GlobalId into) {
        return merging.merge(from, entered.version(from), into, entered.version(into), SAME);
    }

    private GlobalId partnerWithARelation(String province, String kind) {
        var partner = saved(writing.create(
                        RecordKind.PARTNER,
                        Map.of("kind", "FUND", "nameVi", "Đối tác Thử Nghiệm Cầu"),
                        Evidence.NONE,
                        true))
                .id();
        saved(writing.create(
                RecordKind.RELATION,
                Map.of("kind", kind, "province", entered.province(province).id(), "partner", partner.id()),
                Evidence.NONE,
                false));
        return partner;
    }

    private long relationOf(GlobalId partner) {
        return jdbc.sql("select id from relation where partner_id = :id")
                .param("id", partner.id())
                .query(Long.class)
                .single();
    }

    private long relationPartner(long relation) {
        return jdbc.sql("select partner_id from relation where id = :id")
                .param("id", relation)
                .query(Long.class)
                .single();
    }

    private static Saved saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
