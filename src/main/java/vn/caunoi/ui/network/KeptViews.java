package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import vn.caunoi.savedview.SavedView;
import vn.caunoi.savedview.SavedViewOutcome;
import vn.caunoi.savedview.SavedViews;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;

/** The views that the reader keeps: opened, renamed and deleted here, and the picture shown is added to them. */
final class KeptViews extends Composite<Dialog> {
    private final SavedViews views;
    private final Supplier<String> address;
    private final TextField name = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("network.views.none"));

    /** The address is that of the picture shown, without what comes before the question mark. */
    KeptViews(SavedViews views, Supplier<String> address) {
        this.views = views;
        this.address = address;
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("network.views"));
        dialog.setWidth("32rem");
        if (views.canKeep()) {
            dialog.add(saving(), none, list);
        } else {
            dialog.add(new Paragraph(
                    new Span(getTranslation("network.views.sign-in") + " "),
                    new Anchor(
                            Links.signIn(Links.NETWORK + "?" + address.get()),
                            getTranslation("network.views.to-sign-in"))));
        }
        none.addClassName("cn-muted");
        list.addClassName("network-views");
        var close = new Button(getTranslation("network.views.close"), click -> dialog.close());
        dialog.getFooter().add(close);
    }

    void open() {
        name.clear();
        name.setInvalid(false);
        refresh();
        getContent().open();
    }

    private Component saving() {
        name.setLabel(getTranslation("network.views.name"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        var save = new Button(
                getTranslation("network.views.save"), click -> show(views.keep(name.getValue(), address.get()), name));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(name, save);
        row.addClassName("network-saving");
        return row;
    }

    private void show(SavedViewOutcome outcome, TextField field) {
        var problem =
                switch (outcome) {
                    case SavedViewOutcome.Kept _, SavedViewOutcome.Deleted _ -> null;
                    case SavedViewOutcome.NameMissing missing ->
                        getTranslation("network.views.name-missing", missing.longest());
                    case SavedViewOutcome.NameTaken taken -> getTranslation("network.views.name-taken", taken.name());
                    case SavedViewOutcome.AddressTooLong _ -> getTranslation("network.views.too-long");
                    case SavedViewOutcome.TooMany many -> getTranslation("network.views.too-many", many.most());
                    case SavedViewOutcome.NotSignedIn _ -> getTranslation("network.views.sign-in");
                    case SavedViewOutcome.Unknown _ -> getTranslation("network.views.unknown");
                };
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        if (problem == null) {
            name.clear();
            refresh();
        }
    }

    private void refresh() {
        list.removeAll();
        var own = views.own();
        own.forEach(view -> list.add(item(view)));
        none.setVisible(own.isEmpty());
        list.setVisible(!own.isEmpty());
    }

    private ListItem item(SavedView view) {
        var link = new Anchor(Links.NETWORK + "?" + ExplorerAddress.VIEW + "=" + view.id(), view.name());
        link.getElement().addEventListener("click", click -> getContent().close());
        var created = new Span(Format.current().time(view.createdAt().toInstant()));
        created.addClassNames("cn-muted", "cn-small");
        var item = new ListItem(link, created);
        item.add(
                small("network.views.rename", view, () -> rename(view, item)),
                small("network.views.delete", view, () -> show(views.delete(view.id()), name)));
        return item;
    }

    /** In place of the view stands a field with its name. */
    private void rename(SavedView view, ListItem item) {
        var field = new TextField();
        field.setAriaLabel(getTranslation("network.views.rename") + ": " + view.name());
        field.setValue(view.name());
        field.setMaxLength(SavedViews.LONGEST_NAME);
        item.removeAll();
        item.add(
                field,
                small("network.views.rename", view, () -> show(views.rename(view.id(), field.getValue()), field)));
        field.focus();
    }

    private Button small(String text, SavedView view, Runnable action) {
        var button = new Button(getTranslation(text), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(text) + ": " + view.name());
        return button;
    }
}
