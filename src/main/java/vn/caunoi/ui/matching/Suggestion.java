package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.delegation.DelegationDirection;
import vn.caunoi.matching.Match;
import vn.caunoi.province.RelationKind;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A match in the list: who it is, what both sides gain, why it stands where it does, and what can be done with it. */
final class Suggestion extends Composite<ListItem> {

    /** What a suggestion tells the page. */
    interface Page {
        void compare(Match match, boolean chosen);

        void said();
    }

    private final Match match;
    private final Shown shown;
    private final Asked asked;
    private final int place;

    /** @param place its place in the list, from 0 */
    Suggestion(int place, Shown shown, Asked asked, Rights rights, Page page) {
        this.place = place;
        this.shown = shown;
        this.asked = asked;
        match = shown.matches().get(place);
        getContent().setId("match-" + match.partnerId());
        getContent().addClassNames("cn-card", "matching-card");
        getContent().add(head(page), new GainBars(match, shown.longest(), shown.unknownShare()));
        if (place > 0) {
            getContent().add(below());
        }
        getContent().add(new Reasons(match), picture(), answers());
        if (!shown.said(match).isEmpty()) {
            getContent().add(Said.of(match, shown));
        }
        var deeds = deeds(rights, page);
        if (deeds != null) {
            getContent().add(deeds);
        }
    }

    private String name() {
        return shown.name(match.partnerId());
    }

    private Component head(Page page) {
        var rank = new Span(String.valueOf(place + 1));
        rank.addClassName("matching-rank");
        rank.getElement().setAttribute("aria-hidden", "true");
        var name = new H3(new Anchor(Links.partner(match.partnerId()), name()));
        var who = new Div(name, gist());
        who.addClassName("matching-who");
        var score = new Div(new Span(getTranslation("matching.score")), strong(Points.of(match.score())));
        score.addClassName("matching-score");
        var compare = new Checkbox(getTranslation("matching.compare"));
        compare.setAriaLabel(getTranslation("matching.compare.with", name()));
        compare.setValue(asked.compare().contains(match.partnerId()));
        compare.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.compare(match, change.getValue());
            }
        });
        var head = new Div(rank, who, score, compare);
        head.addClassName("matching-head");
        return head;
    }

    private static Component strong(String text) {
        var strong = new Span(text);
        strong.addClassName("matching-score-number");
        return strong;
    }

    private Component gist() {
        var gist = new Div();
        gist.addClassNames("cn-row", "cn-muted");
        shown.partner(match).ifPresent(partner -> {
            gist.add(new Span(Texts.of(partner.kind())));
            var country = shown.countryOf(match);
            if (country != null) {
                gist.add(new Span("·"), new Anchor(Links.to(country), country.name(Texts.lang())));
            }
            Badges.confidence(partner.confidence()).ifPresent(gist::add);
        });
        return gist;
    }

    private Component below() {
        var above = shown.matches().get(place - 1);
        var below = new Paragraph(Below.of(above, shown.name(above.partnerId()), match));
        below.addClassName("matching-below");
        return below;
    }

    private Component picture() {
        var picture = new Details(getTranslation("matching.why"), new WhyPicture(match, shown));
        picture.setOpened(place == 0);
        return picture;
    }

    private Component answers() {
        return new Details(getTranslation("matching.three"), ThreeAnswers.of(match));
    }

    private @Nullable Component deeds(Rights rights, Page page) {
        var deeds = new Div();
        deeds.addClassNames("cn-row", "matching-deeds");
        shown.partner(match)
                .ifPresent(partner ->
                        deeds.add(link(Links.briefing(partner, shown.province().code()), "briefing.prepare", name())));
        if (rights.mayEnter(RecordKind.DELEGATION)) {
            deeds.add(link(Links.create(RecordKind.DELEGATION, sides(), chosen()), "matching.delegation", name()));
        }
        if (rights.mayEnter(RecordKind.RELATION)) {
            deeds.add(
                    link(Links.create(RecordKind.RELATION, both(), RelationKind.CONTACT), "matching.contact", name()));
        }
        if (rights.maySay(match)) {
            var say = new Button(
                    getTranslation("matching.say"),
                    click -> new FeedbackDialog(
                                    name(),
                                    (verdict, reason) -> rights.say(match, asked.need(), verdict, reason),
                                    page::said)
                            .open());
            say.setAriaLabel(getTranslation("matching.say") + ": " + name());
            deeds.add(say);
        }
        return deeds.getComponentCount() == 0 ? null : deeds;
    }

    private Map<String, Long> both() {
        var sides = new LinkedHashMap<String, Long>();
        sides.put("province", match.provinceId());
        sides.put("partner", match.partnerId());
        return sides;
    }

    /** A delegation of the province to the partner, that takes up the need it goes for. */
    private Map<String, Long> sides() {
        var sides = new LinkedHashMap<String, Long>();
        sides.put("sender", match.provinceId());
        sides.put("host", match.partnerId());
        var country = shown.countryOf(match);
        if (country != null) {
            sides.put("country", country.id());
        }
        if (asked.need() != null) {
            sides.put("takesUp", asked.need());
        }
        if (asked.occasion() != null) {
            sides.put("occasion", asked.occasion());
        }
        return sides;
    }

    private Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("direction", DelegationDirection.OUTBOUND.name());
        if (asked.purpose() != null) {
            chosen.put("purposes", asked.purpose().name());
        }
        return chosen;
    }

    private Component link(String address, String text, String with) {
        var link = new Anchor(address, getTranslation(text));
        link.addClassName("upkeep-link");
        link.getElement().setAttribute("aria-label", getTranslation(text) + ": " + with);
        return link;
    }
}
