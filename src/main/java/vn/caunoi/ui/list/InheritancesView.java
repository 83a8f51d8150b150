package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Callers;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Inheritance;
import vn.caunoi.agreement.Inheritances;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.upkeep.Decisions;

/** The agreements of merged provinces on which nobody has decided: a person confirms, amends or ends each. */
@Route(Links.INHERITANCES)
@Menu(title = "menu.inheritances", order = 5.15, icon = "trade-agreement")
@CssImport("./styles/lists.css")
@CssImport("./styles/record-page.css")
class InheritancesView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String PROVINCE = "province";
    private static final int AT_ONCE = 20;

    private final Inheritances inheritances;
    private final Directory directory;
    private final Callers callers;
    private final Decisions decisions;
    private final Span count = new Span();
    private final ComboBox<Option> provinces = new ComboBox<>(getTranslation("inheritances.province"));
    private final Map<String, Option> byCode;
    private final OrderedList queue = new OrderedList();
    private final NativeButton more = new NativeButton(getTranslation("inheritances.more"), click -> read());
    private final Div body = new Div();
    private @Nullable String province;
    private @Nullable String place;

    InheritancesView(
            Inheritances inheritances, Directory directory, Callers callers, Decisions decisions, Options options) {
        this.inheritances = inheritances;
        this.directory = directory;
        this.callers = callers;
        this.decisions = decisions;
        var all = options.provinces();
        byCode = all.stream().collect(Collectors.toMap(Option::value, option -> option));
        provinces.setItems((option, typed) -> Fold.contains(option.label(), typed), all);
        provinces.setItemLabelGenerator(Option::label);
        provinces.setClearButtonVisible(true);
        provinces.setPlaceholder(getTranslation("list.any"));
        provinces.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Links.open(Links.inheritances(
                        change.getValue() == null ? null : change.getValue().value()));
            }
        });
        count.addClassName("cn-count");
        count.getElement().setAttribute("role", "status");
        var subtitle = new Paragraph(getTranslation("inheritances.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle), count);
        header.addClassName("cn-page-header");
        queue.addClassName("record-list");
        more.addClassName("record-more");
        body.addClassName("cn-stack");
        getContent().addClassName("cn-page");
        getContent().add(header, provinces, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.inheritances");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        province = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PROVINCE)
                .filter(byCode::containsKey)
                .orElse(null);
        provinces.setValue(province == null ? null : byCode.get(province));
        show();
    }

    private void show() {
        var waiting = inheritances.countPending(province);
        count.setText(getTranslation("inheritances.count", waiting));
        body.removeAll();
        if (waiting == 0) {
            body.add(empty());
            return;
        }
        if (!callers.current().signedIn()) {
            var hint = new Paragraph(getTranslation("inheritances.sign-in"));
            hint.addClassName("cn-muted");
            body.add(hint);
        }
        queue.removeAll();
        place = null;
        body.add(queue, more);
        read();
    }

    private Component empty() {
        var ways = new Div(new Anchor(Links.AGREEMENTS, getTranslation("inheritances.empty.agreements")));
        if (province != null) {
            ways.add(new Anchor(Links.INHERITANCES, getTranslation("inheritances.empty.all")));
        }
        ways.addClassName("cn-row");
        var empty = new Div(new Paragraph(getTranslation("inheritances.empty")), ways);
        empty.addClassName("cn-empty");
        return empty;
    }

    private void read() {
        var page = inheritances.pending(province, new PageRequest(AT_ONCE, place, false));
        var waiting = page.nodes();
        var known = directory.load(waiting.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.agreementId(), each.successorId()), each.predecessorIds().stream()))
                .distinct()
                .toList());
        var mine = waiting.stream()
                .map(Inheritance::successorId)
                .distinct()
                .filter(inheritances::mayDecide)
                .collect(Collectors.toSet());
        waiting.forEach(each -> queue.add(item(each, known, mine.contains(each.successorId()))));
        place = page.edges().isEmpty() ? null : page.edges().getLast().cursor();
        more.setVisible(page.pageInfo().hasNextPage());
    }

    private ListItem item(Inheritance waiting, Map<Long, Recorded> known, boolean mine) {
        var agreement = (Agreement) Objects.requireNonNull(known.get(waiting.agreementId()));
        var successor = (Province) Objects.requireNonNull(known.get(waiting.successorId()));
        var signed = Format.current().date(agreement.signedOn());
        var told = new Paragraph(getTranslation(
                signed.isEmpty() ? "inheritances.signed-by.undated" : "inheritances.signed-by",
                names(waiting.predecessorIds(), known),
                signed,
                successor.label(Texts.lang()),
                Format.current().date(waiting.mergedOn())));
        told.addClassNames("cn-small", "cn-muted");
        var name = new Anchor(Links.to(agreement), agreement.label(Texts.lang()));
        var item = new ListItem(new Div(name, new Span(" "), Badges.activity(agreement.activity())), told);
        item.addClassName("cn-card");
        if (mine) {
            item.add(decisions.buttons(waiting, agreement, successor, this::show));
        }
        return item;
    }

    private static String names(List<Long> ids, Map<Long, Recorded> known) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(record -> record.label(Texts.lang()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
