package vn.caunoi.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.delegation.ReadinessState.MET;
import static vn.caunoi.delegation.ReadinessState.OPEN;
import static vn.caunoi.delegation.ReadinessState.UNKNOWN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.delegation.Preparation.Background;
import vn.caunoi.delegation.Preparation.Name;

class ReadinessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Background KNOWN =
            new Background(1, List.of(), List.of(new Name("Đại sứ quán", "Embassy")), true, LocalDate.of(2025, 12, 31));

    private final List<DelegationMember> members = new ArrayList<>();
    private final List<ProgrammeItem> programme = new ArrayList<>();
    private final List<DelegationTask> tasks = new ArrayList<>();
    private Background background = Background.NONE;
    private @Nullable String aim;
    private @Nullable String english;
    private @Nullable Long country = 7L;
    private DelegationDirection direction = DelegationDirection.OUTBOUND;

    @Test
    void whatIsPreparedInEveryRespectIsReady() {
        aim = "Ký bản ghi nhớ";
        english = "Sign a memorandum";
        background = KNOWN;
        members.add(member(MemberSide.OURS, MemberRole.HEAD, "Trưởng đoàn thử"));
        programme.add(talks("Chốt nội dung", "Settle the text", Interpreting.ARRANGED, LocalTime.of(9, 0)));
        tasks.add(task(PreparationKind.GIFTS));
        tasks.add(task(PreparationKind.PROTOCOL));

        assertThat(checks())
                .hasSize(ReadinessKind.values().length)
                .extracting(ReadinessCheck::state)
                .containsOnly(MET);
    }

    @Test
    void whatIsOpenStandsFirstThenWhatNobodyCanTell() {
        assertThat(checks()).extracting(ReadinessCheck::state).isSorted().contains(OPEN, UNKNOWN);
        assertThat(checks().getFirst().kind()).isEqualTo(ReadinessKind.AIM);
    }

    @Test
    void anEmptyProgrammeIsOpenAndSaysNothingOfTalks() {
        assertThat(check(ReadinessKind.PROGRAMME).text(Lang.EN)).isEqualTo("There is no programme yet.");
        assertThat(check(ReadinessKind.PROGRAMME).state()).isEqualTo(OPEN);
        assertThat(check(ReadinessKind.OBJECTIVES).state()).isEqualTo(UNKNOWN);
        assertThat(check(ReadinessKind.INTERPRETERS).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void talksWithoutAnObjectiveOrAnInterpreterAreCounted() {
        programme.add(talks(null, null, null, null));
        programme.add(talks("Mục tiêu", null, Interpreting.NEEDED, LocalTime.of(14, 0)));
        programme.add(talks("Mục tiêu", "Objective", Interpreting.NOT_NEEDED, LocalTime.of(16, 0)));

        assertThat(check(ReadinessKind.OBJECTIVES).text(Lang.VI)).isEqualTo("1 cuộc hội đàm chưa có mục tiêu.");
        assertThat(check(ReadinessKind.INTERPRETERS).text(Lang.VI)).isEqualTo("2 cuộc hội đàm chưa bố trí phiên dịch.");
        assertThat(check(ReadinessKind.PROGRAMME).text(Lang.EN)).isEqualTo("Items of the programme without a time: 1.");
        assertThat(check(ReadinessKind.ENGLISH).text(Lang.EN))
                .isEqualTo("Missing in English: the name, objectives: 1.");
    }

    @Test
    void partnersOfWhichNoNeedIsOnRecordAreNamed() {
        background = new Background(2, List.of(new Name("Tỉnh Thử", "Test Prefecture")), List.of(), false, null);

        assertThat(check(ReadinessKind.PARTNER_NEEDS).state()).isEqualTo(OPEN);
        assertThat(check(ReadinessKind.PARTNER_NEEDS).text(Lang.VI)).isEqualTo("Chưa ghi nhận nhu cầu của Tỉnh Thử.");
        assertThat(check(ReadinessKind.PARTNER_NEEDS).text(Lang.EN)).contains("Test Prefecture");
    }

    @Test
    void aMissionIsAskedForOnlyWhereOneIsKnownToCoverTheCountry() {
        assertThat(check(ReadinessKind.MISSION).text(Lang.EN)).contains("no mission that covers");
        background = new Background(0, List.of(), KNOWN.missions(), false, null);
        assertThat(check(ReadinessKind.MISSION).state()).isEqualTo(OPEN);
        assertThat(check(ReadinessKind.MISSION).text(Lang.VI)).contains("(Đại sứ quán)");
        country = null;
        assertThat(check(ReadinessKind.MISSION).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void theHeadIsOneOfThoseWhoTravelAndHasAName() {
        members.add(member(MemberSide.OURS, MemberRole.HEAD, null));
        assertThat(check(ReadinessKind.HEAD).text(Lang.EN))
                .isEqualTo("Of the head of delegation only the post is known.");
        members.set(0, member(MemberSide.OURS, MemberRole.HEAD, "Trưởng đoàn thử"));
        assertThat(check(ReadinessKind.HEAD).state()).isEqualTo(MET);
        direction = DelegationDirection.INBOUND;
        assertThat(check(ReadinessKind.HEAD).state()).isEqualTo(OPEN);
    }

    @Test
    void figuresAreFreshForEighteenMonthsBeforeTheJourney() {
        background = new Background(0, List.of(), List.of(), false, DAY.minusMonths(18));
        assertThat(check(ReadinessKind.FIGURES).state()).isEqualTo(MET);
        background = new Background(
                0, List.of(), List.of(), false, DAY.minusMonths(18).minusDays(1));
        assertThat(check(ReadinessKind.FIGURES).state()).isEqualTo(OPEN);
        assertThat(check(ReadinessKind.FIGURES).text(Lang.VI))
                .contains("09/09/2024")
                .contains("18 tháng");
        background = Background.NONE;
        assertThat(check(ReadinessKind.FIGURES).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void giftsWithoutProtocolAreHalfTheMatter() {
        tasks.add(task(PreparationKind.GIFTS));

        assertThat(check(ReadinessKind.PROTOCOL).text(Lang.VI)).isEqualTo("Danh mục việc chưa có: lễ tân.");
        assertThat(check(ReadinessKind.PROTOCOL).text(Lang.EN)).isEqualTo("Not among the tasks yet: protocol.");
    }

    private List<ReadinessCheck> checks() {
        var delegation = new Delegation(
                1,
                direction,
                "Đoàn thử",
                english == null ? null : "Test delegation",
                DelegationStatus.PREPARING,
                List.of(),
                aim,
                english,
                2,
                3L,
                country,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Confidence.ACCEPTED);
        return Readiness.of(new Preparation(delegation, members, programme, tasks, background, DAY));
    }

    private ReadinessCheck check(ReadinessKind kind) {
        return checks().stream()
                .filter(check -> check.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static DelegationMember member(MemberSide side, MemberRole role, @Nullable String name) {
        return new DelegationMember(side, role, null, name, "Chủ tịch", "Chairman");
    }

    private static DelegationTask task(PreparationKind kind) {
        return new DelegationTask(kind, "Việc", null, null, null, null, null);
    }

    private static ProgrammeItem talks(
            @Nullable String objectiveVi,
            @Nullable String objectiveEn,
            @Nullable Interpreting interpreter,
            @Nullable LocalTime startsAt) {
        return new ProgrammeItem(
                1,
                DAY,
                startsAt,
                null,
                startsAt == null ? null : ZoneId.of("Asia/Tokyo"),
                ProgrammeItemKind.TALKS,
                null,
                null,
                null,
                interpreter,
                objectiveVi,
                objectiveEn);
    }
}
