package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.day;
import static vn.caunoi.briefing.Terms.ended;
import static vn.caunoi.briefing.Terms.inside;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.delegation.DelegationMember;
import vn.caunoi.delegation.DelegationTask;
import vn.caunoi.delegation.Interpreting;
import vn.caunoi.delegation.MemberSide;
import vn.caunoi.delegation.PreparationKind;
import vn.caunoi.delegation.ProgrammeItem;
import vn.caunoi.matching.Sentence;

/** What a delegation adds to the sections of a briefing: what its authors entered, marked as theirs where no source has it. */
final class Journeys {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What protocol and logistics see to. */
    private static final Set<PreparationKind> ARRANGED = EnumSet.of(
            PreparationKind.GIFTS,
            PreparationKind.PROTOCOL,
            PreparationKind.INTERPRETING,
            PreparationKind.LOGISTICS,
            PreparationKind.OTHER);

    /** Whom to ask before anything is told to the press. */
    static final Sentence TO_BE_AGREED = new Sentence(
            "Chưa thống nhất thông tin báo chí. Hỏi lãnh đạo cơ quan chủ trì và phía bạn: nêu gì, không nêu gì, ai nói.",
            "What to tell the press is not agreed. Ask the head of the agency and the other side: what, what not, and who says it.");

    private Journeys() {}

    static void cover(Journey journey, Matter matter, Draft draft) {
        var delegation = journey.delegation();
        draft.written(
                lang -> lang.name(
                                "%s (%s). Bên cử: %s; bên đón: %s; %s%s.", "%s (%s). Sent by %s; received by %s; %s%s.")
                        .formatted(
                                delegation.label(lang),
                                inside(delegation.direction(), lang),
                                matter.name(delegation.senderId(), lang),
                                delegation.hostId() == null
                                        ? lang.name("chưa rõ", "not known")
                                        : matter.name(delegation.hostId(), lang),
                                days(journey, lang),
                                delegation.occasionId() == null
                                        ? ""
                                        : lang.name("; dịp: ", "; on the occasion of: ")
                                                + matter.name(delegation.occasionId(), lang)),
                delegation.id(),
                Stream.of(delegation.senderId(), delegation.hostId(), delegation.occasionId()));
        if (!delegation.purposes().isEmpty()) {
            draft.written(
                    lang -> lang.name("Mục đích: %s.", "Purposes: %s.")
                            .formatted(Terms.list(delegation.purposes(), lang)),
                    delegation.id(),
                    Stream.of());
        }
    }

    private static String days(Journey journey, Lang lang) {
        var starts = journey.delegation().startsOn();
        var ends = journey.delegation().endsOn();
        return ends == null || ends.equals(starts)
                ? Terms.date(starts, lang)
                : Terms.date(starts, lang) + " – " + Terms.date(ends, lang);
    }

    /** The aim of the delegation, then what each meeting is to achieve, then the needs that it takes up. */
    static void objectives(Journey journey, Matter matter, Draft draft) {
        var delegation = journey.delegation();
        draft.under("Mục tiêu của đoàn", "The aim of the delegation");
        if (delegation.aimVi() == null && delegation.aimEn() == null) {
            draft.missing(
                    lang -> lang.name(
                            "Chưa nêu mục tiêu của đoàn. Hỏi trưởng đoàn: đi để đạt điều gì cụ thể, kiểm được?",
                            "The aim of the delegation is not stated. Ask its head: what is to be achieved that can be checked?"));
        } else {
            draft.written(lang -> ended(text(delegation.aim(lang))), delegation.id(), Stream.of());
        }
        draft.under("Mục tiêu từng cuộc gặp", "The objective of each meeting");
        journey.programme().stream()
                .filter(item -> item.objectiveVi() != null || item.objectiveEn() != null)
                .forEach(item -> draft.written(
                        lang -> ended("%s: %s".formatted(meeting(item, matter, lang), text(item.objective(lang)))),
                        delegation.id(),
                        Stream.ofNullable(item.counterpartId())));
        draft.under("Tiếp nối", "What it takes up");
        delegation.takenUpIds().forEach(id -> draft.say(lang -> ended(matter.name(id, lang)), List.of(id)));
        draft.under("Nhu cầu của tỉnh", "Needs of the province");
    }

