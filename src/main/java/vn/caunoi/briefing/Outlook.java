package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.date;
import static vn.caunoi.briefing.Terms.day;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.caunoi.agreement.AgreementStatus;
import vn.caunoi.matching.Match;
import vn.caunoi.source.Citation;

/** What could come of it, and what is ahead. */
final class Outlook {

    private static final Set<AgreementStatus> UNSIGNED =
            EnumSet.of(AgreementStatus.PROPOSED, AgreementStatus.UNDER_CONSULTATION);

    private Outlook() {}

    static void matches(Matter matter, Draft draft) {
        if (matter.partner() != null) {
            matter.matches().forEach(match -> reasons(match, draft));
        } else {
            draft.each(matter.matches(), match -> {
                draft.under(
                        matter.name(match.partnerId(), vn.caunoi.base.Lang.VI),
                        matter.name(match.partnerId(), vn.caunoi.base.Lang.EN));
                match.reasons().stream()
                        .limit(3)
                        .forEach(reason -> draft.quote(reason.sentence(), reason.recordIds(), reason.sources()));
            });
        }
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                            "Chưa có lý do ghép nối giữa %s và %s: cần nhu cầu của ta và của đối tác. Hỏi %s.",
                            "No reason matches %s and %s: what we need and what they need must be known. Ask %s.")
                    .formatted(
                            matter.us(lang),
                            matter.them(lang),
                            matter.whomToAsk().text(lang)));
        }
    }

    private static void reasons(Match match, Draft draft) {
        draft.under("Lý do", "Reasons")
                .each(
                        match.reasons().stream()
                                .filter(reason -> reason.points() >= 0)
                                .toList(),
                        reason -> draft.quote(reason.sentence(), reason.recordIds(), reason.sources()));
        draft.under("Điều cần cân nhắc", "What speaks against it")
                .each(
                        match.reasons().stream()
                                .filter(reason -> reason.points() < 0)
                                .toList(),
                        reason -> draft.quote(reason.sentence(), reason.recordIds(), reason.sources()));
        match.missing().forEach(draft::missing);
    }

    /** Documents that wait to be signed. */
    static void results(Matter matter, Draft draft) {
        draft.each(
                matter.with().agreements().stream()
                        .filter(one -> UNSIGNED.contains(one.status()))
                        .toList(),
                one -> Ties.agreement(matter, draft, one));
        if (draft.isEmpty()) {
            draft.missing(
                    lang -> lang.name(
                            "Chưa có văn kiện nào chờ ký. Nếu định ký: gửi lấy ý kiến Bộ Ngoại giao theo Luật 70/2020/QH14.",
                            "No document waits to be signed. If one is to be: ask the Ministry of Foreign Affairs under Law 70/2020/QH14."));
        }
    }

    static void occasions(Matter matter, Draft draft) {
        draft.each(
                matter.occasions(),
                one -> draft.say(
                        lang -> "%s: %s%s."
                                .formatted(
                                        date(one.on(), lang),
                                        one.text(lang),
                                        one.handInBy() == null
                                                ? ""
                                                : lang.name("; gửi nhu cầu trước ", "; hand in needs by ")
                                                        + day(one.handInBy())),
                        one.confidence(),
                        List.of(one.of().id())));
        if (draft.isEmpty()) {
            draft.missing(
                    lang -> lang.name("Chưa ghi sự kiện nào sắp tới. Hỏi %s.", "No occasion ahead is recorded. Ask %s.")
                            .formatted(matter.whomToAsk().text(lang)));
        }
    }

    /** Each source once, with how much rests on it. */
    static void sources(List<BriefingLine> told, Draft draft) {
        var uses = new LinkedHashMap<Long, Integer>();
        var cited = new LinkedHashMap<Long, Citation>();
        told.forEach(line -> line.sources().stream()
                .map(citation -> {
                    cited.putIfAbsent(citation.source().id(), citation);
                    return citation.source().id();
                })
                .distinct()
                .forEach(source -> uses.merge(source, 1, Integer::sum)));
        uses.forEach((source, times) -> {
            var citation = java.util.Objects.requireNonNull(cited.get(source));
            draft.quote(
                    Terms.both(lang -> {
                        var of = citation.source();
                        var said = new StringBuilder(of.title(lang));
                        if (of.publisher() != null) {
                            said.append(", ").append(of.publisher());
                        }
                        if (of.publishedOn() != null) {
                            said.append(", ").append(date(of.publishedOn(), lang));
                        }
                        return said.append(lang.name(": %d câu.", ": %d sentences.")
                                        .formatted(times))
                                .toString();
                    }),
                    List.of(),
                    List.of(citation));
        });
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                    "Chưa có nguồn nào: mọi câu đều cần người soạn kiểm tra.",
                    "There is no source: whoever prepares it has to check every sentence."));
        }
    }
}
