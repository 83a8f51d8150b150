package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.upkeep.Upkeep;

/**
 * A list of records: conditions, count, and a lazy grid that becomes cards on a narrow screen. What is shown is in the
 * address alone, so that the back button works and a link can be shared.
 */
@CssImport("./styles/lists.css")
@CssImport("./styles/upkeep.css")
abstract class ListView<R, O extends Enum<O>> extends Composite<Div> implements Titled, AfterNavigationObserver {
    private final String address;
    private final O standard;
    private final Upkeep upkeep;
    private final Span count = new Span();
    private final Select<O> orders = new Select<>();
    private final Div summary = new Div();
    final Conditions conditions;
    final RecordGrid<R, O> grid;
    private Wanted wanted = Wanted.NONE;

    /** The kind of its records, by whose address its texts are named, and the order it has when none is asked for. */
    ListView(RecordKind kind, O standard, Upkeep upkeep) {
        this.address = Links.list(kind);
        this.standard = standard;
        this.upkeep = upkeep;
        conditions =
                new Conditions(this::set, () -> go(Wanted.NONE.with(Wanted.SORT, wanted.text(Wanted.SORT)), false));
        grid = new RecordGrid<>(this::window, this::internal, this::sort, () -> go(Wanted.NONE, false));
        count.addClassName("cn-count");
        count.getElement().setAttribute("role", "status");
        orders.setLabel(getTranslation("list.sort"));
        orders.addClassName("list-orders");
        orders.setItems(Arrays.stream(standard.getDeclaringClass().getEnumConstants())
                .filter(order -> !order.name().contains("_EN"))
                .toList());
        orders.setItemLabelGenerator(Texts::of);
        orders.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                sort(event.getValue());
            }
        });
        var head = new Header(new H1(heading()), count);
        head.addClassName("cn-page-header");
        var additions = upkeep.additions(kind);
        if (additions != null) {
            head.add(additions);
        }
        getContent().addClassNames("cn-page", "cn-page-full", "list-page");
        getContent().add(head, conditions, summary, orders, grid);
    }

    /** The address says "by name"; which name that is depends on who reads. */
    private static <O extends Enum<O>> O spoken(O order) {
        return Texts.lang() == Lang.VI
                ? order
                : Arrays.stream(order.getDeclaringClass().getEnumConstants())
                        .filter(other -> other != order
                                && other.name().replace("_EN", "").equals(order.name()))
                        .findFirst()
                        .orElse(order);
    }

    /** The record that a row is about. */
    abstract Recorded subject(R row);

    private List<R> internal(List<R> rows) {
        var internal =
                upkeep.internal(rows.stream().map(row -> subject(row).id()).toList());
        return rows.stream().filter(row -> internal.contains(subject(row).id())).toList();
    }

    /** What is worth saying of the list as a whole, above it; nothing of most. */
    @Nullable Component summary(Wanted wanted) {
        return null;
    }

    /** How many records the address asks for. */
    abstract int count(Wanted wanted);

    /** Some of them, in that order. */
    abstract List<R> window(Wanted wanted, O order, int offset, int limit);

    @Override
    public String heading() {
        return getTranslation("menu." + address);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Wanted.of(event.getLocation().getQueryParameters()));
    }

    private List<R> window(int offset, int limit) {
        return window(wanted, spoken(wanted.order(standard)), offset, limit);
    }

    private void show(Wanted asked) {
        wanted = asked;
        var found = count(asked);
        var order = asked.order(standard);
        conditions.show(asked);
        orders.setValue(order);
        count.setText(getTranslation("list.count." + address, found));
        var told = summary(asked);
        summary.removeAll();
        summary.setVisible(told != null);
        if (told != null) {
            summary.add(told);
        }
        grid.show(found, order, !asked.with(Wanted.SORT, null).parameters().isEmpty());
    }

    private void sort(O order) {
        go(wanted.with(Wanted.SORT, order == standard ? null : order.name()), false);
    }

    private void set(String parameter, @Nullable String value, boolean typed) {
        go(wanted.with(parameter, value), typed);
    }

    /** A chosen condition is a step that the back button undoes; the letters of a word are not. */
    private void go(Wanted asked, boolean typed) {
        var page = getUI().orElseGet(UI::getCurrent);
        var location = new Location(address, asked.address());
        if (typed) {
            page.getPage().getHistory().replaceState(null, location);
        } else {
            page.getPage().getHistory().pushState(null, location);
        }
        show(asked);
    }
}
