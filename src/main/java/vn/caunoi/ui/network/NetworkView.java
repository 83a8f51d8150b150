package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.exchange.Caption;
import vn.caunoi.exchange.ExportedFile;
import vn.caunoi.exchange.Printing;
import vn.caunoi.savedview.SavedViews;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.component.GraphGestures.Place;
import vn.caunoi.ui.component.RelationshipGraph;
import vn.caunoi.ui.component.TimeSlider;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.list.Options;

/** The network explorer: what is shown is in the address alone, so that a link shows a colleague the same. */
@Route(Links.NETWORK)
@Menu(title = "menu.network", order = 301, icon = "network")
@CssImport("./styles/network.css")
class NetworkView extends Composite<Div> implements Titled, AfterNavigationObserver, Explorer {
    private static final LocalDate FIRST = LocalDate.of(1984, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final Scenes scenes;
    private final SavedViews views;
    private final Files files;
    private final Lang language = Texts.lang();
    private final FilterNames names;
    private final RelationshipGraph graph = new RelationshipGraph();
    private final Drawing drawing = new Drawing(graph);
    private final TimeSlider slider;
    private final DayField day = new DayField(getTranslation("network.day"));
    private final StartBar starts;
    private final FilterPanel filter;
    private final Notices notices = new Notices();
    private final DetailPanel details;
    private final QuestionPanel questions;
    private final AnswerPanel answer;
    private final PictureTable table;
    private final Div welcome;
    private final Div empty = new Div(new Paragraph(getTranslation("network.empty")));
    private final Div body = new Div();
    private final Paragraph tooLong = new Paragraph(getTranslation("network.too-long"));
    private final Span known = new Span();
    private final PanelChoice beside = new PanelChoice(this);
    private Exploration exploration = Exploration.NOTHING_ASKED;
    private Caption caption = new Caption(heading(), null, null, null);
    private @Nullable Scene scene;

    NetworkView(
            Scenes scenes,
            Options options,
            Finder finder,
            DetailPanel.Reading reading,
            Examples examples,
            SavedViews views,
            Files files,
            Calendar calendar) {
        this.scenes = scenes;
        this.files = files;
        this.views = views;
        names = new FilterNames(options);
        slider = new TimeSlider(FIRST, calendar.today(), MERGER);
        filter = new FilterPanel(this, names);
        starts = new StartBar(
                this, names, finder, () -> body.setClassName("filtering", !body.hasClassName("filtering")));
        details = new DetailPanel(this, reading);
        questions = new QuestionPanel(this, finder, names);
        answer = new AnswerPanel(this, names);
        table = new PictureTable(this);
        welcome = new Div(examples.list());
        welcome.addClassName("network-welcome");
        empty.addClassName("cn-empty");
        tooLong.addClassNames("cn-note", "cn-note-warn");
        listen();
        chooseDay(calendar);
        var time = new Div(slider, day);
        time.addClassName("network-time");
        var picture = new Div(graph, empty);
        picture.addClassName("network-picture");
        var panel = new Div(beside, answer, questions, details, welcome, table);
        panel.addClassName("network-panel");
        body.addClassName("network-body");
        body.add(filter, picture, panel);
        known.addClassNames("cn-muted", "cn-small");
        var head = new Header(
                new H1(heading()),
                known,
                new Sharing(views, graph, this::address, this::title, this::file, this::print));
        head.addClassName("cn-page-header");
        getContent().addClassNames("cn-page", "cn-page-full", "network-page");
        getContent().add(head, starts, time, notices, body);
    }

    private void listen() {
        graph.addOpenListener(key -> {
            var node = scene().node(key);
            var address = node == null ? null : node.address();
            if (address != null) {
                Links.open(address);
            }
        });
        graph.addExpandListener(asked -> look(look ->
                look.expanding(new Look.Expansion(asked.id(), asked.kind() == null ? null : kind(asked.kind())))));
        graph.addCollapseListener(key -> look(
                look -> look.hasExpanded(key) ? look.collapsing(key) : look.hiding(Set.copyOf(scene().leavesOf(key)))));
        graph.addHideListener(key -> look(look -> look.hiding(Set.of(key))));
        graph.addPinListener(pinned -> keepPins(graph.getPins()));
        graph.addUnpinListener(key -> keepPins(graph.getPins()));
        graph.addSelectListener(key -> select(key.orElse(null)));
        graph.addEdgeSelectListener(id -> scene().links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .ifPresent(link -> select(link.from())));
        graph.setKindLabels(Arrays.stream(RecordKind.values())
                .collect(Collectors.toMap(RecordKind::name, Texts::of, (one, other) -> one, LinkedHashMap::new)));
    }

    private static @Nullable RecordKind kind(String name) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void chooseDay(Calendar calendar) {
        slider.addDayListener(chosen -> go(exploration.on(chosen.orElse(null))));
        day.setMin(LocalDate.of(1945, 9, 2));
        day.setMax(calendar.today());
        day.setPlaceholder(getTranslation("day.pattern"));
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && !day.isInvalid()) {
                go(exploration.on(event.getValue()));
            }
        });
    }

    @Override
    public String heading() {
        return getTranslation("network.heading");
    }

    @Override
    public Exploration exploration() {
        return exploration;
    }

    @Override
    public Scene scene() {
        if (scene == null) {
            scene = scenes.read(exploration);
        }
        return scene;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read(event.getLocation().getQueryParameters());
    }

    private void read(QueryParameters query) {
        var kept = query.getSingleParameter(ExplorerAddress.VIEW).map(this::kept);
        var asked = ExplorerAddress.read(kept.isEmpty() ? query : kept.get().orElse(query));
        var unread = new TreeSet<>(asked.unread());
        kept.filter(Optional::isEmpty).ifPresent(gone -> unread.add(ExplorerAddress.VIEW));
        exploration =
                asked.exploration().with(names.known(asked.exploration().scope().filter(), unread));
        scene = null;
        tooLong.setVisible(false);
        show(unread);
    }

    /** The address of a view that the reader keeps. */
    private Optional<QueryParameters> kept(String id) {
        var number = Inquiry.number(id);
        return number == null
                ? Optional.empty()
                : views.find(number).map(view -> QueryParameters.fromString(view.address()));
    }

    private String address() {
        return ExplorerAddress.write(exploration).getQueryString();
    }

    /** The facts of what is shown, under the words that stood above it when it was shown. */
    private Printing print(String svg) {
        return files.print(svg, exploration, caption, language);
    }

    private ExportedFile file(Files.Form form) {
        return files.write(form, exploration, caption, language);
    }

    private Caption caption() {
        var conditions = names.of(exploration.scope().filter()).stream()
                .map(FilterNames.Condition::text)
                .collect(Collectors.joining(" · "));
        return new Caption(
                title(),
                conditions.isEmpty() ? null : conditions,
                exploration.scope().on(),
                "/" + Links.NETWORK + "?" + address());
    }

    /** What the picture is called where it stands alone: what was asked, or from where it is looked at. */
    private String title() {
        var starts = exploration.scope().starts().stream()
                .map(start -> scene().records().get(start))
                .filter(Objects::nonNull)
                .map(record -> record.label(Texts.lang()));
        var conditions = names.of(exploration.scope().filter()).stream().map(FilterNames.Condition::text);
        var day = exploration.scope().on();
        var parts = Stream.of(
                        starts,
                        conditions,
                        Stream.of(day == null ? "" : Format.current().date(day)))
                .flatMap(Function.identity())
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? heading() : heading() + ": " + String.join(" · ", parts);
    }

    /** A question or another beginning is a step that the back button undoes; the rest goes on in the same place. */
    @Override
    public void go(Exploration next) {
        var step = !next.scope().starts().equals(exploration.scope().starts())
                || !Objects.equals(next.inquiry(), exploration.inquiry());
        if (!next.readsLike(exploration)) {
            scene = null;
        }
        exploration = next;
        var address = new Location(Links.NETWORK, ExplorerAddress.write(next));
        tooLong.setVisible(address.getPathWithQueryParameters().length() > ExplorerAddress.LONGEST);
        if (!tooLong.isVisible()) {
            var history = getUI().orElseGet(UI::getCurrent).getPage().getHistory();
            if (step) {
                history.pushState(null, address);
            } else {
                history.replaceState(null, address);
            }
        }
        show(Set.of());
    }

    @Override
    public void askFrom(long record) {
        var named = scene().records().get(record);
        if (named != null) {
            questions.askFrom(named);
            look(look -> look.showing(Look.Panel.QUESTIONS));
        }
    }

    private void select(@Nullable String key) {
        look(look -> look.selecting(key));
    }

    private void keepPins(Map<String, Place> pins) {
        look(look -> look.pinned(pins));
    }

    private void show(Set<String> unread) {
        var now = scene();
        var look = exploration.look();
        starts.show(now, exploration);
        filter.show(exploration);
        slider.show(exploration.scope().on(), now.provinces());
        day.setValue(exploration.scope().on());
        notices.show(now, exploration, unread, tooLong);
        drawing.show(now, exploration);
        empty.setVisible(now.nodes().isEmpty());
        details.show(now, exploration);
        questions.show(now, exploration);
        answer.show(now, exploration);
        table.show(now, exploration);
        welcome.setVisible(now.node(look.selected()) == null);
        known.setText(getTranslation(
                "network.known", Format.current().time(now.knownAt().toInstant())));
        caption = caption();
        beside.show(look.panel());
        body.getElement().setAttribute("data-panel", look.panel().name());
    }
}
