package vn.caunoi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.deadline.WorkingDays;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.person.PostHolding;
import vn.caunoi.source.Citation;

/** The three answers that decide whether a match helps: promote what, with whom, how; and what is missing for them. */
final class Answers {

    private static final PartnerKind[] KINDS = PartnerKind.values();

    /** Reasons that say what there is to promote. */
    private static final Set<MatchRule> TELLING = EnumSet.of(
            MatchRule.OFFER_MEETS_NEED,
            MatchRule.SECTOR_MEETS_NEED,
            MatchRule.COUNTRY_IS_SOUGHT,
            MatchRule.PURPOSE_WITH_COUNTRY,
            MatchRule.KIND_FITS_NEED,
            MatchRule.NEED_MET_BY_OFFER,
            MatchRule.PROJECT_IN_THEIR_SECTOR);

    /** The next step is taken within so many working days. */
    private static final int SOON = 10;

    private final Names names;
    private final Map<Long, List<Citation>> cited;
    private final Map<Long, List<PostHolding>> contacts;
    private final WorkingDays workingDays;
    private final LocalDate today;

    Answers(
            Names names,
            Map<Long, List<Citation>> cited,
            Map<Long, List<PostHolding>> contacts,
            WorkingDays workingDays,
            LocalDate today) {
        this.names = names;
        this.cited = cited;
        this.contacts = contacts;
        this.workingDays = workingDays;
        this.today = today;
    }

    /** Promote what: what the weightiest reason that tells it is about. */
    MatchAnswer what(Question question, int partner, List<MatchReason> reasons) {
        var ours = reasons.stream()
                .filter(reason -> TELLING.contains(reason.rule()))
                .findFirst();
        if (ours.isPresent()) {
            var reason = ours.get();
            return new MatchAnswer(reason.sentence(), reason.recordIds(), reason.sources(), null);
        }
        var wanted = question.needs().stream().findFirst();
        if (wanted.isPresent()) {
            var need = wanted.get().id();
            return new MatchAnswer(
                    both(lang -> lang.name(
                            "Nhu cầu “%s”: chưa có dữ liệu cho thấy đối tác đáp ứng được, cần hỏi."
                                    .formatted(names.of(need, lang)),
                            "The need “%s”: nothing shows yet that the partner meets it; ask."
                                    .formatted(names.of(need, lang)))),
                    List.of(need),
                    sources(Stream.of(need)),
                    null);
        }
        return new MatchAnswer(
                new Sentence(
                        "Chưa biết: tỉnh chưa ghi nhu cầu nào, nên mới chỉ có bối cảnh thuận lợi.",
                        "Not known: the province has stated no need, so only the circumstances speak for it."),
                List.of(),
                List.of(),
                null);
    }

    /** With whom: the partner, the contact, the mission that covers it, and who else in Vietnam works with it. */
    MatchAnswer withWhom(Question question, int partner) {
        var board = question.board();
        var id = board.partners[partner];
        var country = board.countryOf(partner);
        var contact = contacts.getOrDefault(id, List.of()).stream()
                .filter(post -> post.validTo() == null || !post.validTo().isBefore(today))
                .findFirst();
        var others = IntStream.range(0, board.places.size())
                .filter(place -> place != question.ours().place()
                        && board.standingOf(partner).knows(place))
                .mapToObj(place -> board.places.get(place).id())
                .toList();
        var ids = new ArrayList<>(List.of(id));
        contact.ifPresent(post -> ids.add(post.personId()));
        if (country != null) {
            ids.addAll(country.missions());
        }
        ids.addAll(others);
        return new MatchAnswer(
                both(lang -> {
                    var kind = Terms.of(KINDS[board.kind[partner]], lang);
                    var said = new StringBuilder(names.of(id, lang))
                            .append(" (")
                            .append(country == null ? kind : kind + ", " + names.of(country.id(), lang))
                            .append("). ");
                    said.append(contact.map(post -> lang.name("Đầu mối: %s, %s. ", "Contact: %s, %s. ")
                                    .formatted(names.of(post.personId(), lang), post.title(lang)))
                            .orElse(""));
                    said.append(
                            country == null || country.missions().isEmpty()
                                    ? ""
                                    : lang.name("Cơ quan đại diện: %s. ", "Mission: %s. ")
                                            .formatted(
                                                    names.of(country.missions().getFirst(), lang)));
                    said.append(
                            others.isEmpty()
                                    ? lang.name(
                                            "Trong nước chưa thấy ai làm việc với đối tác này.",
                                            "Nobody else in Vietnam is known to work with it.")
                                    : lang.name(
                                                    "Trong nước đã làm việc với đối tác: %s.",
                                                    "Also working with it in Vietnam: %s.")
                                            .formatted(names.list(others, lang)));
                    return said.toString();
                }),
                ids.stream().filter(names::know).distinct().toList(),
                sources(Stream.concat(
                        Stream.of(id),
                        country == null
                                ? Stream.of()
                                : country.missions().stream().limit(1))),
                null);
    }

