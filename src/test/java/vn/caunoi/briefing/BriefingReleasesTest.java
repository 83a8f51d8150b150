package vn.caunoi.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.caunoi.briefing.SomeBriefings.section;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
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
import vn.caunoi.briefing.BriefingOutcome.BriefingReleased;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Writing;

/** A released briefing is what it was, for those who may see what is in it. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class BriefingReleasesTest {

    private static final BriefingSectionKind NEEDS = BriefingSectionKind.THEIR_OBJECTIVES;

    private final Briefings briefings;
    private final BriefingReleases releases;
    private final BriefingOpenings openings;
    private final BriefingSentences sentences;
    private final BriefingPapers papers;
    private final Keeping keeping;
    private final JdbcClient jdbc;
    private final SomeBriefings some;

    private Recorded partner;
    private Recorded need;

    @Autowired
    BriefingReleasesTest(
            Briefings briefings,
            BriefingReleases releases,
            BriefingOpenings openings,
            BriefingSentences sentences,
            BriefingPapers papers,
            Keeping keeping,
            Directory directory,
            Provinces provinces,
            Writing writing,
            JdbcClient jdbc) {
        this.briefings = briefings;
        this.releases = releases;
        this.openings = openings;
        this.sentences = sentences;
        this.papers = papers;
        this.keeping = keeping;
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
    void whatIsKeptIsAllThatWasWritten(BriefingSize size) {
        var briefing = briefings.about(partner, province(), size);

        var kept = keeping.read(keeping.write(briefing));

        assertThat(kept.sections()).isEqualTo(briefing.sections());
        assertThat(kept.checks()).isEqualTo(briefing.checks());
        assertThat(kept.province()).isEqualTo(briefing.province());
        assertThat(kept.title(Lang.EN)).isEqualTo(briefing.title(Lang.EN));
        assertThat(kept.fingerprint()).isEqualTo(briefing.fingerprint());
        assertThat(papers.write(kept, PaperFormat.HTML, Edition.BOTH))
                .isEqualTo(papers.write(briefing, PaperFormat.HTML, Edition.BOTH));
    }

    @Test
    void aReleaseAndItsFilesStayAsTheyWereWhateverBecomesOfTheRegister() {
        var release = released(release("Đã đọc."));
        var before = text(release);

        some.change(need, Map.of("nameVi", "Tìm 500 thợ hàn", "nameEn", "500 welders sought"));

        assertThat(section(releases.content(release), NEEDS).lines())
                .extracting(line -> line.text(Lang.VI))
                .anyMatch(text -> text.contains("Tìm 200 thợ hàn"))
                .noneMatch(text -> text.contains("Tìm 500 thợ hàn"));
        assertThat(text(release)).isEqualTo(before).contains("Bản phát hành số 1, ngày ", "Đã đọc.");
    }

    @Test
    void openChecksAreAcknowledgedInWords() {
        assertThat(briefings.about(partner, province(), BriefingSize.PACK).checks())
                .isNotEmpty();

        assertThat(release(null))
                .isInstanceOfSatisfying(
                        BriefingInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("note"));
        assertThat(released(release("Đã đọc từng điều.")).note()).isEqualTo("Đã đọc từng điều.");
    }

    @Test
    void aNoteWithASecrecyStampIsRefused() {
        assertThat(release("Theo công văn TỐI MẬT")).isInstanceOf(BriefingInvalid.class);
    }

    @Test
    void whatHasChangedSinceItWasReadIsNotReleasedUnseen() {
        var read = briefings.about(partner, province(), BriefingSize.PACK).fingerprint();
        some.change(need, Map.of("nameVi", "Tìm 500 thợ hàn", "nameEn", "500 welders sought"));

        assertThat(releases.release(
                        partner, province(), BriefingSize.PACK, new BriefingReleases.Wanted(read, null, "Đã đọc.")))
                .isInstanceOf(BriefingConflict.class);
    }

    @Test
    void theNextReleaseSupersedesTheOneThatHoldsIfThatIsKnown() {
        var first = released(release("Một"));

        assertThat(release("Hai"))
                .isInstanceOfSatisfying(
                        BriefingConflict.class,
                        conflict -> assertThat(conflict.message(Lang.EN)).contains("Release No. 1 holds"));
        var second = released(releases.release(
                partner, province(), BriefingSize.PACK, new BriefingReleases.Wanted(null, first.id(), "Hai")));

        assertThat(second.number()).isEqualTo(2);
        assertThat(releases.find(first.id())).hasValueSatisfying(old -> {
            assertThat(old.superseded()).isTrue();
            assertThat(old.successorId()).isEqualTo(second.id());
        });
        assertThat(releases.current(partner, province(), BriefingSize.PACK)).hasValue(second);
        assertThat(releases.release(
                        partner, province(), BriefingSize.PACK, new BriefingReleases.Wanted(null, first.id(), "Ba")))
                .as("the first holds no more")
                .isInstanceOf(BriefingConflict.class);
    }

    @Test
    void eachSizeIsReleasedForItself() {
        released(release("Một"));
        var checklist = released(releases.release(
                partner, province(), BriefingSize.CHECKLIST, new BriefingReleases.Wanted(null, null, "Hai")));

        assertThat(checklist.number()).isEqualTo(2);
        assertThat(releases.window(new ReleaseFilter(partner.id(), null, true), 0, 10))
                .hasSize(2);
    }

    @Test
    void aReleaseIsSupersededByHandOnceAndWithAReason() {
        var release = released(release("Một"));

        assertThat(releases.supersede(release.id(), " ")).isInstanceOf(BriefingInvalid.class);
        assertThat(released(releases.supersede(release.id(), "Đoàn đã hoãn.")).supersededReason())
                .isEqualTo("Đoàn đã hoãn.");
        assertThat(releases.supersede(release.id(), "Lần nữa")).isInstanceOf(BriefingConflict.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update briefing_release set content = '{}' where id = :id",
                "update briefing_release set note = 'Khác' where id = :id",
                "update briefing_release set by_name = 'Khác' where id = :id",
                "delete from briefing_release where id = :id"
            })
    void theDatabaseItselfRefusesToChangeARelease(String sql) {
        var release = released(release("Một"));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql).param("id", release.id()).update());
    }

    @Test
    void aReleaseWithSomethingInternalIsNotThereForThoseWhoHaveNotSignedIn() {
        some.need(partner, "Nhu cầu nội bộ", "Internal need", "INTERNAL");
        var internal = released(release("Một"));
        assertThat(internal.internal()).isTrue();

        beAnybody();

        assertThat(releases.find(internal.id())).isEmpty();
        assertThat(releases.window(ReleaseFilter.ALL, 0, 10)).isEmpty();
        assertThat(releases.count(ReleaseFilter.ALL)).isZero();
    }

    @Test
    void aReleaseWithAnInternalSentenceOfAnAuthorIsInternal() {
        sentences.write(
                partner,
                province(),
                new BriefingSentences.Wanted(
                        BriefingSectionKind.SUMMARY,
                        null,
                        BriefingSize.PACK,
                        "Chỉ nội bộ",
                        null,
                        false,
                        null,
                        Visibility.INTERNAL,
                        null));

        assertThat(released(release("Một")).internal()).isTrue();
    }

    @Test
    void whatHasBecomeInternalSinceHidesTheReleaseThatNamesIt() {
        var open = released(release("Một"));
        assertThat(open.internal()).isFalse();
        some.change(need, Map.of("visibility", "INTERNAL"));

        assertThat(releases.find(open.id()).orElseThrow().internal()).isTrue();
        assertThat(text(open)).contains("Lưu hành nội bộ");
        beAnybody();
        assertThat(releases.find(open.id())).isEmpty();
    }

    @Test
    void whatIsPublicIsReadByAnybodyWithoutNames() {
        var open = released(release("Một"));

        beAnybody();

        assertThat(releases.find(open.id())).hasValueSatisfying(release -> {
            assertThat(release.byName()).isNull();
            assertThat(releases.content(release).sections()).isNotEmpty();
            assertThat(openings.of(release)).isEmpty();
        });
    }

    @Test
    void whoeverIsNotOfTheProvinceReleasesNothing() {
        TestCaller.be(TestCaller.somebody(
                Role.PROVINCE_OFFICER, Set.of(some.province("48").identityId()), Set.of()));

        assertThat(release("Một")).isInstanceOf(BriefingForbidden.class);
        assertThat(releases.mayRelease(partner, some.province("48"))).isTrue();
    }

    @Test
    void twoReleasesAreComparedSentenceBySentence() {
        var goes = some.need(partner, "Tìm thợ may", "Tailors sought", "PUBLIC");
        var first = released(release("Một"));
        some.change(need, Map.of("nameVi", "Tìm 500 thợ hàn", "nameEn", "500 welders sought"));
        some.withdraw(goes);
        some.need(partner, "Tìm thợ mộc", "Joiners sought", "PUBLIC");
        var second = released(releases.release(
                partner, province(), BriefingSize.PACK, new BriefingReleases.Wanted(null, first.id(), "Hai")));

        var comparison = releases.compare(first, second);

        var needs = comparison.sections().stream()
                .filter(section -> section.kind() == NEEDS)
                .findFirst()
                .orElseThrow()
                .changes();
        assertThat(needs)
                .anySatisfy(change -> {
                    assertThat(change.kind()).isEqualTo(LineChangeKind.CHANGED);
                    assertThat(change.was().text(Lang.VI)).contains("Tìm 200 thợ hàn");
                    assertThat(change.is().text(Lang.VI)).contains("Tìm 500 thợ hàn");
                })
                .anySatisfy(change -> {
                    assertThat(change.kind()).isEqualTo(LineChangeKind.GONE);
                    assertThat(change.was().text(Lang.VI)).contains("Tìm thợ may");
                })
                .anySatisfy(change -> {
                    assertThat(change.kind()).isEqualTo(LineChangeKind.ADDED);
                    assertThat(change.is().text(Lang.VI)).contains("Tìm thợ mộc");
                })
                .hasSize(3);
        assertThat(releases.compare(second, second).count()).isZero();
    }

    @Test
    void whatTheRegisterSaysOtherwiseByNowIsToldOfARelease() {
        var release = released(release("Một"));
        assertThat(releases.since(release))
                .hasValueSatisfying(since -> assertThat(since.count()).isZero());

        some.change(need, Map.of("nameVi", "Tìm 500 thợ hàn", "nameEn", "500 welders sought"));

        assertThat(releases.since(release)).hasValueSatisfying(since -> {
            assertThat(since.to()).isNull();
            assertThat(since.sections()).extracting(SectionChanges::kind).contains(NEEDS);
        });
    }

    @Test
    void whoOpenedAReleaseIsToldToThoseWhoMayReleaseIt() {
        var release = released(release("Một"));
        TestCaller.be(TestCaller.somebody(Role.READER, Set.of(), Set.of()));
        openings.opened(release, OpeningWay.FILE, PaperFormat.PDF, Edition.BOTH);
        assertThat(openings.of(release)).isEmpty();
        TestCaller.be(Caller.ANYBODY);
        openings.opened(release, OpeningWay.PAGE, null, null);

        TestCaller.be(TestCaller.somebody(Role.MINISTRY_OFFICER, Set.of(), Set.of()));

        assertThat(openings.of(release)).singleElement().satisfies(opening -> {
            assertThat(opening.byName()).isEqualTo("READER");
            assertThat(opening.way()).isEqualTo(OpeningWay.FILE);
            assertThat(opening.format()).isEqualTo(PaperFormat.PDF);
            assertThat(opening.edition()).isEqualTo(Edition.BOTH);
        });
    }

    private void beAnybody() {
        // From here on the connection is one that anybody would get.
        jdbc.sql("set local search_path to open, public").update();
        TestCaller.be(Caller.ANYBODY);
    }

    private BriefingOutcome release(@Nullable String note) {
        return releases.release(partner, province(), BriefingSize.PACK, new BriefingReleases.Wanted(null, null, note));
    }

    private static BriefingRelease released(BriefingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BriefingReleased.class);
        return ((BriefingReleased) outcome).release();
    }

    private String text(BriefingRelease release) {
        return new String(papers.write(release, releases.content(release), PaperFormat.HTML, Edition.BOTH), UTF_8);
    }

    private Province province() {
        return some.province("86");
    }
}
