package vn.caunoi.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Gist;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** The records that may be the one somebody is about to enter. */
final class AlikeHints extends Composite<Div> {
    private final Forms forms;
    private final RecordKind kind;
    private @Nullable GlobalId own;
    private @Nullable Consumer<GlobalId> use;

    AlikeHints(Forms forms, RecordKind kind) {
        this.forms = forms;
        this.kind = kind;
        getContent().addClassName("form-hints");
        getContent().getElement().setAttribute("role", "status");
    }

    /** The record that is being changed is none of them. */
    void own(GlobalId id) {
        own = id;
    }

    /** Lets one of them be taken instead of entering it again. */
    void use(Consumer<GlobalId> taken) {
        use = taken;
    }

    void look(Map<String, @Nullable Object> values) {
        getContent().removeAll();
        var alike = forms.writing.alike(kind, values).stream()
                .filter(id -> !id.equals(own))
                .toList();
        if (!alike.isEmpty()) {
            getContent().add(new Span(getTranslation("form.alike")), list(forms, alike, use));
        }
    }

    /** Links to these records, each in a window of its own, with a button to take it where it can be taken. */
    static UnorderedList list(Forms forms, List<GlobalId> ids, @Nullable Consumer<GlobalId> use) {
        var known = forms.directory.load(ids.stream().map(GlobalId::id).toList());
        var list = new UnorderedList();
        list.addClassName("record-list");
        ids.stream()
                .map(id -> known.get(id.id()))
                .filter(Objects::nonNull)
                .forEach(record -> list.add(item(record, use)));
        return list;
    }

    private static ListItem item(Recorded record, @Nullable Consumer<GlobalId> use) {
        var link = new Anchor(Links.to(record), record.label(Texts.lang()));
        link.setTarget("_blank");
        var item = new ListItem(link);
        var gist = Gist.of(record);
        if (!gist.isEmpty()) {
            var text = new Span(" – " + gist);
            text.addClassName("cn-muted");
            item.add(text);
        }
        if (use != null) {
            var button = new Button(link.getTranslation("form.alike.use"), click -> use.accept(record.globalId()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(button);
        }
        return item;
    }
}
