package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.date;
import static vn.caunoi.briefing.Terms.day;
import static vn.caunoi.briefing.Terms.ended;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.base.Lang;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.event.Event;
import vn.caunoi.event.Participant;
import vn.caunoi.person.PostHolding;
import vn.caunoi.province.Relation;

/** Who they are, and what there is between the two sides already. */
final class Ties {

    private Ties() {}

    /** Those who hold a post on the day; in a pack also those who held one before. */
    static void people(Matter matter, Draft draft) {
        var now = matter.posts().stream()
                .filter(post -> holds(post, matter.day()))
                .toList();
        var us = matter.province() == null ? 0 : matter.province().id();
        draft.under("Phía đối tác", "Their side")
                .each(
                        now.stream()
                                .filter(post ->
                                        post.bodyId() == matter.subject().id())
                                .toList(),
                        post -> person(matter, draft, post));
        draft.under("Phía ta", "Our side")
                .each(
                        now.stream()
                                .filter(post ->
                                        post.bodyId() != matter.subject().id())
                                .sorted(Comparator.comparing(post -> post.bodyId() != us))
                                .toList(),
                        post -> person(matter, draft, post));
        if (matter.size() == BriefingSize.PACK) {
            draft.under("Đã thôi giữ chức", "No longer in post")
                    .each(
                            matter.posts().stream()
                                    .filter(post -> !holds(post, matter.day()))
                                    .toList(),
                            post -> person(matter, draft, post));
        }
        if (now.stream().noneMatch(post -> post.bodyId() == matter.subject().id())) {
            draft.missing(lang -> lang.name(
                            "Chưa biết ai giữ chức vụ gì phía %s. Hỏi %s.",
                            "Who holds which post with %s is not known. Ask %s.")
                    .formatted(matter.them(lang), matter.whomToAsk().text(lang)));
        }
        if (us != 0 && now.stream().noneMatch(post -> post.bodyId() == us)) {
            draft.missing(lang -> lang.name(
                            "Chưa ghi lãnh đạo %s. Hỏi cơ quan đầu mối đối ngoại của tỉnh.",
                            "The leaders of %s are not recorded. Ask its focal agency.")
                    .formatted(matter.us(lang)));
        }
    }

    static boolean holds(PostHolding post, LocalDate day) {
        return (post.validFrom() == null || !post.validFrom().isAfter(day))
                && (post.validTo() == null || !post.validTo().isBefore(day));
    }

    private static void person(Matter matter, Draft draft, PostHolding post) {
        draft.post(
                lang -> "%s – %s, %s%s."
                        .formatted(
                                matter.name(post.personId(), lang),
                                post.title(lang),
                                matter.name(post.bodyId(), lang),
                                term(post, lang)),
                post);
    }

    private static String term(PostHolding post, Lang lang) {
        var said = new StringBuilder();
        if (post.validFrom() != null) {
            said.append(lang.name(", từ ", ", since ")).append(day(post.validFrom()));
        }
        if (post.validTo() != null) {
            said.append(lang.name(", đến ", ", until ")).append(day(post.validTo()));
        }
        if (said.isEmpty() && post.attestedOn() != null) {
            said.append(lang.name(" (theo nguồn ngày ", " (as a source of "))
                    .append(date(post.attestedOn(), lang))
                    .append(lang.name(")", " says)"));
        }
        return said.toString();
    }

    static void national(Matter matter, Draft draft) {
        var country = matter.country();
        if (country == null) {
            draft.missing(lang -> lang.name(
                            "Chưa biết %s ở nước nào. Hỏi %s.", "The home country of %s is not known. Ask %s.")
                    .formatted(matter.them(lang), matter.whomToAsk().text(lang)));
            return;
        }
        var id = country.id();
        matter.national()
                .ties()
                .forEach(tie -> draft.say(
                        lang -> lang.name("%s Việt Nam – %s: %s%s.", "%s Vietnam – %s: %s%s.")
                                .formatted(
                                        Terms.of(tie.kind(), lang),
                                        country.name(lang),
                                        Terms.since(tie.since(), lang),
                                        tie.until() == null
                                                ? ""
                                                : lang.name(", đến ", ", until ") + date(tie.until(), lang)),
                        tie.confidence(),
                        List.of(id)));
        var turning = matter.national().anniversary();
        if (turning != null) {
            draft.say(
                    lang -> lang.name("Kỷ niệm sắp tới: %s (%s).", "Next anniversary: %s (%s).")
                            .formatted(turning.text(lang), date(turning.on(), lang)),
                    turning.confidence(),
                    List.of(id));
        }
        matter.national()
                .tradeAgreements()
                .forEach(shared -> draft.say(
                        lang -> lang.name("Hiệp định thương mại %s: %s.", "Trade agreement %s: %s.")
                                .formatted(shared.agreement().label(lang), Terms.inside(shared.state(), lang)),
                        shared.confidence(),
                        List.of(shared.agreement().id()),
                        id));
        draft.each(
                matter.national().missions(),
                mission -> draft.say(
                        lang -> lang.name("Cơ quan đại diện Việt Nam: %s%s.", "Vietnamese mission: %s%s.")
                                .formatted(
                                        mission.label(lang), mission.city() == null ? "" : " (" + mission.city() + ")"),
                        List.of(mission.id())));
        if (matter.national().ties().isEmpty()) {
            draft.missing(lang -> lang.name(
                            "Chưa ghi quan hệ ngoại giao với %s. Hỏi Bộ Ngoại giao.",
                            "No diplomatic relations with %s are recorded. Ask the Ministry of Foreign Affairs.")
                    .formatted(country.name(lang)));
        }
    }

