package vn.caunoi.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.GlobalId;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.component.CardBoard;
import vn.caunoi.ui.form.Forms;
import vn.caunoi.ui.list.Conditions;
import vn.caunoi.ui.list.Wanted;
import vn.caunoi.writing.Owners;
import vn.caunoi.writing.Writing;

/**
 * What is under way as cards in columns. What is shown is in the address alone. Cards are moved by their button or by
 * keyboard, and several are given to somebody at once; on a narrow screen one column shows at a time.
 */
@Route(Links.BOARD)
@Menu(title = "menu.board", order = 3, icon = "board")
@CssImport("./styles/lists.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/form.css")
@CssImport("./styles/board.css")
class BoardView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String OF = "of";
    private static final String COLUMN = "column";

    private final List<Deck> decks;
    private final Writing writing;
    private final Owners owners;
    private final Forms forms;
    private final Calendar calendar;

    private final Span count = new Span();
    private final Div place = new Div();
    private final Div chosenBar = new Div();
    private final Span chosenCount = new Span();
    private final CardBoard board = new CardBoard();
    private final Span news = new Span();
    private final Map<GlobalId, Card> chosen = new LinkedHashMap<>();
    private final Map<String, Card> shown = new LinkedHashMap<>();

    private Wanted wanted = Wanted.NONE;
    private @Nullable Deck deck;
    private Conditions conditions = new Conditions((parameter, value, typed) -> {}, () -> {});

    BoardView(List<Deck> decks, Writing writing, Owners owners, Forms forms, Calendar calendar) {
        this.decks = decks;
        this.writing = writing;
        this.owners = owners;
        this.forms = forms;
        this.calendar = calendar;
        count.addClassName("cn-count");
        count.getElement().setAttribute("role", "status");
        var head = new Header(new H1(heading()), count);
        head.addClassName("cn-page-header");
        var give = new Button(getTranslation("board.assign"), click -> assign());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var none = new Button(getTranslation("board.choose.none"), click -> show());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        chosenBar.add(chosenCount, give, none);
        chosenBar.addClassNames("cn-row", "board-chosen");
        news.addClassName("board-news");
        news.getElement().setAttribute("role", "status");
        board.addMoveListener(this::step);
        getContent().addClassNames("cn-page", "cn-page-full", "board-page");
        getContent().add(head, place, chosenBar, news, board);
    }

    @Override
    public String heading() {
        return getTranslation("menu.board");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wanted = Wanted.of(event.getLocation().getQueryParameters());
        open(deckOf(wanted));
    }

    private Deck deckOf(Wanted asked) {
        return decks.stream()
                .filter(each -> Links.list(each.kind()).equals(asked.text(OF)))
                .findFirst()
                .orElse(decks.getFirst());
    }

    /** Each kind of cards has conditions of its own. */
    private void open(Deck opened) {
        deck = opened;
        conditions = new Conditions(
                (parameter, value, typed) -> go(wanted.with(parameter, value)),
                () -> go(Wanted.NONE.with(OF, wanted.text(OF)).with(COLUMN, wanted.text(COLUMN))));
        opened.offer(conditions);
        place.removeAll();
        if (decks.size() > 1) {
            place.add(tabs(opened));
        }
        place.add(conditions, columnChoice(opened));
        if (mayMove()) {
            var help = new Paragraph(getTranslation("board.keys"));
            help.addClassNames("cn-small", "cn-muted", "board-keys");
            place.add(help);
        }
        show();
    }

    private Nav tabs(Deck opened) {
        var tabs = new Nav();
        tabs.setAriaLabel(getTranslation("board.decks"));
        tabs.addClassName("board-decks");
        for (var each : decks) {
            var address =
                    each == decks.getFirst() ? Links.BOARD : Links.BOARD + "?" + OF + "=" + Links.list(each.kind());
            var tab = new Anchor(address, getTranslation("menu." + Links.list(each.kind())));
            if (each == opened) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    /** Which column shows where there is room for one only. */
    private Select<Enum<?>> columnChoice(Deck opened) {
        var choice = new Select<Enum<?>>();
        choice.setLabel(getTranslation("board.column"));
        choice.setItems(List.<Enum<?>>copyOf(opened.columns()));
        choice.setItemLabelGenerator(Texts::of);
        choice.setValue(narrow(opened));
        choice.addClassName("board-column-choice");
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(wanted.with(COLUMN, event.getValue().name()));
            }
        });
        return choice;
    }

    private Enum<?> narrow(Deck of) {
        return of.columns().stream()
                .<Enum<?>>map(column -> column)
                .filter(column -> column.name().equals(wanted.text(COLUMN)))
                .findFirst()
                .orElseGet(() -> of.columns().getFirst());
    }

    private boolean mayMove() {
        return deck != null && writing.mayCreate(deck.kind());
    }

    private void go(Wanted asked) {
        wanted = asked;
        getUI().orElseGet(UI::getCurrent)
                .getPage()
                .getHistory()
                .pushState(null, new Location(Links.BOARD, asked.address()));
        show();
    }

    /** Reads the board anew; what was chosen is no more, for it may have changed. */
    private void show() {
        var of = deck;
        if (of == null) {
            return;
        }
        conditions.show(wanted);
        chosen.clear();
        shown.clear();
        var counts = of.counts(wanted);
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        count.setText(getTranslation("list.count." + Links.list(of.kind()), total));
        var narrow = narrow(of);
        var hand = mayMove() ? new Moving() : null;
        board.removeAll();
        for (Enum<?> column : of.columns()) {
            var cards = new BoardColumn(
                    column,
                    counts.getOrDefault(column, 0),
                    (offset, limit) -> of.cards(wanted, column, offset, limit),
                    card -> {
                        shown.put(card.id().toString(), card);
                        return new CardView(card, false, hand);
                    });
            cards.getContent().setClassName("narrow", column == narrow);
            board.add(cards);
        }
        count();
    }

    private final class Moving implements CardView.Hand {
        @Override
        public void choose(Card card, boolean wantedNow) {
            if (wantedNow) {
                chosen.put(card.id(), card);
            } else {
                chosen.remove(card.id());
            }
            count();
        }

        @Override
        public void move(Card card) {
            ask(card, 1);
        }
    }

    private void count() {
        chosenCount.setText(getTranslation("board.chosen", chosen.size()));
        chosenBar.setVisible(!chosen.isEmpty());
    }

    /** By keyboard: so many columns on, or back. */
    private void step(String card, int by) {
        var meant = shown.get(card);
        if (meant != null && mayMove()) {
            ask(meant, by);
        }
    }

    private void ask(Card card, int by) {
        var of = deck;
        if (of == null) {
            return;
        }
        var columns = List.<Enum<?>>copyOf(of.columns());
        var goal = columns.get(Math.clamp(columns.indexOf(card.column()) + by, 0, columns.size() - 1));
        new MoveDialog(of, card, goal, calendar.today(), forms, now -> {
                    show();
                    news.setText(getTranslation(
                            "board.moved", card.title(), Texts.of(now), columns.indexOf(now) + 1, columns.size()));
                    board.focusCard(card.id().toString());
                })
                .open();
    }

    private void assign() {
        var of = deck;
        if (of != null) {
            new AssignDialog(of, List.copyOf(chosen.values()), owners.all(), calendar.today(), forms, given -> {
                        show();
                        news.setText(getTranslation("board.assigned", given.size()));
                    })
                    .open();
        }
    }
}