    static void programme(Journey journey, Matter matter, Draft draft) {
        journey.programme()
                .forEach(item -> draft.written(
                        lang -> item(item, matter, lang),
                        journey.delegation().id(),
                        Stream.ofNullable(item.counterpartId())));
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                    "Chương trình còn trống. Thống nhất với bên đón, hỏi qua cơ quan đại diện.",
                    "The programme is empty. Settle it with the host, through the mission."));
        }
    }

    private static String item(ProgrammeItem item, Matter matter, Lang lang) {
        var said = new StringBuilder(day(item.on()));
        if (item.startsAt() != null) {
            said.append(' ').append(TIME.format(item.startsAt()));
            if (item.endsAt() != null) {
                said.append('–').append(TIME.format(item.endsAt()));
            }
            said.append(item.zone() == null ? "" : " (" + item.zone() + ")");
        } else {
            said.append(lang.name(" (chưa có giờ)", " (no time yet)"));
        }
        said.append(": ").append(item.kind().label(lang));
        if (item.counterpartId() != null) {
            said.append(lang.name(" với ", " with ")).append(matter.name(item.counterpartId(), lang));
        }
        if (item.place() != null) {
            said.append(", ").append(item.place());
        }
        if (item.interpreter() != null && item.interpreter() != Interpreting.NOT_NEEDED) {
            said.append(lang.name("; phiên dịch: ", "; interpreter: ")).append(inside(item.interpreter(), lang));
        }
        return said.append('.').toString();
    }

    /** "25/03/2026, hội đàm với Fukuoka". */
    private static String meeting(ProgrammeItem item, Matter matter, Lang lang) {
        return day(item.on()) + ", " + item.kind().label(lang).toLowerCase(lang.locale())
                + (item.counterpartId() == null
                        ? ""
                        : lang.name(" với ", " with ") + matter.name(item.counterpartId(), lang));
    }

    static void people(Journey journey, Matter matter, Draft draft) {
        members(journey, matter, MemberSide.THEIRS, draft.under("Đoàn: phía bạn", "The delegation: their side"));
        members(journey, matter, MemberSide.OURS, draft.under("Đoàn: phía ta", "The delegation: our side"));
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                    "Chưa có danh sách đoàn. Hỏi đơn vị cử đoàn.",
                    "The delegation’s members are not entered. Ask who sends it."));
        }
    }

    private static void members(Journey journey, Matter matter, MemberSide side, Draft draft) {
        journey.members().stream()
                .filter(member -> member.side() == side)
                .forEach(member -> draft.written(
                        lang -> member(member, matter, lang),
                        journey.delegation().id(),
                        Stream.ofNullable(member.personId())));
    }

    private static String member(DelegationMember member, Matter matter, Lang lang) {
        var name = member.personId() != null
                ? matter.name(member.personId(), lang)
                : member.name() != null ? member.name() : lang.name("(chưa rõ tên)", "(name not known)");
        var post = member.post(lang);
        return "%s – %s; %s."
                .formatted(
                        name,
                        post == null ? lang.name("chưa rõ chức vụ", "post not known") : post,
                        inside(member.role(), lang));
    }

    static void results(Journey journey, Matter matter, Draft draft) {
        journey.delegation()
                .signedIds()
                .forEach(id -> draft.say(
                        lang -> lang.name("Dự kiến ký: “%s”.", "To be signed: “%s”.")
                                .formatted(matter.name(id, lang)),
                        List.of(id)));
    }

    static void protocol(Journey journey, Matter matter, Draft draft) {
        journey.tasks().stream()
                .filter(task -> ARRANGED.contains(task.kind()))
                .forEach(task -> draft.written(
                        lang -> task(task, matter, lang), journey.delegation().id(), Stream.ofNullable(task.bodyId())));
        if (draft.isEmpty()) {
            draft.missing(
                    lang -> lang.name(
                            "Chưa phân công quà tặng, lễ tân, phiên dịch, hậu cần. Hỏi văn phòng của trưởng đoàn và bên đón.",
                            "Gifts, protocol, interpreters and logistics are not assigned. Ask the head’s office and the host."));
        }
    }

    private static String task(DelegationTask task, Matter matter, Lang lang) {
        var who = task.bodyId() != null ? matter.name(task.bodyId(), lang) : task.who();
        return "%s: %s%s%s."
                .formatted(
                        Terms.of(task.kind(), lang),
                        task.text(lang).strip().replaceAll("\\.$", ""),
                        who == null ? lang.name("; chưa rõ ai làm", "; nobody is named") : "; " + who,
                        task.doneOn() != null
                                ? lang.name("; xong ", "; done ") + day(task.doneOn())
                                : task.dueOn() == null ? "" : lang.name("; trước ", "; by ") + day(task.dueOn()));
    }

    /** A draft of what is told to the press, which somebody has to agree to. */
    static void press(Journey journey, Matter matter, Draft draft) {
        var delegation = journey.delegation();
        draft.written(
                lang -> lang.name("Dự thảo: %s (%s) làm việc với %s%s.", "Draft: %s (%s) meets %s%s.")
                        .formatted(
                                delegation.label(lang),
                                days(journey, lang),
                                matter.them(lang),
                                delegation.purposes().isEmpty()
                                        ? ""
                                        : lang.name("; nội dung: ", "; on ") + Terms.list(delegation.purposes(), lang)),
                delegation.id(),
                Stream.of(matter.subject().id()));
        draft.missing(TO_BE_AGREED);
    }

    /** What is to be done when it is back, or what it came to. */
    static void afterwards(Journey journey, Matter matter, Draft draft) {
        var delegation = journey.delegation();
        if (delegation.outcomeVi() != null || delegation.outcomeEn() != null) {
            draft.written(lang -> ended(text(delegation.outcome(lang))), delegation.id(), Stream.of());
        } else {
            draft.missing(
                    lang -> lang.name(
                            "Ghi biên bản, kết quả và cam kết mới của hai bên vào trang của đoàn.",
                            "Enter the record of talks, the results and the new commitments of both sides on the delegation’s page."));
        }
        var thanked = delegation.thankedOn();
        if (thanked != null) {
            draft.written(
                    lang -> lang.name("Đã gửi thư cảm ơn: %s.", "Thanked on: %s.")
                            .formatted(day(thanked)),
                    delegation.id(),
                    Stream.of());
        } else {
            draft.missing(lang -> lang.name("Gửi thư cảm ơn bên đón.", "Thank the host in writing."));
        }
        var report = delegation.reportDueBy();
        if (report != null) {
            draft.written(
                    lang -> lang.name("Báo cáo kết quả trước %s.", "Report by %s.")
                            .formatted(day(report)),
                    delegation.id(),
                    Stream.of());
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "…" : text.strip();
    }
}