    /** How: the coming occasion, the channel, the form that fits, and the next step with its day. */
    MatchAnswer how(Question question, int partner, List<MatchReason> reasons) {
        var board = question.board();
        var country = board.countryOf(partner);
        var meeting =
                country == null ? null : country.meetings().stream().findFirst().orElse(null);
        var chosen = question.occasion();
        var by = by(meeting);
        var ids = new ArrayList<Long>();
        if (chosen != null) {
            ids.add(chosen.id());
        } else if (meeting != null) {
            ids.add(meeting.id());
        }
        if (country != null && !country.missions().isEmpty()) {
            ids.add(country.missions().getFirst());
        }
        return new MatchAnswer(
                both(lang -> "%s %s %s %s"
                        .formatted(
                                occasion(question, country, meeting, lang),
                                channel(country, lang),
                                form(question, partner, reasons, lang),
                                step(question, partner, reasons, country, by, lang))
                        .replace("  ", " ")),
                ids,
                sources(ids.stream()),
                by);
    }

    private String occasion(
            Question question, Board.@Nullable CountryFacts country, Board.@Nullable Meeting meeting, Lang lang) {
        var chosen = question.occasion();
        if (chosen != null) {
            return lang.name("Dịp: %s.", "Occasion: %s.").formatted(names.of(chosen.id(), lang));
        }
        if (meeting != null) {
            return lang.name("Dịp: %s (%s).", "Occasion: %s (%s).")
                    .formatted(names.of(meeting.id(), lang), Terms.of(meeting.on()));
        }
        if (country != null && country.anniversary() != null) {
            var turning = country.anniversary();
            return lang.name("Dịp: %d năm quan hệ ngoại giao (%s).", "Occasion: %d years of diplomatic relations (%s).")
                    .formatted(turning.years(), Terms.of(turning.on()));
        }
        return lang.name("Chưa có dịp nào được ghi cho địa bàn này.", "No occasion is recorded for this country.");
    }

    private String channel(Board.@Nullable CountryFacts country, Lang lang) {
        return country == null || country.missions().isEmpty()
                ? lang.name("Kênh: Bộ Ngoại giao.", "Channel: the Ministry of Foreign Affairs.")
                : lang.name("Kênh: %s.", "Channel: %s.")
                        .formatted(names.of(country.missions().getFirst(), lang));
    }

    /** What Law 70/2020 leaves out (aid of NGOs, contracts of enterprises) is no agreement under it. */
    private static String form(Question question, int partner, List<MatchReason> reasons, Lang lang) {
        if (has(reasons, MatchRule.DORMANT_AGREEMENT)) {
            return lang.name("Hình thức: thỏa thuận đã ký.", "Form: the agreement that is signed.");
        }
        return switch (KINDS[question.board().kind[partner]]) {
            case FOREIGN_LOCALITY ->
                has(reasons, MatchRule.ALREADY_RELATED)
                        ? lang.name("Hình thức: chương trình hợp tác.", "Form: a cooperation programme.")
                        : lang.name(
                                "Hình thức: ý định thư, rồi bản ghi nhớ.",
                                "Form: a letter of intent, then a memorandum.");
            case FOREIGN_NGO ->
                lang.name(
                        "Hình thức: văn kiện chương trình, dự án (không thuộc Luật 70/2020/QH14).",
                        "Form: a project document (outside Law 70/2020/QH14).");
            case ENTERPRISE, FUND ->
                lang.name(
                        "Hình thức: bản ghi nhớ; hợp đồng dân sự không thuộc Luật 70/2020/QH14.",
                        "Form: a memorandum; contracts are outside Law 70/2020/QH14.");
            default -> lang.name("Hình thức: bản ghi nhớ.", "Form: a memorandum of understanding.");
        };
    }

