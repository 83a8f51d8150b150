package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.caunoi.base.Recorded;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.need.Need;
import vn.caunoi.need.NeedStance;
import vn.caunoi.need.Project;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/**
 * Which needs meet which offers: ours on the left, a line with its reason, theirs on the right. It is a list with
 * lists in it, so that who does not see it hears the same.
 */
final class WhyPicture extends Composite<Div> {
    private static final int FEW = 3;

    private final Match match;
    private final Shown shown;
    private final UnorderedList rows = new UnorderedList();

    WhyPicture(Match match, Shown shown) {
        this.match = match;
        this.shown = shown;
        var meetings = Meetings.of(match, shown);
        rows.addClassName("matching-why");
        rows.getElement().setAttribute("aria-label", getTranslation("matching.why"));
        meetings.groups().forEach(this::add);
        few(meetings.open(), this::addOpen);
        if (knowsNeeds()) {
            few(meetings.unanswered(), this::addUnanswered);
        } else {
            few(offers(meetings.unanswered()), this::addUnanswered);
            rows.add(row(
                    box(getTranslation("matching.our-side"), shown.province(), "matching-box-ours"),
                    meeting(
                            line("", getTranslation("matching.why.ask"), "matching-line-open"),
                            blank(getTranslation("matching.why.needs-unknown")))));
        }
        getContent().addClassName("matching-picture");
        getContent().add(heads(), rows, rest());
    }

    private boolean knowsNeeds() {
        return shown.wishes(match.partnerId()).stream().anyMatch(wish -> wish.stance() == NeedStance.NEED);
    }

    private static List<Need> offers(List<Need> wishes) {
        return wishes.stream().filter(wish -> wish.stance() == NeedStance.OFFER).toList();
    }

    /** Who stands on which side. */
    private Component heads() {
        var heads = new Div(
                new Span(shown.province().label(Texts.lang())),
                new Span(getTranslation("matching.why.line")),
                new Span(shown.name(match.partnerId())));
        heads.addClassName("matching-why-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        return heads;
    }

    private void add(Meetings.Group group) {
        rows.add(row(
                box(caption(group.ours()), group.ours(), "matching-box-ours"),
                group.meetings().stream().map(this::meeting).toArray(ListItem[]::new)));
    }

    private ListItem meeting(Meetings.Meeting meeting) {
        return meeting(
                line(
                        Points.signed(meeting.reason().points()),
                        Texts.of(meeting.reason().rule()),
                        "matching-line-met"),
                box(caption(meeting.theirs()), meeting.theirs(), "matching-box-theirs"));
    }

    private void few(List<Need> wishes, Function<Need, ListItem> shownAs) {
        wishes.stream().limit(FEW).map(shownAs).forEach(rows::add);
        if (wishes.size() > FEW) {
            var more = new ListItem(getTranslation("matching.why.more", wishes.size() - FEW));
            more.addClassNames("cn-small", "cn-muted");
            rows.add(more);
        }
    }

    private ListItem addOpen(Need wish) {
        var unmet = wish.stance() == NeedStance.NEED ? "matching.why.unmet" : "matching.why.unasked";
        return row(
                box(caption(wish), wish, "matching-box-ours"),
                meeting(line("", "", "matching-line-open"), blank(getTranslation(unmet))));
    }

    private ListItem addUnanswered(Need wish) {
        return row(
                blank(getTranslation("matching.why.nothing-of-ours")),
                meeting(line("", "", "matching-line-open"), box(caption(wish), wish, "matching-box-theirs")));
    }

    private static ListItem row(Component ours, ListItem... meetings) {
        var list = new UnorderedList(meetings);
        list.addClassName("matching-meetings");
        var row = new ListItem(ours, list);
        row.addClassName("matching-why-row");
        return row;
    }

    private static ListItem meeting(Component line, Component theirs) {
        var meeting = new ListItem(line, theirs);
        meeting.addClassName("matching-meeting");
        return meeting;
    }

    private static Div line(String points, String why, String look) {
        var line = new Div();
        if (!points.isEmpty()) {
            var number = new Span(points);
            number.addClassName("matching-points");
            line.add(number, new Span(" "));
        }
        line.add(new Span(why));
        line.addClassNames("matching-line", look);
        return line;
    }

    private String caption(Recorded record) {
        return switch (record) {
            case Project project -> getTranslation("matching.our-project");
            case Need need
            when need.holderId() == match.partnerId() ->
                getTranslation(need.stance() == NeedStance.NEED ? "matching.their-need" : "matching.their-offer");
            case Need need ->
                getTranslation(need.stance() == NeedStance.NEED ? "matching.our-need" : "matching.our-offer");
            case Partner partner -> getTranslation("matching.partner-itself");
            case Province province -> getTranslation("matching.our-side");
            default -> Texts.of(record.recordKind());
        };
    }

    private static Div box(String caption, Recorded record, String look) {
        var small = new Span(caption);
        small.addClassNames("cn-small", "cn-muted");
        var box = new Div(small, new Anchor(Links.to(record), record.label(Texts.lang())));
        box.addClassNames("matching-box", look);
        return box;
    }

    private static Div blank(String text) {
        var box = new Div(new Span(text));
        box.addClassNames("matching-box", "matching-box-blank");
        return box;
    }

    /** What the picture leaves out: what helps both sides, and what speaks against. */
    private Component rest() {
        var rest = new Paragraph(getTranslation(
                "matching.why.rest",
                Points.signed(sum(MatchSide.OURS)),
                Points.signed(sum(MatchSide.THEIRS)),
                Points.signed(sum(MatchSide.BOTH)),
                Points.signed(sum(MatchSide.AGAINST))));
        rest.addClassNames("cn-small", "cn-muted");
        return rest;
    }

    private double sum(MatchSide side) {
        return match.reasons().stream()
                .filter(reason -> reason.side() == side)
                .mapToDouble(MatchReason::points)
                .sum();
    }
}
