package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Role;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.ValueTexts;
import vn.caunoi.writing.Change;

/** Every change of a record, newest first; nothing is read before somebody asks, and then page by page. */
@CssImport("./styles/upkeep.css")
final class HistoryPanel extends Composite<Div> {
    private static final int AT_ONCE = 10;

    private final Upkeep upkeep;
    private final Recorded record;
    private final OrderedList changes = new OrderedList();
    private final NativeButton more = new NativeButton(getTranslation("history.show"));
    private int shown;
    private boolean mayChange;

    HistoryPanel(Upkeep upkeep, Recorded record) {
        this.upkeep = upkeep;
        this.record = record;
        changes.addClassName("upkeep-history");
        more.addClassName("record-more");
        more.addClickListener(click -> read());
        getContent().add(changes, more);
    }

    private void read() {
        if (shown == 0) {
            mayChange = upkeep.mayChange(record);
        }
        var found = upkeep.history.window(record.id(), shown, AT_ONCE + 1);
        var some = found.subList(0, Math.min(AT_ONCE, found.size()));
        var values = new ArrayList<@Nullable Object>();
        some.forEach(change -> change.fields().forEach(field -> {
            values.add(field.before());
            values.add(field.after());
        }));
        var words = upkeep.texts.words(values);
        var sources = upkeep.directory.load(
                some.stream().map(Change::sourceId).filter(Objects::nonNull).toList());
        for (var change : some) {
            changes.add(item(change, shown++ == 0, words, sources));
        }
        more.setText(getTranslation("history.more"));
        more.setVisible(found.size() > AT_ONCE);
        if (shown == 0) {
            changes.setVisible(false);
            getContent().add(new Paragraph(getTranslation("record.empty.history")));
        }
    }

    private ListItem item(Change change, boolean newest, ValueTexts.Words words, Map<Long, Recorded> sources) {
        var what = new HtmlContainer("strong");
        what.setText(Texts.of(change.action()));
        var item = new ListItem(new Div(
                what,
                new Span(" · " + Format.current().time(change.at()) + " · "
                        + getTranslation("history.version", change.version()))));
        item.add(line(getTranslation("history.by", who(change), Texts.of(change.channel()))));
        var other = change.recordId().id() != record.id();
        if (other) {
            item.add(line(getTranslation("history.of", Upkeep.nameIn(change))));
        }
        if (change.reason() != null) {
            item.add(line(getTranslation("history.reason", change.reason())));
        }
        source(change, sources).ifPresent(item::add);
        if (!change.fields().isEmpty()) {
            item.add(fields(change, words));
        }
        tools(change, newest, other, item);
        return item;
    }

    private Div line(String text) {
        var line = new Div(new Span(text));
        line.addClassNames("cn-small", "cn-muted");
        return line;
    }

    /** Names of people are for those who have signed in. */
    private String who(Change change) {
        if (change.role() == null) {
            return change.by().equals("seed") ? getTranslation("history.seed") : change.by();
        }
        var role = Texts.of(Role.valueOf(change.role()));
        if (!upkeep.callers.current().signedIn()) {
            return role;
        }
        return change.by() + " (" + role + (change.token() == null ? "" : ", " + change.token()) + ")";
    }

    private java.util.Optional<Component> source(Change change, Map<Long, Recorded> sources) {
        var source = change.sourceId() == null ? null : sources.get(change.sourceId());
        if (source == null) {
            return java.util.Optional.empty();
        }
        var line = new Div(
                new Span(getTranslation("history.source") + " "),
                new Anchor(Links.to(source), source.label(Texts.lang())));
        Stream.of(change.locator(), change.quote() == null ? null : "“" + change.quote() + "”")
                .filter(Objects::nonNull)
                .forEach(text -> line.add(new Span(" · " + text)));
        line.addClassName("cn-small");
        return java.util.Optional.of(line);
    }

    /** What was entered or went as a whole is long and on its page: it is folded. */
    private Component fields(Change change, ValueTexts.Words words) {
        var title = getTranslation("history.fields");
        var fold = new Details(
                title,
                new Comparison(
                        title,
                        "history.before",
                        "history.after",
                        upkeep.sheets.of(change.recordId().kind()),
                        change.fields(),
                        words));
        fold.setOpened(change.before() != null && change.after() != null);
        return fold;
    }

    private void tools(Change change, boolean newest, boolean other, ListItem item) {
        if (mayChange && !other && !newest && change.after() != null) {
            item.add(button("history.restore", () -> upkeep.deeds.restore(record, change)));
        }
        if (other && change.action() == Change.Action.MERGED && upkeep.merging.mayMerge(record.recordKind())) {
            item.add(button("history.unmerge", () -> upkeep.deeds.unmerge(change)));
        }
    }

    private Button button(String text, Runnable work) {
        var button = new Button(getTranslation(text), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    List<Component> changes() {
        return changes.getChildren().toList();
    }
}
