package vn.caunoi.delegation;

import static vn.caunoi.delegation.ReadinessState.MET;
import static vn.caunoi.delegation.ReadinessState.OPEN;
import static vn.caunoi.delegation.ReadinessState.UNKNOWN;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.base.Lang;

/** Tells what is settled before a delegation sets out and what is not; what counts as settled stands here alone. */
final class Readiness {

    /** Figures that are older help nobody in a talk. */
    static final int FRESH_MONTHS = 18;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Preparation preparation;
    private final Delegation delegation;

    private Readiness(Preparation preparation) {
        this.preparation = preparation;
        this.delegation = preparation.delegation();
    }

    /** Everything that is to be settled, what is open first. */
    static List<ReadinessCheck> of(Preparation preparation) {
        var readiness = new Readiness(preparation);
        return Stream.of(
                        readiness.aim(),
                        readiness.objectives(),
                        readiness.partnerNeeds(),
                        readiness.mission(),
                        readiness.head(),
                        readiness.programme(),
                        readiness.interpreters(),
                        readiness.english(),
                        readiness.figures(),
                        readiness.protocol())
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    private ReadinessCheck aim() {
        return delegation.aimVi() == null && delegation.aimEn() == null
                ? check(ReadinessKind.AIM, OPEN, "Chưa nêu mục tiêu của đoàn.", "The aim is not stated.")
                : check(ReadinessKind.AIM, MET, "Đã nêu mục tiêu của đoàn.", "The aim is stated.");
    }

    private ReadinessCheck objectives() {
        var without = talks(item -> item.objectiveVi() == null && item.objectiveEn() == null);
        if (talks(item -> true) == 0) {
            return check(
                    ReadinessKind.OBJECTIVES,
                    UNKNOWN,
                    "Chương trình chưa có hội đàm nào để nêu mục tiêu.",
                    "The programme has no talks yet whose objective could be stated.");
        }
        return without == 0
                ? check(
                        ReadinessKind.OBJECTIVES,
                        MET,
                        "Mỗi cuộc hội đàm đều có mục tiêu.",
                        "All talks have an objective.")
                : check(
                        ReadinessKind.OBJECTIVES,
                        OPEN,
                        "%d cuộc hội đàm chưa có mục tiêu.".formatted(without),
                        "Talks without an objective: %d.".formatted(without));
    }

    private ReadinessCheck partnerNeeds() {
        var background = preparation.background();
        if (background.partners() == 0) {
            return check(
                    ReadinessKind.PARTNER_NEEDS,
                    UNKNOWN,
                    "Chưa rõ đoàn gặp đối tác nào, nên chưa biết nhu cầu của họ.",
                    "Which partners it meets is not known yet, so neither is what they need.");
        }
        return background.unheard().isEmpty()
                ? check(
                        ReadinessKind.PARTNER_NEEDS,
                        MET,
                        "Nhu cầu của đối tác đã được ghi nhận.",
                        "What the partners need is on record.")
                : check(
                        ReadinessKind.PARTNER_NEEDS,
                        OPEN,
                        "Chưa ghi nhận nhu cầu của %s.".formatted(names(background.unheard(), Lang.VI)),
                        "Nothing is on record of what they need: %s.".formatted(names(background.unheard(), Lang.EN)));
    }

    private ReadinessCheck mission() {
        var background = preparation.background();
        if (delegation.countryId() == null) {
            return check(
                    ReadinessKind.MISSION,
                    UNKNOWN,
                    "Chưa ghi nước, nên chưa rõ cần tham khảo cơ quan đại diện nào.",
                    "The country is not given, so neither is the mission to be consulted.");
        }
        if (background.missions().isEmpty()) {
            return check(
                    ReadinessKind.MISSION,
                    UNKNOWN,
                    "Sổ chưa ghi cơ quan đại diện nào phụ trách nước này.",
                    "The register knows no mission that covers the country.");
        }
        return background.consulted()
                ? check(
                        ReadinessKind.MISSION,
                        MET,
                        "Cơ quan đại diện phụ trách địa bàn đã có trong việc chuẩn bị.",
                        "A mission that covers the country takes part in the preparation.")
                : check(
                        ReadinessKind.MISSION,
                        OPEN,
                        "Chưa có việc hoặc thành viên nào thuộc cơ quan đại diện phụ trách địa bàn (%s)."
                                .formatted(names(background.missions(), Lang.VI)),
                        "No task and no member names a mission that covers the country (%s)."
                                .formatted(names(background.missions(), Lang.EN)));
    }

    private ReadinessCheck head() {
        var head = preparation.members().stream()
                .filter(member -> member.side() == delegation.travelling() && member.role() == MemberRole.HEAD)
                .findFirst();
        if (head.isEmpty()) {
            return check(
                    ReadinessKind.HEAD, OPEN, "Chưa có trưởng đoàn.", "The delegation has no head of delegation yet.");
        }
        return head.get().isNamed()
                ? check(ReadinessKind.HEAD, MET, "Đã có trưởng đoàn.", "The head of delegation is named.")
                : check(
                        ReadinessKind.HEAD,
                        OPEN,
                        "Mới biết chức vụ của trưởng đoàn, chưa có họ tên.",
                        "Of the head of delegation only the post is known.");
    }

    private ReadinessCheck programme() {
        var items = preparation.programme();
        var without = items.stream().filter(item -> item.startsAt() == null).count();
        if (items.isEmpty()) {
            return check(ReadinessKind.PROGRAMME, OPEN, "Chưa có chương trình.", "There is no programme yet.");
        }
        return without == 0
                ? check(
                        ReadinessKind.PROGRAMME,
                        MET,
                        "Mọi mục của chương trình đều có giờ.",
                        "Every item of the programme has its time.")
                : check(
                        ReadinessKind.PROGRAMME,
                        OPEN,
                        "%d mục của chương trình chưa có giờ.".formatted(without),
                        "Items of the programme without a time: %d.".formatted(without));
    }

    private ReadinessCheck interpreters() {
        var unsettled = talks(item -> item.interpreter() == null || item.interpreter() == Interpreting.NEEDED);
        if (talks(item -> true) == 0) {
            return check(
                    ReadinessKind.INTERPRETERS,
                    UNKNOWN,
                    "Chương trình chưa có hội đàm, nên chưa rõ cần phiên dịch.",
                    "The programme has no talks yet, so it is not known where an interpreter is needed.");
        }
        return unsettled == 0
                ? check(
                        ReadinessKind.INTERPRETERS,
                        MET,
                        "Phiên dịch cho mỗi cuộc hội đàm đã rõ.",
                        "Interpreting is settled for all talks.")
                : check(
                        ReadinessKind.INTERPRETERS,
                        OPEN,
                        "%d cuộc hội đàm chưa bố trí phiên dịch.".formatted(unsettled),
                        "Talks for which interpreting is not settled: %d.".formatted(unsettled));
    }

    private ReadinessCheck english() {
        var missing = preparation.programme().stream()
                .filter(item -> item.objectiveVi() != null && item.objectiveEn() == null)
                .count();
        var vi = new StringBuilder();
        var en = new StringBuilder();
        lacking(vi, en, delegation.nameEn() == null, "tên đoàn", "the name");
        lacking(vi, en, delegation.aimVi() != null && delegation.aimEn() == null, "mục tiêu", "the aim");
        lacking(vi, en, missing > 0, "%d mục tiêu trao đổi".formatted(missing), "objectives: %d".formatted(missing));
        return vi.isEmpty()
                ? check(ReadinessKind.ENGLISH, MET, "Đã có bản tiếng Anh.", "The texts are there in English.")
                : check(
                        ReadinessKind.ENGLISH,
                        OPEN,
                        "Chưa có tiếng Anh: %s.".formatted(vi),
                        "Missing in English: %s.".formatted(en));
    }

    private static void lacking(StringBuilder vi, StringBuilder en, boolean lacks, String wordVi, String wordEn) {
        if (lacks) {
            vi.append(vi.isEmpty() ? "" : ", ").append(wordVi);
            en.append(en.isEmpty() ? "" : ", ").append(wordEn);
        }
    }

    private ReadinessCheck figures() {
        var newest = preparation.background().newestFigure();
        if (newest == null) {
            return check(
                    ReadinessKind.FIGURES,
                    UNKNOWN,
                    "Sổ chưa có số liệu ghi ngày của phía ta.",
                    "The register holds no dated figure of our side.");
        }
        var fresh = !newest.isBefore(preparation.day().minusMonths(FRESH_MONTHS));
        return fresh
                ? check(
                        ReadinessKind.FIGURES,
                        MET,
                        "Số liệu mới nhất của phía ta tính đến %s.".formatted(DAY.format(newest)),
                        "The newest figure of our side is as of %s.".formatted(DAY.format(newest)))
                : check(
                        ReadinessKind.FIGURES,
                        OPEN,
                        "Số liệu mới nhất của phía ta tính đến %s, đã quá %d tháng."
                                .formatted(DAY.format(newest), FRESH_MONTHS),
                        "The newest figure of our side is as of %s, more than %d months old."
                                .formatted(DAY.format(newest), FRESH_MONTHS));
    }

    private ReadinessCheck protocol() {
        var vi = new StringBuilder();
        var en = new StringBuilder();
        lacking(vi, en, noTask(PreparationKind.PROTOCOL), "lễ tân", "protocol");
        lacking(vi, en, noTask(PreparationKind.GIFTS), "tặng phẩm", "gifts");
        return vi.isEmpty()
                ? check(
                        ReadinessKind.PROTOCOL,
                        MET,
                        "Lễ tân và tặng phẩm đã có trong danh mục việc.",
                        "Protocol and gifts are among the tasks.")
                : check(
                        ReadinessKind.PROTOCOL,
                        OPEN,
                        "Danh mục việc chưa có: %s.".formatted(vi),
                        "Not among the tasks yet: %s.".formatted(en));
    }

    private boolean noTask(PreparationKind kind) {
        return preparation.tasks().stream().noneMatch(task -> task.kind() == kind);
    }

    private long talks(Predicate<ProgrammeItem> which) {
        return preparation.programme().stream()
                .filter(ProgrammeItem::isTalks)
                .filter(which)
                .count();
    }

    private static String names(List<Preparation.Name> names, Lang lang) {
        return names.stream().map(name -> name.in(lang)).collect(Collectors.joining(", "));
    }

    private static ReadinessCheck check(ReadinessKind kind, ReadinessState state, String vi, String en) {
        return new ReadinessCheck(kind, state, vi, en);
    }
}
