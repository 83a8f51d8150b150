package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.date;
import static vn.caunoi.briefing.Terms.day;
import static vn.caunoi.briefing.Terms.ended;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.FigureText;
import vn.caunoi.need.Project;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.SuccessionKind;
import vn.caunoi.reference.Sector;
import vn.caunoi.source.StatementKind;

/** What is known of the province and of the other side. */
final class Sheets {

    private Sheets() {}

    static void ours(Matter matter, Draft draft) {
        var sheet = matter.sheet();
        if (sheet == null) {
            draft.missing(lang -> lang.name(
                    "Chưa chọn tỉnh, thành phố nên chưa có hồ sơ của ta.",
                    "No province is chosen, so there is no fact sheet of ours."));
            return;
        }
        merger(matter, sheet.province().id(), draft.under("Đơn vị", "The unit"));
        figures(matter, draft, sheet.figures());
        draft.under("Thế mạnh", "Strengths").each(sheet.strengths(), one -> Substance.statement(draft, one));
        draft.under("Sản phẩm", "Products").each(sheet.products(), one -> Substance.statement(draft, one));
        draft.under("Khả năng cung cấp", "Offers").each(sheet.offers(), one -> Substance.need(matter, draft, one));
        draft.under("Dự án kêu gọi đầu tư", "Projects calling for investment")
                .each(sheet.projects(), one -> project(draft, one));
        sheet.missing()
                .forEach(finding -> draft.missing(lang -> lang.name(
                                "%s: %s. Hỏi cơ quan đầu mối đối ngoại của tỉnh.",
                                "%s: %s. Ask the province’s focal agency.")
                        .formatted(Terms.inside(finding.requirement(), lang), Terms.of(finding.state(), lang))));
    }

    /** A province that was formed from others says so: what is told of these is theirs. */
    private static void merger(Matter matter, long us, Draft draft) {
        var merged = matter.formed().stream()
                .filter(step -> step.kind() == SuccessionKind.MERGED)
                .toList();
        if (merged.isEmpty()) {
            return;
        }
        var before = merged.stream().map(step -> step.predecessor().id()).toList();
        draft.say(
                lang -> lang.name(
                                "%s được hình thành ngày %s từ: %s (%s). Số liệu và quan hệ của đơn vị cũ được ghi dưới tên đơn vị đó.",
                                "%s was formed on %s from: %s (%s). Figures and relations of a predecessor stand under its name.")
                        .formatted(
                                matter.us(lang),
                                day(merged.getFirst().on()),
                                matter.names(before, lang),
                                merged.getFirst().document()),
                List.of(us),
                before.toArray(Long[]::new));
    }

    /** Those that contradict each other stand side by side. */
    static void figures(Matter matter, Draft draft, List<Figure> figures) {
        var against = Contradictions.among(figures);
        Set<Long> contradicted = new HashSet<>();
        against.forEach(those -> contradicted.addAll(those.ids()));
        draft.under("Số liệu", "Figures")
                .each(
                        figures.stream()
                                .filter(figure -> !contradicted.contains(figure.id()))
                                .toList(),
                        figure -> figure(matter, draft, figure, false));
        draft.under("Số liệu mà các nguồn nêu khác nhau", "Figures on which sources disagree")
                .each(
                        against.stream()
                                .flatMap(those -> those.figures().stream())
                                .toList(),
                        figure -> figure(matter, draft, figure, true));
    }

    private static void figure(Matter matter, Draft draft, Figure figure, boolean contradicted) {
        draft.figure(
                lang -> {
                    var said = new StringBuilder(matter.name(figure.subjectId(), lang))
                            .append(" – ")
                            .append(FigureText.of(figure, lang))
                            .append(lang.name("; phạm vi: ", "; scope: "))
                            .append(figure.scope(lang));
                    said.append(
                            figure.asOf() != null
                                    ? lang.name("; tính đến ", "; as of ") + date(figure.asOf(), lang)
                                    : figure.periodTo() != null
                                            ? lang.name("; đến ", "; until ") + day(figure.periodTo())
                                            : lang.name("; nguồn không nêu thời điểm", "; no source says as of when"));
                    var open = figure.unstated(lang);
                    return ended(
                            open == null
                                    ? said.toString()
                                    : said.append("; ").append(open).toString());
                },
                figure,
                contradicted);
    }

