package vn.caunoi.ui.worklist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.list.Option;
import vn.caunoi.ui.list.Options;
import vn.caunoi.ui.list.PlaceChoice;
import vn.caunoi.worklist.Scope;
import vn.caunoi.worklist.Stage;
import vn.caunoi.worklist.Task;
import vn.caunoi.worklist.Worklist;
import vn.caunoi.worklist.Worklists;

/** What waits to be done, of oneself, of a province or of the whole country: group by group, the most pressing first. */
@Route(Links.WORKLIST)
@Menu(title = "menu.worklist", order = 2, icon = "list")
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/worklist.css")
class WorklistView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String PROVINCE = "province";
    private static final String MINE = "mine";
    private static final String ALL = "all";

    private final Worklists worklists;
    private final Directory directory;
    private final Provinces provinces;
    private final Calendar calendar;
    private final PlaceChoice whose;
    private final Div body = new Div();

    WorklistView(Worklists worklists, Directory directory, Provinces provinces, Options options, Calendar calendar) {
        this.worklists = worklists;
        this.directory = directory;
        this.provinces = provinces;
        this.calendar = calendar;
        whose = new PlaceChoice(
                getTranslation("worklist.whose"),
                worklists.hasOwn() ? List.of(new Option(MINE, getTranslation("worklist.mine"))) : List.of(),
                options,
                chosen -> Links.open(address(chosen)));
        var subtitle = new Paragraph(getTranslation("worklist.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle), whose);
        header.addClassName("cn-page-header");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "worklist");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.worklist");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var wanted = asked.getSingleParameter(PROVINCE)
                .or(() -> asked.getSingleParameter(ALL).map(any -> PlaceChoice.COUNTRY))
                .orElse(MINE);
        var shown = whose.show(wanted);
        show(read(shown), shown.equals(MINE));
    }

    private Worklist read(String choice) {
        return switch (choice) {
            case MINE -> worklists.mine();
            case PlaceChoice.COUNTRY -> worklists.of(Scope.EVERYTHING);
            default ->
                provinces
                        .at(choice, calendar.today())
                        .map(province -> worklists.of(Scope.of(province.identityId())))
                        .orElseGet(() -> worklists.of(Scope.EVERYTHING));
        };
    }

    private static String address(String choice) {
        return switch (choice) {
            case MINE -> Links.WORKLIST;
            case PlaceChoice.COUNTRY -> Links.WORKLIST + "?" + ALL;
            default -> Links.WORKLIST + "?" + PROVINCE + "=" + choice;
        };
    }

    private void show(Worklist worklist, boolean own) {
        body.removeAll();
        body.add(counts(worklist));
        if (worklist.tasks().isEmpty()) {
            body.add(own ? nothingOwn() : empty());
            return;
        }
        Map<Long, Recorded> records = directory.load(
                worklist.tasks().stream().map(Task::recordId).distinct().toList());
        for (var stage : Stage.values()) {
            var tasks = worklist.in(Set.of(stage)).stream()
                    .filter(task -> records.containsKey(task.recordId()))
                    .toList();
            if (!tasks.isEmpty()) {
                body.add(new StageSection(stage, tasks, records));
            }
        }
        if (worklist.cut()) {
            var cut = new Paragraph(getTranslation("worklist.cut"));
            cut.addClassName("cn-muted");
            body.add(cut);
        }
    }

    private Div counts(Worklist worklist) {
        var numbers = new Div();
        numbers.addClassName("cn-numbers");
        worklist.counts().forEach(count -> {
            var card = new Anchor("#" + StageSection.id(count.stage()), "");
            card.setRouterIgnore(true);
            card.addClassNames("cn-card", "cn-number-card", "worklist-count-" + StageSection.id(count.stage()));
            card.getElement()
                    .appendChild(
                            new Element("strong").setText(Format.current().number(count.count())),
                            new Element("span").setText(count.stage().label(Texts.lang())));
            numbers.add(card);
        });
        return numbers;
    }

    private Div nothingOwn() {
        var nothing = new Div(
                new Paragraph(getTranslation("worklist.empty.mine")),
                new Paragraph(new Anchor(address(PlaceChoice.COUNTRY), getTranslation("worklist.of-the-country"))));
        nothing.addClassName("cn-card");
        return nothing;
    }

    private Div empty() {
        var nothing = new Div(
                new Paragraph(getTranslation("worklist.empty")),
                new Paragraph(
                        new Anchor(Links.PROPOSALS + Links.NEW, getTranslation("form.create.PROPOSAL")),
                        new Text(" · "),
                        new Anchor(Links.COMMITMENTS + Links.NEW, getTranslation("form.create.COMMITMENT"))));
        nothing.addClassName("cn-card");
        return nothing;
    }
}
