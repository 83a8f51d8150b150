package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.day;
import static vn.caunoi.briefing.Terms.ended;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementStatus;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.matching.MatchAnswer;
import vn.caunoi.need.Need;
import vn.caunoi.need.NeedStance;
import vn.caunoi.source.Statement;
import vn.caunoi.source.StatementKind;

/** What the meeting is about: the three questions, what both sides want, and what to say to it. */
final class Substance {

    private static final Set<StatementKind> WISHES =
            EnumSet.of(StatementKind.NEED, StatementKind.PRIORITY, StatementKind.PARTNER_SOUGHT);
    private static final Set<AgreementStatus> BINDING = EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE);
    private static final Set<AgreementStatus> STOPPED =
            EnumSet.of(AgreementStatus.SUSPENDED, AgreementStatus.TERMINATED, AgreementStatus.WITHDRAWN);
    private static final Set<Activity> ASLEEP =
            EnumSet.of(Activity.SLEEPING, Activity.DORMANT, Activity.NEVER_ACTIVATED);

    private Substance() {}

    /** What, with whom, how; then where the relation stands. */
    static void summary(Matter matter, Draft draft) {
        var match = matter.matches().stream().findFirst();
        if (match.isPresent()) {
            answer(draft.under("Cái gì", "What"), match.get().what());
            answer(draft.under("Với ai", "With whom"), match.get().withWhom());
            answer(draft.under("Như thế nào", "How"), match.get().how());
        } else if (matter.province() == null) {
            draft.missing(lang -> lang.name(
                    "Chưa chọn tỉnh, thành phố nên chưa trả lời được ba câu hỏi: cái gì, với ai, như thế nào.",
                    "No province is chosen, so the three questions – what, with whom, how – are not answered."));
        } else {
            draft.missing(lang -> lang.name(
                            "Chưa có gợi ý ghép nối nào giữa %s và %s: tỉnh cần ghi nhu cầu có nguồn.",
                            "Nothing matches %s and %s yet: the province should state needs with a source.")
                    .formatted(matter.us(lang), matter.them(lang)));
        }
        standing(matter, draft.under("Hiện trạng", "Where it stands"));
    }

    private static void answer(Draft draft, MatchAnswer answer) {
        if (answer.recordIds().isEmpty() && answer.sources().isEmpty()) {
            draft.missing(answer.sentence());
        } else {
            draft.quote(answer.sentence(), answer.recordIds(), answer.sources());
        }
    }

    private static void standing(Matter matter, Draft draft) {
        var with = matter.with();
        if (!with.relations().isEmpty()
                || !with.agreements().isEmpty()
                || !with.events().isEmpty()) {
            var living = with.agreements().stream()
                    .filter(agreement -> agreement.activity() == Activity.ACTIVE)
                    .count();
            draft.say(
                    lang -> lang.name(
                                    "%s – quan hệ: %d; thỏa thuận: %d (đang hoạt động: %d); sự kiện: %d.",
                                    "%s – relations: %d; agreements: %d (active: %d); events: %d.")
                            .formatted(
                                    matter.them(lang),
                                    with.relations().size(),
                                    with.agreements().size(),
                                    living,
                                    with.events().size()),
                    ids(with.relations(), with.agreements(), with.events()),
                    matter.subject().id());
        }
        var open = with.commitments().stream().filter(Substance::isOpen).toList();
        if (!open.isEmpty()) {
            draft.say(
                    lang -> lang.name(
                                    "Cam kết chưa hoàn thành: %d, trong đó của ta: %d.",
                                    "Commitments that are open: %d, of them ours: %d.")
                            .formatted(
                                    open.size(),
                                    open.stream()
                                            .filter(one -> !matter.isOfThem(one.promisorId()))
                                            .count()),
                    ids(open));
        }
    }

    static boolean isOpen(Commitment commitment) {
        return commitment.completion() != vn.caunoi.commitment.Completion.COMPLETE && commitment.endedOn() == null;
    }

    static void ourObjectives(Matter matter, Draft draft) {
        var sheet = matter.sheet();
        if (sheet == null) {
            draft.missing(lang -> lang.name(
                    "Chưa chọn tỉnh, thành phố: mục tiêu lấy từ nhu cầu của tỉnh.",
                    "No province is chosen: objectives come from what a province needs."));
            return;
        }
        draft.each(sheet.needs(), need -> need(matter, draft, need));
        if (matter.size() != BriefingSize.CHECKLIST) {
            draft.each(sheet.wishes(), wish -> statement(draft, wish));
        }
        if (sheet.needs().isEmpty()) {
            draft.missing(lang -> lang.name(
                            "%s chưa ghi nhu cầu nào còn hiệu lực. Hỏi cơ quan đầu mối đối ngoại của tỉnh: gặp để đạt điều gì?",
                            "%s has stated no open need. Ask its focal agency: what is the meeting to achieve?")
                    .formatted(matter.us(lang)));
        }
    }

    static void theirObjectives(Matter matter, Draft draft) {
        var needs = theirs(matter, NeedStance.NEED);
        var offers = theirs(matter, NeedStance.OFFER);
        draft.each(needs, need -> need(matter, draft, need));
        draft.each(offers, offer -> need(matter, draft, offer));
        var said = matter.with().statements().stream()
                .filter(statement ->
                        WISHES.contains(statement.kind()) || statement.kind() == StatementKind.PARTNER_ACTIVITY)
                .toList();
        draft.each(said, statement -> statement(draft, statement));
        if (needs.isEmpty() && said.isEmpty()) {
            draft.missing(lang -> lang.name("Chưa rõ %s cần gì. Hỏi %s.", "What %s needs is not known. Ask %s.")
                    .formatted(matter.them(lang), matter.whomToAsk().text(lang)));
        }
    }

    static List<Need> theirs(Matter matter, NeedStance stance) {
        return matter.with().needs().stream()
                .filter(need -> need.stance() == stance && isOpen(need, matter))
                .toList();
    }

    private static boolean isOpen(Need need, Matter matter) {
        var day = matter.day();
        return (need.validUntil() == null || !need.validUntil().isBefore(day))
                && (need.endedOn() == null || need.endedOn().isAfter(day));
    }

    static void need(Matter matter, Draft draft, Need need) {
        draft.say(
                lang -> {
                    var stance = Terms.of(need.stance(), lang);
                    var until = need.validUntil();
                    return ended("%s – %s: “%s”%s%s"
                            .formatted(
                                    stance,
                                    matter.name(need.holderId(), lang),
                                    need.name(lang),
                                    detail(need.text(lang)),
                                    until == null ? "" : lang.name("; đến ", "; until ") + day(until)));
                },
                List.of(need.id()),
                need.holderId());
    }

    private static String detail(@Nullable String text) {
        return text == null ? "" : ": " + text.strip().replaceAll("\\.$", "");
    }

    static void statement(Draft draft, Statement statement) {
        draft.say(lang -> ended(statement.text(lang)), List.of(statement.id()));
    }

    /** Drafts: for each objective and each thing left undone, what to say of it and to whom. */
    static void points(Matter matter, Draft draft) {
        var sheet = matter.sheet();
        if (sheet != null) {
            draft.under("Đề nghị", "What to ask for")
                    .each(
                            fitting(matter, sheet.needs()),
                            need -> draft.say(
                                    lang -> lang.name(
                                                    "Đề nghị %s cho biết khả năng đáp ứng nhu cầu “%s” của %s.",
                                                    "Ask %s whether it can meet the need “%s” of %s.")
                                            .formatted(matter.them(lang), need.name(lang), matter.us(lang)),
                                    List.of(need.id()),
                                    matter.subject().id()));
            draft.under("Giới thiệu", "What to offer")
                    .each(
                            Stream.<Recorded>concat(sheet.offers().stream(), sheet.projects().stream())
                                    .toList(),
                            offer -> draft.say(
                                    lang -> lang.name("Giới thiệu với %s: “%s”.", "Present to %s: “%s”.")
                                            .formatted(matter.them(lang), offer.label(lang)),
                                    List.of(offer.id()),
                                    matter.subject().id()));
        }
        draft.under("Cam kết", "Commitments")
                .each(
                        matter.with().commitments().stream()
                                .filter(one -> isOpen(one) && matter.concerns(one))
                                .toList(),
                        commitment -> commitment(matter, draft, commitment));
        draft.under("Thỏa thuận đã ký", "Agreements signed")
                .each(
                        asleep(matter),
                        agreement -> draft.say(
                                lang -> lang.name(
                                                "Đề nghị cùng rà soát, kích hoạt lại “%s” (%s): %s.",
                                                "Propose to review “%s” (%s) together and bring it back to life: %s.")
                                        .formatted(
                                                agreement.title(lang),
                                                Terms.date(agreement.signedOn(), lang),
                                                Terms.inside(agreement.activity(), lang)),
                                List.of(agreement.id())));
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                    "Chưa có gì để gợi ý nội dung trao đổi: cần mục tiêu của ta, hoặc cam kết, thỏa thuận với đối tác. "
                            + "Hỏi cơ quan đầu mối đối ngoại của tỉnh.",
                    "There is nothing to draw points from: objectives of ours are needed, or commitments or agreements "
                            + "with the partner. Ask the province’s focal agency."));
        }
    }

    /** Those that the partner could meet, as far as anything tells; all of them where nothing does. */
    private static List<Need> fitting(Matter matter, List<Need> needs) {
        var told = matter.matches().stream()
                .flatMap(match -> match.reasons().stream())
                .flatMap(reason -> reason.recordIds().stream())
                .collect(Collectors.toSet());
        var fitting = needs.stream().filter(need -> told.contains(need.id())).toList();
        return fitting.isEmpty() ? needs : fitting;
    }

    private static void commitment(Matter matter, Draft draft, Commitment commitment) {
        var ours = !matter.isOfThem(commitment.promisorId());
        draft.say(
                lang -> (ours
                                ? lang.name(
                                        "Thông báo với %s tiến độ ta thực hiện “%s”%s.",
                                        "Tell %s how far we have come with “%s”%s.")
                                : lang.name(
                                        "Đề nghị %s cho biết tiến độ thực hiện “%s”%s.",
                                        "Ask %s how far it has come with “%s”%s."))
                        .formatted(
                                matter.name(ours ? commitment.promiseeId() : commitment.promisorId(), lang),
                                commitment.name(lang),
                                due(commitment, lang)),
                List.of(commitment.id()),
                commitment.promisorId(),
                commitment.promiseeId());
    }

    private static String due(Commitment commitment, Lang lang) {
        return commitment.dueOn() == null
                ? ""
                : lang.name(", hạn %s", ", due %s").formatted(day(commitment.dueOn()));
    }

    private static List<Agreement> asleep(Matter matter) {
        return matter.with().agreements().stream()
                .filter(agreement -> BINDING.contains(agreement.status())
                        && ASLEEP.contains(agreement.activity())
                        && Ties.isOf(matter, agreement))
                .toList();
    }

    /** What may be asked, and what can be answered to it. */
    static void lines(Matter matter, Draft draft) {
        var sheet = matter.sheet();
        draft.each(theirs(matter, NeedStance.NEED), need -> {
            var answers = sheet == null ? List.<Need>of() : sheet.offers();
            draft.say(
                    lang -> answers.isEmpty()
                            ? lang.name(
                                            "Nếu được hỏi về “%s”: ghi nhận, trả lời sau bằng văn bản.",
                                            "If asked about “%s”: take note and answer in writing later.")
                                    .formatted(need.name(lang))
                            : lang.name(
                                            "Nếu được hỏi về “%s”: có thể nêu “%s”.",
                                            "If asked about “%s”: “%s” can be named.")
                                    .formatted(
                                            need.name(lang), answers.getFirst().name(lang)),
                    answers.isEmpty()
                            ? List.of(need.id())
                            : List.of(need.id(), answers.getFirst().id()),
                    need.holderId());
        });
        if (sheet != null) {
            draft.each(
                    Contradictions.among(sheet.figures()),
                    against -> draft.say(
                            lang -> lang.name(
                                            "Nếu được hỏi về %s: các nguồn nêu khác nhau (%s); nêu rõ nguồn khi dùng.",
                                            "If asked about %s: sources differ (%s); name the source with the number.")
                                    .formatted(against.about(lang), against.values(lang)),
                            vn.caunoi.base.Confidence.DISPUTED,
                            against.ids()));
        }
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                            "Chưa có câu hỏi dự kiến nào. Hỏi %s những gì phía bạn có thể nêu.",
                            "No question is expected yet. Ask %s what the other side may raise.")
                    .formatted(matter.whomToAsk().text(lang)));
        }
    }

    /** Late commitments of ours, agreements that were stopped, limits that sources name. */
    static void sensitive(Matter matter, Draft draft) {
        var late = matter.with().commitments().stream()
                .filter(one ->
                        matter.concerns(one) && !matter.isOfThem(one.promisorId()) && one.overdueOn(matter.day()))
                .toList();
        draft.each(
                late,
                one -> draft.say(
                        lang -> lang.name("Ta chậm thực hiện “%s”: hạn %s.", "We are late with “%s”: it was due on %s.")
                                .formatted(one.name(lang), day(Objects.requireNonNull(one.dueOn()))),
                        List.of(one.id()),
                        one.promisorId()));
        draft.each(
                matter.with().agreements().stream()
                        .filter(agreement -> STOPPED.contains(agreement.status()) && Ties.isOf(matter, agreement))
                        .toList(),
                agreement -> draft.say(
                        lang -> "“%s”: %s.".formatted(agreement.title(lang), Terms.inside(agreement.status(), lang)),
                        List.of(agreement.id())));
        draft.each(
                matter.with().statements().stream()
                        .filter(statement -> statement.kind() == StatementKind.LIMITATION)
                        .toList(),
                statement -> statement(draft, statement));
        draft.missing(lang -> lang.name(
                        "Ở đây chỉ có thông tin không mật. Hỏi %s về vấn đề cần tránh.",
                        "Only what is unclassified stands here. Ask %s what to avoid.")
                .formatted(matter.whomToAsk().text(lang)));
    }

    @SafeVarargs
    static List<Long> ids(List<? extends Recorded>... lists) {
        return Stream.of(lists).flatMap(List::stream).map(Recorded::id).toList();
    }
}
