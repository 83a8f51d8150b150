package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.RecordKind;
import vn.caunoi.matching.Match;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.list.Options;

/** Partners for a province: promote what, with whom, how, in one sentence each, then the matches with their reasons. */
@Route(Links.MATCHING)
@Menu(title = "menu.matching", order = 103.5, icon = "match")
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/upkeep.css")
@CssImport("./styles/form.css")
@CssImport("./styles/matching.css")
class MatchingView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final int MOST_SAID = 20;

    private final Searching searching;
    private final Rights rights;
    private final Options options;
    private final Div body = new Div();
    private final Paragraph choosing = new Paragraph();
    private Asked asked = new Asked(null, null, null, null, List.of(), List.of());

    MatchingView(Searching searching, Rights rights, Options options) {
        this.searching = searching;
        this.rights = rights;
        this.options = options;
        var subtitle = new Paragraph(getTranslation("matching.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var ways = new Div(
                new Anchor(Links.MATCHING_PROVINCES, getTranslation("fitting.heading")),
                new Anchor(Links.MATCH_WEIGHTS, getTranslation("weights.heading")));
        ways.addClassName("cn-actions");
        var header = new Header(new Div(new H1(heading()), subtitle), ways);
        header.addClassName("cn-page-header");
        choosing.getElement().setAttribute("role", "status");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "matching");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.matching");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = Asked.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        body.removeAll();
        var code = asked.province();
        var province = code == null ? searching.own() : searching.province(code);
        asked.unread().forEach(name -> warn(getTranslation("matching.unread", name)));
        if (province.isEmpty()) {
            if (code != null) {
                warn(getTranslation("matching.no-such-province", code));
            }
            body.add(choice(null), nothing());
            return;
        }
        if (asked.occasion() != null && !searching.isOccasion(asked.occasion())) {
            warn(getTranslation("matching.no-such-occasion"));
            asked = asked.leadingTo(null);
        }
        show(search(province.get()));
    }

    /** Partners for all needs where the one that is asked for is not the province's, which the page says. */
    private Shown search(Province province) {
        asked = new Asked(province.code(), asked.need(), asked.purpose(), asked.occasion(), asked.compare(), List.of());
        try {
            return searching.search(province, asked);
        } catch (BadInput refused) {
            warn(refused.message(Texts.lang()));
            asked = asked.about(null);
            return searching.search(province, asked);
        }
    }

    private void show(Shown shown) {
        body.add(choice(shown.province()));
        shown.matches().stream()
                .findFirst()
                .map(match -> match.notice(Texts.lang()))
                .ifPresent(this::warn);
        if (shown.matches().isEmpty()) {
            body.add(new Paragraph(getTranslation("matching.none")));
            return;
        }
        var first = shown.matches().getFirst();
        body.add(told(shown, first), ThreeAnswers.first(first));
        compare(shown);
        body.add(list(shown));
        var others = shown.saidOfOthers(MOST_SAID);
        if (!others.isEmpty()) {
            body.add(Said.ofOthers(others, shown));
        }
    }

    private Component choice(@Nullable Province province) {
        return new Narrowing(
                asked,
                province == null ? null : province.code(),
                options.provinces(),
                province == null ? List.of() : searching.needs(province),
                province == null ? List.of() : searching.occasions(),
                wanted -> Links.open(wanted.address()));
    }

    private Component nothing() {
        var hint = new Div(
                new H2(getTranslation("matching.choose")), new Paragraph(getTranslation("matching.choose.why")));
        hint.addClassName("cn-empty");
        return hint;
    }

    private void warn(String text) {
        var note = new Paragraph(text);
        note.addClassNames("cn-note", "cn-note-warn");
        note.getElement().setAttribute("role", "status");
        body.add(note);
    }

    /** Of which match the three answers speak. */
    private Component told(Shown shown, Match first) {
        var told = new Paragraph(
                new Span(getTranslation("matching.first-of", shown.province().fullName(Texts.lang())) + " "),
                new Anchor(Links.partner(first.partnerId()), shown.name(first.partnerId())));
        told.addClassName("matching-told");
        return told;
    }

    private void compare(Shown shown) {
        if (asked.compares() && shown.compared().size() == Asked.SIDES) {
            var compared = shown.compared();
            var section = new TwoCandidates(compared.getFirst(), compared.getLast(), shown, asked);
            section.getElement().executeJs("this.scrollIntoView({block: 'start'})");
            body.add(section);
        } else if (shown.compared().size() < asked.compare().size()) {
            warn(getTranslation("matching.compare.unknown"));
        }
    }

    private Section list(Shown shown) {
        var title = new H2(getTranslation("matching.list", shown.matches().size()));
        var explained = new Paragraph(getTranslation("matching.list.explained"));
        explained.addClassName("cn-muted");
        var list = new OrderedList();
        list.addClassName("matching-cards");
        for (int place = 0; place < shown.matches().size(); place++) {
            list.add(new Suggestion(place, shown, asked, rights, new Suggestion.Page() {
                @Override
                public void compare(Match match, boolean chosen) {
                    choose(match, chosen, shown);
                }

                @Override
                public void said() {
                    show();
                }
            }));
        }
        tellChosen(shown);
        var section = new Section(title, explained, choosing, list);
        section.addClassName("matching-all");
        if (shown.matches().size() < Searching.FIRST) {
            section.add(new Paragraph(
                    getTranslation("matching.fewer", shown.matches().size())));
        }
        if (!rights.signedIn()) {
            section.add(new Anchor(Links.signIn(asked.address()), getTranslation("matching.sign-in")));
        } else if (!rights.mayEnter(RecordKind.EVENT)) {
            section.add(new Paragraph(getTranslation("matching.reader")));
        }
        return section;
    }

    /** Both are needed for a comparison; until then the page stays as it is and only the address is new. */
    private void choose(Match match, boolean chosen, Shown shown) {
        var compared = asked.compares();
        asked = chosen ? asked.with(match.partnerId()) : asked.without(match.partnerId());
        if (compared || asked.compares()) {
            Links.open(asked.address());
        } else {
            UI.getCurrent().getPage().getHistory().replaceState(null, asked.address());
            tellChosen(shown);
        }
    }

    private void tellChosen(Shown shown) {
        choosing.setText(Optional.of(asked.compare())
                .filter(chosen -> chosen.size() == 1)
                .map(chosen -> getTranslation("matching.compare.one", shown.name(chosen.getFirst())))
                .orElse(""));
    }
}