    /** What the province has with them; where none is named, what anybody in Vietnam has. */
    static void history(Matter matter, Draft draft) {
        var with = matter.with();
        draft.under("Quan hệ", "Relations")
                .each(
                        with.relations().stream()
                                .filter(one -> isOf(matter, one))
                                .toList(),
                        one -> relation(matter, draft, one));
        draft.under("Thỏa thuận", "Agreements")
                .each(
                        with.agreements().stream()
                                .filter(one -> isOf(matter, one))
                                .toList(),
                        one -> agreement(matter, draft, one));
        draft.under("Sự kiện", "Events")
                .each(
                        with.events().stream().filter(one -> isOf(matter, one)).toList(),
                        one -> event(matter, draft, one));
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                            "%s và %s chưa có quan hệ, thỏa thuận hay sự kiện nào được ghi. Hỏi cơ quan đầu mối đối ngoại của tỉnh.",
                            "No relation, agreement or event of %s and %s is recorded. Ask the province’s focal agency.")
                    .formatted(matter.us(lang), matter.them(lang)));
        }
    }

    static boolean isOf(Matter matter, Relation relation) {
        return matter.province() == null || matter.ours(relation.provinceId());
    }

    static boolean isOf(Matter matter, Agreement agreement) {
        return matter.province() == null
                || matter.with().signatories().getOrDefault(agreement.id(), List.of()).stream()
                        .anyMatch(side -> matter.ours(side.partyId()));
    }

    static boolean isOf(Matter matter, Event event) {
        return matter.province() == null
                || event.provinceId() != null && matter.ours(event.provinceId())
                || matter.with().participants().getOrDefault(event.id(), List.of()).stream()
                        .anyMatch(there -> matter.ours(there.partyId()));
    }

    static void relation(Matter matter, Draft draft, Relation relation) {
        draft.say(
                lang -> {
                    var said = new StringBuilder("%s: %s, %s"
                            .formatted(
                                    relation.label(lang),
                                    Terms.inside(relation.kind(), lang),
                                    Terms.since(relation.since(), lang)));
                    if (relation.until() != null) {
                        said.append(lang.name(", đến ", ", until ")).append(date(relation.until(), lang));
                    }
                    if (!relation.purposes().isEmpty()) {
                        said.append(lang.name("; mục đích: ", "; purpose: "))
                                .append(Terms.list(relation.purposes(), lang));
                    }
                    if (relation.stage() != null) {
                        said.append(lang.name("; giai đoạn: ", "; stage: "))
                                .append(Terms.inside(relation.stage(), lang));
                    }
                    said.append(lang.name("; tình trạng: ", "; activity: "))
                            .append(Terms.inside(relation.activity(), lang));
                    if (relation.lastActivityOn() != null) {
                        said.append(lang.name(" (gần nhất ", " (last on "))
                                .append(day(relation.lastActivityOn()))
                                .append(')');
                    }
                    return ended(said.toString());
                },
                List.of(relation.id()),
                relation.provinceId(),
                relation.partnerId());
    }

    static void agreement(Matter matter, Draft draft, Agreement agreement) {
        var sides = matter.with().signatories().getOrDefault(agreement.id(), List.of()).stream()
                .map(Signatory::partyId)
                .distinct()
                .toList();
        draft.say(
                lang -> {
                    var said = new StringBuilder("%s: “%s” (%s)"
                            .formatted(
                                    date(agreement.signedOn(), lang),
                                    agreement.title(lang),
                                    Terms.inside(agreement.kind(), lang)));
                    if (!sides.isEmpty()) {
                        said.append(lang.name(", các bên: ", ", between ")).append(matter.names(sides, lang));
                    }
                    said.append(lang.name("; hiệu lực: ", "; status: ")).append(Terms.inside(agreement.status(), lang));
                    if (agreement.expiresOn() != null) {
                        said.append(lang.name(", hết hạn ", ", expires on ")).append(day(agreement.expiresOn()));
                    }
                    said.append(lang.name("; thực hiện: ", "; activity: "))
                            .append(Terms.inside(agreement.activity(), lang));
                    if (agreement.lastActivityOn() != null) {
                        said.append(lang.name(" (gần nhất ", " (last on "))
                                .append(day(agreement.lastActivityOn()))
                                .append(')');
                    }
                    return ended(said.toString());
                },
                List.of(agreement.id()),
                sides.toArray(Long[]::new));
    }

    static void event(Matter matter, Draft draft, Event event) {
        var there = matter.with().participants().getOrDefault(event.id(), List.of()).stream()
                .map(Participant::partyId)
                .distinct()
                .toList();
        draft.say(
                lang -> ended("%s: %s (%s)%s%s"
                        .formatted(
                                date(event.startsOn(), lang),
                                event.name(lang),
                                Terms.inside(event.kind(), lang),
                                event.place() == null ? "" : ", " + event.place(),
                                there.isEmpty()
                                        ? ""
                                        : lang.name("; tham gia: ", "; taking part: ") + matter.names(there, lang))),
                event.dateConfidence(),
                List.of(event.id()),
                there.toArray(Long[]::new));
    }

    /** Ours that are open first, then theirs, then what was kept. */
    static void commitments(Matter matter, Draft draft) {
        var open = matter.with().commitments().stream()
                .filter(Substance::isOpen)
                .sorted(Comparator.comparing(
                        Commitment::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
        draft.under("Ta cam kết, chưa xong", "Ours, open")
                .each(
                        open.stream()
                                .filter(one -> !matter.isOfThem(one.promisorId()))
                                .toList(),
                        one -> commitment(matter, draft, one));
        draft.under("Đối tác cam kết, chưa xong", "Theirs, open")
                .each(
                        open.stream()
                                .filter(one -> matter.isOfThem(one.promisorId()))
                                .toList(),
                        one -> commitment(matter, draft, one));
        draft.under("Đã xong hoặc kết thúc", "Done or ended")
                .each(
                        matter.with().commitments().stream()
                                .filter(one -> !Substance.isOpen(one))
                                .toList(),
                        one -> commitment(matter, draft, one));
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                            "Chưa ghi cam kết nào với %s. Hỏi người dự cuộc gặp lần trước: đã hứa gì, ai làm, bao giờ xong?",
                            "No commitment with %s is recorded. Ask who was at the last meeting: what was promised, by whom, until when?")
                    .formatted(matter.them(lang)));
        }
    }

    private static void commitment(Matter matter, Draft draft, Commitment one) {
        var next = matter.with().steps().getOrDefault(one.id(), List.of()).stream()
                .filter(step -> step.doneOn() == null)
                .findFirst();
        draft.say(
                lang -> {
                    var said = new StringBuilder(lang.name("“%s”: %s cam kết với %s", "“%s”: promised by %s to %s")
                            .formatted(
                                    one.name(lang),
                                    matter.name(one.promisorId(), lang),
                                    matter.name(one.promiseeId(), lang)));
                    if (one.madeOn() != null) {
                        said.append(lang.name(" ngày ", " on ")).append(date(one.madeOn(), lang));
                    }
                    if (one.dueOn() != null) {
                        said.append(lang.name("; hạn ", "; due ")).append(day(one.dueOn()));
                    }
                    if (one.overdueOn(matter.day())) {
                        said.append(lang.name(", quá hạn %d ngày", ", %d days overdue")
                                .formatted(ChronoUnit.DAYS.between(one.dueOn(), matter.day())));
                    }
                    said.append(lang.name("; mức thực hiện: ", "; completion: "))
                            .append(
                                    one.completion() == null
                                            ? lang.name("chưa đánh giá", "not assessed")
                                            : Terms.of(one.completion(), lang));
                    if (one.owner() != null) {
                        said.append(lang.name("; theo dõi: ", "; seen to by ")).append(one.owner());
                    }
                    next.ifPresent(step -> said.append(lang.name("; bước tiếp: ", "; next: "))
                            .append(lang.pick(step.textVi(), step.textEn())));
                    return ended(said.toString());
                },
                List.of(one.id()),
                one.promisorId(),
                one.promiseeId());
    }
}