    private static void project(Draft draft, Project project) {
        draft.say(
                lang -> {
                    var said = new StringBuilder(
                            "“%s” (%s)".formatted(project.name(lang), Terms.inside(project.status(), lang)));
                    if (project.capital() != null) {
                        var format = java.text.NumberFormat.getNumberInstance(lang.locale());
                        format.setMaximumFractionDigits(
                                Math.max(0, project.capital().scale()));
                        said.append(lang.name("; vốn ", "; capital "))
                                .append(format.format(project.capital()))
                                .append(' ')
                                .append(project.unitName(lang));
                    }
                    if (project.site() != null) {
                        said.append("; ").append(project.site());
                    }
                    return ended(said.toString());
                },
                List.of(project.id()),
                project.provinceId());
    }

    static void theirs(Matter matter, Draft draft) {
        var with = matter.with();
        if (matter.partner() != null) {
            partner(matter, draft.under("Đối tác", "The partner"), matter.partner());
        } else {
            draft.under("Đối tác trong nước này", "Partners in the country")
                    .each(
                            with.partners(),
                            one -> draft.say(
                                    lang -> ended("%s (%s)%s"
                                            .formatted(
                                                    one.name(lang),
                                                    Terms.inside(one.kind(), lang),
                                                    one.city() == null ? "" : ", " + one.city())),
                                    List.of(one.id())));
        }
        if (matter.province() != null) {
            draft.under("Với địa phương khác của Việt Nam", "With other places in Vietnam")
                    .each(
                            with.relations().stream()
                                    .filter(one -> !Ties.isOf(matter, one))
                                    .toList(),
                            one -> Ties.relation(matter, draft, one))
                    .each(
                            with.agreements().stream()
                                    .filter(one -> !Ties.isOf(matter, one))
                                    .toList(),
                            one -> Ties.agreement(matter, draft, one))
                    .each(
                            with.events().stream()
                                    .filter(one -> !Ties.isOf(matter, one))
                                    .toList(),
                            one -> Ties.event(matter, draft, one));
        }
        figures(matter, draft, with.figures());
        draft.under("Dự án đã nhận hoặc đang đàm phán", "Projects taken or negotiated")
                .each(with.projects(), one -> project(draft, one));
        draft.under("Nguồn nói gì", "What sources say")
                .each(
                        with.statements().stream()
                                .filter(one -> one.kind() != StatementKind.BYLINE)
                                .toList(),
                        one -> Substance.statement(draft, one));
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name("Chưa biết gì về %s. Hỏi %s.", "Nothing is known of %s. Ask %s.")
                    .formatted(matter.them(lang), matter.whomToAsk().text(lang)));
        }
    }

    private static void partner(Matter matter, Draft draft, Partner partner) {
        draft.say(
                lang -> {
                    var said = new StringBuilder(
                            "%s: %s".formatted(partner.name(lang), Terms.inside(partner.kind(), lang)));
                    if (partner.city() != null) {
                        said.append(", ").append(partner.city());
                    }
                    if (matter.country() != null) {
                        said.append(", ").append(matter.country().name(lang));
                    }
                    said.append(lang.name("; mức xác minh: ", "; verification: "))
                            .append(Terms.inside(partner.confidence(), lang));
                    if (partner.website() != null) {
                        said.append("; ").append(partner.website());
                    }
                    return said + (partner.website() == null ? "." : "");
                },
                List.of(partner.id()),
                matter.country() == null
                        ? new Long[0]
                        : new Long[] {matter.country().id()});
        var sectors = matter.with().sectors();
        if (sectors.isEmpty()) {
            draft.missing(lang -> lang.name(
                            "Chưa biết %s mạnh trong ngành nào. Hỏi %s.", "The sectors of %s are not known. Ask %s.")
                    .formatted(partner.name(lang), matter.whomToAsk().text(lang)));
        } else {
            draft.say(lang -> ended(lang.name("Ngành: ", "Sectors: ") + sectors(sectors, lang)), List.of(partner.id()));
        }
        if (partner.noteVi() != null || partner.noteEn() != null) {
            draft.say(lang -> ended(String.valueOf(partner.note(lang))), List.of(partner.id()));
        }
    }

    private static String sectors(List<Sector> sectors, Lang lang) {
        return String.join(", ", sectors.stream().map(one -> one.name(lang)).toList());
    }

    /** Records that name the partner and that no section has told of. */
    static void rest(Matter matter, Draft draft, Collection<Long> told) {
        var left = matter.records(matter.related())
                .filter(record -> !told.contains(record.id()))
                .toList();
        draft.under("Hồ sơ liên quan khác", "Other records that name it")
                .each(
                        left,
                        record -> draft.say(
                                lang -> ended("%s: %s".formatted(kind(record, lang), record.label(lang))),
                                List.of(record.id())));
    }

    private static String kind(Recorded record, Lang lang) {
        return Terms.of(record.recordKind(), lang);
    }
}