    private String step(
            Question question,
            int partner,
            List<MatchReason> reasons,
            Board.@Nullable CountryFacts country,
            @Nullable LocalDate by,
            Lang lang) {
        var word = question.ours().said().get(partner);
        String step;
        if (has(reasons, MatchRule.DORMANT_AGREEMENT)) {
            step = lang.name("rà soát và kích hoạt thỏa thuận", "review the agreement and bring it to life");
        } else if (word != null && word.verdict() == FeedbackVerdict.ASKED) {
            step = lang.name("đôn đốc đối tác trả lời", "remind the partner to answer");
        } else if (word != null && word.verdict() == FeedbackVerdict.ACCEPTED) {
            step = lang.name("thống nhất lịch gặp", "agree on a day to meet");
        } else if (question.needs().isEmpty()) {
            step = lang.name("ghi nhu cầu của tỉnh", "state what the province needs");
        } else {
            var whom = country == null || country.missions().isEmpty()
                    ? lang.name("Bộ Ngoại giao", "the Ministry of Foreign Affairs")
                    : names.of(country.missions().getFirst(), lang);
            step = lang.name("đề nghị %s thăm dò nhu cầu của đối tác", "ask %s to find out what the partner needs")
                    .formatted(whom);
        }
        return by == null
                ? lang.name(
                                "Bước tiếp: %s; chưa tính được hạn vì lịch nghỉ của năm tới chưa được ghi.",
                                "Next: %s; no day can be told, since next year’s days off are not recorded.")
                        .formatted(step)
                : lang.name("Bước tiếp: %s, trước %s.", "Next: %s, by %s.").formatted(step, Terms.of(by));
    }

    private @Nullable LocalDate by(Board.@Nullable Meeting meeting) {
        var soon = workingDays.from(today, SOON).on();
        var handIn = meeting == null ? null : meeting.handInBy();
        return handIn != null && !handIn.isBefore(today) && (soon == null || handIn.isBefore(soon)) ? handIn : soon;
    }

    /** What is not known and would help. */
    List<Sentence> missing(Question question, int partner) {
        var board = question.board();
        var found = new ArrayList<Sentence>();
        if (question.needs().isEmpty()) {
            found.add(new Sentence(
                    "Tỉnh chưa ghi nhu cầu nào còn hiệu lực có nguồn.",
                    "The province has stated no open need with a source."));
        }
        question.needs().stream()
                .filter(need -> need.sectors().length == 0)
                .limit(1)
                .forEach(need -> found.add(both(lang -> lang.name(
                        "Nhu cầu “%s” chưa nêu ngành: chỉ ghép theo những gì đã biết."
                                .formatted(names.of(need.id(), lang)),
                        "The need “%s” names no sector: it is matched by what is known."
                                .formatted(names.of(need.id(), lang))))));
        var unsourced = question.ours().unsourced();
        if (!unsourced.isEmpty()) {
            found.add(both(lang -> lang.name(
                    "Chưa xét nhu cầu thiếu nguồn hoặc chưa được chấp nhận: %s.".formatted(names.list(unsourced, lang)),
                    "Needs without a source or not accepted are not considered: %s."
                            .formatted(names.list(unsourced, lang)))));
        }
        if (!board.seekers.get(partner)) {
            found.add(new Sentence("Chưa biết đối tác cần gì.", "We do not know their needs."));
        }
        if (board.sectorSets.get(board.sectors[partner]).length == 0) {
            found.add(new Sentence(
                    "Chưa biết đối tác mạnh trong ngành nào.",
                    "The sectors in which the partner is strong are not known."));
        }
        if (contacts.getOrDefault(board.partners[partner], List.of()).isEmpty()) {
            found.add(new Sentence("Chưa có đầu mối liên hệ.", "No contact person is known."));
        }
        if (board.country[partner] < 0) {
            found.add(new Sentence("Chưa biết đối tác ở nước nào.", "The partner’s country is not known."));
        }
        return List.copyOf(found);
    }

    private List<Citation> sources(Stream<Long> records) {
        return records.flatMap(record -> cited.getOrDefault(record, List.of()).stream())
                .filter(citation -> citation.source().confidence() == Confidence.ACCEPTED)
                .distinct()
                .toList();
    }

    private static boolean has(List<MatchReason> reasons, MatchRule rule) {
        return reasons.stream().anyMatch(reason -> reason.rule() == rule);
    }

    private interface Saying {
        String in(Lang lang);
    }

    private static Sentence both(Saying saying) {
        return new Sentence(saying.in(Lang.VI), saying.in(Lang.EN));
    }
}
