package vn.caunoi.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Outcome.Conflict;
import vn.caunoi.writing.Outcome.DuplicateSuspected;
import vn.caunoi.writing.Outcome.Invalid;
import vn.caunoi.writing.Outcome.PeriodOverlaps;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Outcome.StillReferenced;

@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class WritingTest {

    private final Writing writing;
    private final History history;
    private final JdbcClient jdbc;
    private final Entered entered;

    @Autowired
    WritingTest(Writing writing, History history, JdbcClient jdbc) {
        this.writing = writing;
        this.history = history;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @Test
    void aNewPartnerWithoutASourceIsASuggestion() {
        var saved = saved(create(RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", "Công ty Thử Nghiệm Cầu")));

        var values = writing.read(saved.id()).orElseThrow().values();
        assertThat(values.text("confidence")).isEqualTo("SUGGESTED");
        assertThat(values.text("visibility")).isEqualTo("PUBLIC");
        assertThat(saved.change().by()).isEqualTo("MINISTRY_OFFICER");
    }

    @Test
    void theSourceThatIsGivenIsCitedAndMakesItAccepted() {
        var saved = saved(writing.create(
                RecordKind.PARTNER,
                Map.of("kind", "ENTERPRISE", "nameVi", "Công ty Thử Nghiệm Cầu"),
                new Evidence("biên bản", entered.source().id(), "tr. 2", null),
                false));

        assertThat(writing.read(saved.id()).orElseThrow().values().text("confidence"))
                .isEqualTo("ACCEPTED");
        assertThat(jdbc.sql("select locator from citation where record_id = :id")
                        .param("id", saved.id().id())
                        .query(String.class)
                        .single())
                .isEqualTo("tr. 2");
    }

    @Test
    void whatNothingSupportsIsNotAccepted() {
        assertThat(problems(create(
                        RecordKind.PARTNER,
                        Map.of("kind", "ENTERPRISE", "nameVi", "Công ty Thử Nghiệm Cầu", "confidence", "ACCEPTED"))))
                .containsExactly("confidence SOURCE_NEEDED");
    }

    @Test
    void everyFieldThatIsWrongIsNamedWithItsCode() {
        assertThat(problems(create(
                        RecordKind.AGREEMENT,
                        Map.of(
                                "kind",
                                "TREATY",
                                "signedOn",
                                "2024-02-30",
                                "signatories",
                                List.of(Map.of("role", "FOREIGN_PARTY")),
                                "sectors",
                                List.of("A")))))
                .containsExactlyInAnyOrder(
                        "kind UNKNOWN_VALUE", "signedOn UNREADABLE", "signatories[0].party REQUIRED");
        assertThat(problems(create(
                        RecordKind.PARTNER,
                        Map.of(
                                "kind", "ENTERPRISE",
                                "nameVi", "Công ty Thử Nghiệm Cầu",
                                "country", entered.source().toString(),
                                "latitude", new BigDecimal("10.5"),
                                "website", "javascript:alert(1)"))))
                .contains("country WRONG_KIND");
        assertThat(problems(create(
                        RecordKind.PARTNER,
                        Map.of(
                                "kind",
                                "ENTERPRISE",
                                "nameVi",
                                "Công ty Thử Nghiệm Cầu",
                                "website",
                                "javascript:alert(1)",
                                "sectors",
                                List.of("Ω")))))
                .containsExactlyInAnyOrder("website UNREADABLE", "sectors[0] UNKNOWN_VALUE");
    }

    @Test
    void aTextWithASecrecyStampIsRefusedWithAnExplanation() {
        var outcome = create(
                RecordKind.PARTNER,
                Map.of(
                        "kind",
                        "ENTERPRISE",
                        "nameVi",
                        "Công ty Thử Nghiệm Cầu",
                        "noteVi",
                        "Kèm công văn TỐI MẬT số 3"));

        assertThat(problems(outcome)).containsExactly("noteVi SECRECY_STAMP");
        assertThat(((Invalid) outcome).problems().getFirst().messageVi()).contains("TỐI MẬT");
    }

    @Test
    void aNameThatIsThereAlreadyIsSuspectedUnlessSaidToBeAnother() {
        var fukuoka = Map.of(
                "kind",
                "FOREIGN_LOCALITY",
                "nameVi",
                "fukuoka",
                "country",
                entered.country("JP").id());

        assertThat(create(RecordKind.PARTNER, fukuoka))
                .asInstanceOf(type(DuplicateSuspected.class))
                .extracting(DuplicateSuspected::candidates)
                .asList()
                .isNotEmpty();
        saved(writing.create(RecordKind.PARTNER, fukuoka, Evidence.NONE, true));
    }

    @Test
    void aChangeKeepsWhatIsNotHandedInAndRaisesTheVersion() {
        var id = entered.partnerOf("48");
        var before = writing.read(id).orElseThrow();

        var saved = saved(change(id, before.version(), Map.of("city", "Thử")));

        assertThat(saved.version()).isEqualTo(before.version() + 1);
        var after = writing.read(id).orElseThrow().values();
        assertThat(after.text("city")).isEqualTo("Thử");
        assertThat(after.text("nameVi")).isEqualTo(before.values().text("nameVi"));
        assertThat(saved.change().fields())
                .singleElement()
                .satisfies(field -> assertThat(field.after()).isEqualTo("Thử"));
    }

    @Test
    void aSecondEditorOfTheSameVersionMeetsAConflictWithBothWordings() {
        var id = entered.partnerOf("48");
        int version = entered.version(id);
        saved(change(id, version, Map.of("city", "Của người trước")));

        assertThat(change(id, version, Map.of("city", "Của người sau")))
                .asInstanceOf(type(Conflict.class))
                .satisfies(conflict -> {
                    assertThat(conflict.version()).isEqualTo(version + 1);
                    assertThat(conflict.differences()).singleElement().satisfies(difference -> {
                        assertThat(difference.yours()).isEqualTo("Của người sau");
                        assertThat(difference.theirs()).isEqualTo("Của người trước");
                    });
                });
        assertThat(writing.read(id).orElseThrow().values().text("city")).isEqualTo("Của người trước");
    }

    @Test
    void savingWhatDiffersInNothingIsNoChange() {
        var id = entered.partnerOf("48");
        var draft = writing.read(id).orElseThrow();

        var saved = saved(change(id, draft.version(), draft.values().all()));

        assertThat(saved.version()).isEqualTo(draft.version());
        assertThat(saved.change()).isNull();
    }

    @Test
    void theHistoryBeginsWithWhatTheProductBrought() {
        var id = entered.partnerOf("48");
        saved(change(id, entered.version(id), Map.of("city", "Thử")));

        var changes = history.window(id.id(), 0, 10);

        assertThat(changes).extracting(Change::action).containsExactly(Change.Action.CHANGED, Change.Action.CREATED);
        assertThat(changes.getLast().by()).isEqualTo("seed");
        assertThat(changes.getLast().after()).isNotNull();
    }

    @Test
    void restoringAnEarlierStateIsANewChange() {
        var id = entered.partnerOf("48");
        var original = writing.read(id).orElseThrow().values();
        saved(change(id, entered.version(id), Map.of("city", "Thử", "sectors", List.of("A"))));
        var first = history.window(id.id(), 0, 10).getLast();

        var restored = saved(writing.restore(first.id(), entered.version(id), Evidence.because("nhầm")));

        assertThat(restored.change().action()).isEqualTo(Change.Action.RESTORED);
        assertThat(restored.change().restores()).isEqualTo(first.id());
        assertThat(writing.read(id).orElseThrow().values().same("city", original))
                .isTrue();
        assertThat(writing.read(id).orElseThrow().values().same("sectors", original))
                .isTrue();
    }

    @Test
    void aRelationEndsAndIsNotDeleted() {
        var id = new GlobalId(
                RecordKind.RELATION,
                jdbc.sql("select min(id) from relation").query(Long.class).single());

        saved(writing.end(id, entered.version(id), LocalDate.of(2026, 6, 30), Evidence.NONE));

        var values = writing.read(id).orElseThrow().values();
        assertThat(values.text("until")).isEqualTo("2026-06-30");
        assertThat(values.text("stage")).isEqualTo("ENDED");
    }

    @Test
    void whatOthersStillNameIsNeitherEndedNorWithdrawn() {
        var id = entered.partnerOf("48");

        assertThat(writing.withdraw(id, entered.version(id), Evidence.NONE))
                .asInstanceOf(type(StillReferenced.class))
                .satisfies(outcome -> assertThat(outcome.total()).isPositive());
        assertThat(writing.end(id, entered.version(id), LocalDate.of(2026, 6, 30), Evidence.NONE))
                .isInstanceOf(StillReferenced.class);
    }

    @Test
    void whatNobodyNamesIsWithdrawnAndStays() {
        var id = saved(create(RecordKind.PARTNER, Map.of("kind", "FUND", "nameVi", "Quỹ Thử Nghiệm Cầu")))
                .id();

        saved(writing.withdraw(id, entered.version(id), Evidence.because("nhập nhầm")));

        assertThat(writing.read(id).orElseThrow().values().text("confidence")).isEqualTo("WITHDRAWN");
    }

    @Test
    void theSameRelationTwiceAtATimeOverlaps() {
        var relation = jdbc.sql("select min(id) from relation where since_on is not null")
                .query(Long.class)
                .single();
        var values = writing.read(new GlobalId(RecordKind.RELATION, relation))
                .orElseThrow()
                .values();

        assertThat(create(
                        RecordKind.RELATION,
                        Map.of(
                                "kind", values.get("kind"),
                                "province", values.get("province"),
                                "partner", values.get("partner"),
                                "since", "2020")))
                .asInstanceOf(type(PeriodOverlaps.class))
                .extracting(PeriodOverlaps::with)
                .asList()
                .contains(new GlobalId(RecordKind.RELATION, relation));
    }

    @Test
    void aPublicRecordDoesNotNameAnInternalOne() {
        var internal = saved(create(
                        RecordKind.PARTNER,
                        Map.of("kind", "FUND", "nameVi", "Quỹ Thử Nghiệm Cầu", "visibility", "INTERNAL")))
                .id();
        var relation =
                Map.of("kind", "CONTACT", "province", entered.province("48").id(), "partner", internal.id());

        assertThat(problems(create(RecordKind.RELATION, relation))).containsExactly("partner REFERS_TO_INTERNAL");
        var named = entered.partnerOf("48");
        assertThat(change(named, entered.version(named), Map.of("visibility", "INTERNAL")))
                .isInstanceOf(StillReferenced.class);
    }

    @Test
    void anAgreementIsWrittenWithItsSidesAndActsInTheirOrder() {
        var saved = saved(create(
                RecordKind.AGREEMENT,
                Map.of(
                        "kind",
                        "MEMORANDUM_OF_UNDERSTANDING",
                        "titleVi",
                        "Bản ghi nhớ thử nghiệm cầu",
                        "signedOn",
                        "2024-05",
                        "sectors",
                        List.of("C", "A"),
                        "signatories",
                        List.of(
                                Map.of("party", entered.province("48").id(), "role", "VIETNAMESE_PARTY"),
                                Map.of("party", entered.partnerOf("48").id(), "role", "FOREIGN_PARTY")),
                        "acts",
                        List.of(
                                Map.of("kind", "EXTENDED", "on", "2025-06-01"),
                                Map.of("kind", "SIGNED", "on", "2024-05")))));

        var values = writing.read(saved.id()).orElseThrow().values();
        assertThat(values.rows("signatories"))
                .extracting(row -> row.get("role"))
                .containsExactly("VIETNAMESE_PARTY", "FOREIGN_PARTY");
        assertThat(values.rows("acts")).extracting(row -> row.get("on")).containsExactly("2024-05", "2025-06-01");
        assertThat(values.get("sectors")).isEqualTo(List.of("A", "C"));
        assertThat(jdbc.sql("select last_activity_on from agreement where id = :id")
                        .param("id", saved.id().id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void aPersonHoldsPosts() {
        var body = entered.province("48").id();
        var saved = saved(create(
                RecordKind.PERSON,
                Map.of(
                        "nameVi",
                        "Người Thử Nghiệm Cầu",
                        "posts",
                        List.of(Map.of(
                                "body", body, "titleVi", "Chủ tịch", "titleEn", "Chair", "validFrom", "2024-01-01")))));

        assertThat(writing.read(saved.id()).orElseThrow().values().rows("posts"))
                .singleElement()
                .satisfies(post -> assertThat(post).containsEntry("body", body).containsEntry("titleVi", "Chủ tịch"));
        saved(change(saved.id(), 1, Map.of("posts", List.of())));
        assertThat(writing.read(saved.id()).orElseThrow().values().rows("posts"))
                .isEmpty();
    }

    private Outcome create(RecordKind kind, Map<String, ?> input) {
        return writing.create(kind, input, Evidence.NONE, false);
    }

    private Outcome change(GlobalId id, int version, Map<String, ?> input) {
        return writing.change(id, version, input, Evidence.NONE);
    }

    private static Saved saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    private static List<String> problems(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Invalid.class);
        return ((Invalid) outcome)
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }
}
