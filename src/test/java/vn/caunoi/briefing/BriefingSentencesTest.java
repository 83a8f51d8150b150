package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.briefing.SomeBriefings.line;
import static vn.caunoi.briefing.SomeBriefings.section;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.briefing.BriefingOutcome.BriefingConflict;
import vn.caunoi.briefing.BriefingOutcome.BriefingForbidden;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.briefing.BriefingOutcome.BriefingSentenceSaved;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Writing;

/** What an author writes stays beside what the register says, whatever becomes of that. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class BriefingSentencesTest {

    private static final BriefingSectionKind NEEDS = BriefingSectionKind.THEIR_OBJECTIVES;

    private final Briefings briefings;
    private final BriefingSentences sentences;
    private final BriefingPapers papers;
    private final JdbcClient jdbc;
    private final SomeBriefings some;

    private Recorded partner;
    private Recorded need;

    @Autowired
    BriefingSentencesTest(
            Briefings briefings,
            BriefingSentences sentences,
            BriefingPapers papers,
            Directory directory,
            Provinces provinces,
            Writing writing,
            JdbcClient jdbc) {
        this.briefings = briefings;
        this.sentences = sentences;
        this.papers = papers;
        this.jdbc = jdbc;
        this.some = new SomeBriefings(directory, provinces, writing, jdbc);
    }

    @BeforeEach
    void enterANeed() {
        partner = some.partner();
        need = some.need(partner, "Tìm 200 thợ hàn", "200 welders sought", "PUBLIC");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAddedStandsInItsSectionWithWhoWroteItInEverySize(BriefingSize size) {
        saved(write(added(BriefingSectionKind.POINTS_TO_MAKE, "Cảm ơn bạn đã giúp.", "Thank them for their help.")));

        var told = line(written(size), BriefingSectionKind.POINTS_TO_MAKE, "Cảm ơn");
        assertThat(told.mark()).isEqualTo(BriefingMark.AUTHOR);
        assertThat(told.text(Lang.EN)).isEqualTo("Thank them for their help.");
        assertThat(told.author()).satisfies(author -> {
            assertThat(author.byName()).isEqualTo("MINISTRY_OFFICER");
            assertThat(author.standing()).isEqualTo(SentenceStanding.ADDED);
            assertThat(author.at()).isNotNull();
        });
        assertThat(written(size).internal()).isTrue();
    }

    @Test
    void aSectionThatOnlyAuthorsHaveSomethingForComesInItsPlace() {
        saved(write(added(BriefingSectionKind.PRESS_LINE, "Hai bên trao đổi cởi mở.", null)));

        var full = written(BriefingSize.FULL);
        assertThat(full.sections())
                .extracting(BriefingSection::kind)
                .isSorted()
                .contains(BriefingSectionKind.PRESS_LINE);
        assertThat(full.checks()).extracting(BriefingCheck::kind).contains(BriefingCheckKind.ONE_LANGUAGE);
        assertThat(written(BriefingSize.CHECKLIST).sections())
                .extracting(BriefingSection::kind)
                .doesNotContain(BriefingSectionKind.PRESS_LINE);
    }

    @Test
    void aCorrectionStandsInPlaceOfTheSentenceAndTheRegisterStaysAsItIs() {
        saved(write(correction("Bạn cần thợ hàn, ưu tiên Vĩnh Long.", "They want welders, ours first.")));

        var section = section(written(BriefingSize.PACK), NEEDS);
        assertThat(section.lines())
                .extracting(line -> line.text(Lang.VI))
                .contains("Bạn cần thợ hàn, ưu tiên Vĩnh Long.")
                .noneMatch(text -> text.contains("Tìm 200 thợ hàn"));
        var told = line(written(BriefingSize.PACK), NEEDS, "ưu tiên");
        assertThat(told.author()).satisfies(author -> {
            assertThat(author.standing()).isEqualTo(SentenceStanding.IN_PLACE);
            assertThat(author.instead().vi()).contains("Tìm 200 thợ hàn");
        });
        assertThat(told.recordIds()).as("what it names is named still").contains(need.id());
        assertThat(briefings
                        .ofTheRegister(partner, some.province("86"), BriefingSize.PACK)
                        .sections())
                .flatExtracting(BriefingSection::lines)
                .extracting(line -> line.text(Lang.VI))
                .anyMatch(text -> text.contains("Tìm 200 thợ hàn"));
    }

    @Test
    void whatTheRegisterSaysOtherwiseByNowStandsBesideTheCorrectionAndIsChecked() {
        saved(write(correction("Bạn cần thợ hàn.", "They want welders.")));
        some.change(need, Map.of("nameVi", "Tìm 500 thợ hàn", "nameEn", "500 welders sought"));

        var briefing = written(BriefingSize.PACK);

        assertThat(section(briefing, NEEDS).lines())
                .extracting(line -> line.text(Lang.VI))
                .anyMatch(text -> text.contains("Tìm 500 thợ hàn"))
                .contains("Bạn cần thợ hàn.");
        assertThat(line(briefing, NEEDS, "Bạn cần").author().standing()).isEqualTo(SentenceStanding.CHANGED_SINCE);
        assertThat(briefing.checks())
                .filteredOn(check -> check.kind() == BriefingCheckKind.LINE_CHANGED)
                .singleElement()
                .satisfies(check -> assertThat(check.section()).isEqualTo(NEEDS));
    }

    @Test
    void aCorrectionOfWhatIsGoneStaysWithARemark() {
        saved(write(correction("Bạn cần thợ hàn.", "They want welders.")));
        some.withdraw(need);

        var briefing = written(BriefingSize.PACK);

        assertThat(line(briefing, NEEDS, "Bạn cần").author().standing()).isEqualTo(SentenceStanding.LOST);
        assertThat(briefing.checks()).extracting(BriefingCheck::kind).contains(BriefingCheckKind.LINE_LOST);
    }

    @Test
    void aCorrectionOfWhatALargerSizeTellsIsNotToldInASmallerOne() {
        var register = briefings.ofTheRegister(partner, some.province("86"), BriefingSize.PACK);
        var small = briefings.ofTheRegister(partner, some.province("86"), BriefingSize.CHECKLIST);
        var more = register.sections().stream()
                .filter(section -> section.kind().in(BriefingSize.CHECKLIST))
                .filter(section -> section.lines().size()
                        > section(small, section.kind()).lines().size())
                .findFirst()
                .orElseThrow();
        var line = more.lines().getLast();
        saved(write(new BriefingSentences.Wanted(
                more.kind(),
                line.key(),
                BriefingSize.PACK,
                "Câu khác",
                "Another",
                false,
                null,
                Visibility.INTERNAL,
                null)));

        assertThat(section(written(BriefingSize.PACK), more.kind()).lines())
                .extracting(one -> one.text(Lang.VI))
                .contains("Câu khác");
        assertThat(section(written(BriefingSize.CHECKLIST), more.kind()).lines())
                .extracting(one -> one.text(Lang.VI))
                .doesNotContain("Câu khác");
    }

    @Test
    void whatIsHiddenIsNotToldButListedWithTheReasonUntilTheRegisterSaysOtherwise() {
        saved(write(hiding("Bạn đã rút nhu cầu này khi gặp.")));

        var briefing = written(BriefingSize.PACK);
        assertThat(section(briefing, NEEDS).lines())
                .extracting(line -> line.text(Lang.VI))
                .noneMatch(text -> text.contains("Tìm 200 thợ hàn"));
        assertThat(section(briefing, NEEDS).hidden()).singleElement().satisfies(hidden -> {
            assertThat(hidden.text(Lang.VI)).contains("Tìm 200 thợ hàn");
            assertThat(hidden.author().reason()).isEqualTo("Bạn đã rút nhu cầu này khi gặp.");
        });

        some.change(need, Map.of("nameVi", "Tìm 500 thợ hàn", "nameEn", "500 welders sought"));
        var after = written(BriefingSize.PACK);
        assertThat(line(after, NEEDS, "Tìm 500").author().standing()).isEqualTo(SentenceStanding.CHANGED_SINCE);
        assertThat(after.checks()).extracting(BriefingCheck::kind).contains(BriefingCheckKind.LINE_CHANGED);
    }

    @Test
    void whoHidesSaysWhy() {
        assertThat(write(hiding(" ")))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("reason"));
    }

    @Test
    void whatHasEndedIsKeptAndTheRegisterSpeaksAgain() {
        var kept = saved(write(correction("Bạn cần thợ hàn.", "They want welders.")));

        var ended = saved(sentences.end(kept.id(), "Đã cập nhật sổ."));

        assertThat(ended.endedBy()).isEqualTo("MINISTRY_OFFICER");
        assertThat(ended.endReason()).isEqualTo("Đã cập nhật sổ.");
        assertThat(line(written(BriefingSize.PACK), NEEDS, "Tìm 200").author()).isNull();
        assertThat(sentences.written(partner, some.province("86")))
                .extracting(BriefingSentence::id)
                .contains(kept.id());
        assertThat(sentences.end(kept.id(), null)).isInstanceOf(BriefingConflict.class);
    }

    @Test
    void ofTwoWhoCorrectTheSameSentenceTheSecondIsToldOfTheFirst() {
        var wanted = correction("Bạn cần thợ hàn.", "They want welders.");
        saved(write(wanted));

        assertThat(write(wanted))
                .isInstanceOfSatisfying(
                        BriefingConflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("MINISTRY_OFFICER"));
        assertThat(sentences.written(partner, some.province("86"))).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeTheSameSentenceTheSecondOverwritesNothing() {
        var first = saved(write(correction("Bạn cần thợ hàn.", "They want welders.")));
        var second = saved(write(replacing(first, "Bạn cần thợ hàn giỏi.")));

        assertThat(write(replacing(first, "Bạn cần thợ hàn trẻ."))).isInstanceOf(BriefingConflict.class);
        var section = section(written(BriefingSize.PACK), NEEDS);
        assertThat(section.lines())
                .extracting(line -> line.text(Lang.VI))
                .contains("Bạn cần thợ hàn giỏi.")
                .doesNotContain("Bạn cần thợ hàn.", "Bạn cần thợ hàn trẻ.");
        assertThat(second.instead()).isEqualTo(first.instead());
    }

    @Test
    void whatBearsASecrecyStampIsRefused() {
        assertThat(write(added(BriefingSectionKind.SUMMARY, "Tài liệu MẬT: phương án đàm phán", null)))
                .isInstanceOfSatisfying(BriefingInvalid.class, invalid -> {
                    assertThat(invalid.field()).isEqualTo("vi");
                    assertThat(invalid.message(Lang.VI)).contains("MẬT");
                });
    }

    @Test
    void aSentenceHasAtMost2000CharactersAndAtLeastOneLanguage() {
        assertThat(write(added(BriefingSectionKind.SUMMARY, null, "a".repeat(2_001))))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("en"));
        assertThat(write(added(BriefingSectionKind.SUMMARY, " ", null)))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("vi"));
        saved(write(added(BriefingSectionKind.SUMMARY, "ạ".repeat(2_000), null)));
    }

    @Test
    void theListOfSourcesIsTheRegisters() {
        assertThat(write(added(BriefingSectionKind.SOURCES, "Nguồn", "Source")))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("section"));
    }

    @Test
    void aSentenceThatTheRegisterDoesNotHaveCannotBeCorrected() {
        assertThat(write(new BriefingSentences.Wanted(
                        NEEDS, "no-such", BriefingSize.PACK, "Câu", null, false, null, Visibility.INTERNAL, null)))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("line"));
    }

    @Test
    void anOfficerWritesIntoTheBriefingsOfTheirOwnProvinceOnly() {
        beOfficerOf("48");
        var wanted = added(BriefingSectionKind.SUMMARY, "Câu của ta", null);

        saved(sentences.write(partner, some.province("48"), wanted));
        assertThat(sentences.write(partner, some.province("86"), wanted)).isInstanceOf(BriefingForbidden.class);
        assertThat(sentences.mayWrite(partner, some.province("86"))).isFalse();
    }

    @Test
    void whatOneProvinceAddsIsNotInTheBriefingOfAnother() {
        beOfficerOf("48");
        saved(sentences.write(
                partner, some.province("48"), added(BriefingSectionKind.SUMMARY, "Câu của Đà Nẵng", null)));

        assertThat(written(BriefingSize.PACK).sections())
                .flatExtracting(BriefingSection::lines)
                .extracting(line -> line.text(Lang.VI))
                .doesNotContain("Câu của Đà Nẵng");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "MISSION_OFFICER"})
    void whoeverIsNotOfTheProvinceWritesNothing(Role role) {
        TestCaller.be(TestCaller.somebody(role, Set.of(), Set.of()));

        assertThat(write(added(BriefingSectionKind.SUMMARY, "Câu", null))).isInstanceOf(BriefingForbidden.class);
    }

    @Test
    void whatIsInternalIsReadByThoseWhoHaveSignedInAndWhatIsPublicByAnybodyWithoutItsAuthor() {
        saved(write(added(BriefingSectionKind.SUMMARY, "Chỉ nội bộ", null)));
        saved(write(new BriefingSentences.Wanted(
                BriefingSectionKind.SUMMARY,
                null,
                BriefingSize.FULL,
                "Ai cũng đọc được",
                "For anybody",
                false,
                null,
                Visibility.PUBLIC,
                null)));

        // From here on the connection is one that anybody would get.
        jdbc.sql("set local search_path to open, public").update();
        TestCaller.be(Caller.ANYBODY);
        var open = written(BriefingSize.FULL);

        assertThat(section(open, BriefingSectionKind.SUMMARY).lines())
                .extracting(line -> line.text(Lang.VI))
                .contains("Ai cũng đọc được")
                .doesNotContain("Chỉ nội bộ");
        assertThat(line(open, BriefingSectionKind.SUMMARY, "Ai cũng").author().byName())
                .isNull();
        assertThat(open.internal()).isFalse();
    }

    @Test
    void whatCorrectsSomethingInternalIsInternalToo() {
        some.change(need, Map.of("visibility", "INTERNAL"));

        assertThat(write(new BriefingSentences.Wanted(
                        NEEDS,
                        key(),
                        BriefingSize.PACK,
                        "Bạn cần thợ",
                        "They want welders",
                        false,
                        null,
                        Visibility.PUBLIC,
                        null)))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("visibility"));
    }

    @Test
    void aFileSaysWhoWroteASentenceAndWhen() {
        saved(write(added(BriefingSectionKind.SUMMARY, "Câu của người soạn", "An author’s sentence")));

        var html = new String(
                papers.write(written(BriefingSize.FULL), PaperFormat.HTML, Edition.VIETNAMESE),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(html).contains("Câu của người soạn", "người soạn ghi: MINISTRY_OFFICER, ");
    }

    private void beOfficerOf(String code) {
        TestCaller.be(TestCaller.somebody(
                Role.PROVINCE_OFFICER, Set.of(some.province(code).identityId()), Set.of()));
    }

    private Briefing written(BriefingSize size) {
        return briefings.about(partner, some.province("86"), size);
    }

    private BriefingOutcome write(BriefingSentences.Wanted wanted) {
        return sentences.write(partner, some.province("86"), wanted);
    }

    private static BriefingSentence saved(BriefingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BriefingSentenceSaved.class);
        return ((BriefingSentenceSaved) outcome).sentence();
    }

    private static BriefingSentences.Wanted added(
            BriefingSectionKind section, @Nullable String vi, @Nullable String en) {
        return new BriefingSentences.Wanted(
                section, null, BriefingSize.FULL, vi, en, false, null, Visibility.INTERNAL, null);
    }

    private BriefingSentences.Wanted correction(String vi, String en) {
        return new BriefingSentences.Wanted(
                NEEDS, key(), BriefingSize.PACK, vi, en, false, null, Visibility.INTERNAL, null);
    }

    private BriefingSentences.Wanted hiding(String reason) {
        return new BriefingSentences.Wanted(
                NEEDS, key(), BriefingSize.PACK, null, null, true, reason, Visibility.INTERNAL, null);
    }

    private static BriefingSentences.Wanted replacing(BriefingSentence before, String vi) {
        return new BriefingSentences.Wanted(
                NEEDS, null, BriefingSize.PACK, vi, null, false, null, Visibility.INTERNAL, before.id());
    }

    /** That of the register's sentence on the need. */
    private String key() {
        return line(briefings.ofTheRegister(partner, some.province("86"), BriefingSize.PACK), NEEDS, "Tìm 200")
                .key();
    }
}
