package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.search.Search;

/** Finds anything by name while it is typed and opens it: with the mouse, with arrow keys and Enter, or by Enter alone. */
class SearchField extends Composite<ComboBox<SearchField.Suggestion>> {
    private static final int FEW = 8;
    private static final int LONGEST = 200;

    /** A record to open, or, as the last of them, the page with all results. */
    record Suggestion(String address, String name, String kind, String kindName, String gist) {

        static Suggestion of(Recorded record) {
            RecordKind kind = record.recordKind();
            return new Suggestion(
                    Links.to(record), record.label(Texts.lang()), kind.name(), Texts.of(kind), Gist.of(record));
        }
    }

    private final Search search;

    SearchField(Search search) {
        this.search = search;
        var field = getContent();
        field.addClassName("shell-search");
        field.setPlaceholder(getTranslation("search.hint"));
        field.setAriaLabel(getTranslation("search.field"));
        field.setPrefixComponent(new SvgIcon("icons.svg", "search"));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(Suggestion::name);
        field.setRenderer(LitRenderer.<Suggestion>of("""
                                <div class="suggestion">
                                  <span class="suggestion-name">${item.name}</span>
                                  <span class="cn-kind-badge" data-kind="${item.kind}" ?hidden="${!item.kind}">${item.kindName}</span>
                                  <span class="suggestion-gist">${item.gist}</span>
                                </div>""")
                .withProperty("name", Suggestion::name)
                .withProperty("kind", Suggestion::kind)
                .withProperty("kindName", Suggestion::kindName)
                .withProperty("gist", Suggestion::gist));
        field.setItems(
                query -> suggestions(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) suggestions(query.getFilter().orElse("")).count());
        field.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open(chosen.getValue().address());
            }
        });
        field.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        listenToEnter(field);
        goNowhereUnasked(field);
    }

    /** Leaving the field drops what was typed: otherwise a name typed in full would open as if it had been chosen. */
    private static void goNowhereUnasked(ComboBox<Suggestion> field) {
        field.getElement().executeJs("""
                        this.addEventListener('focusout', event => {
                            if (!event.relatedTarget?.closest('vaadin-combo-box-item')) {
                                this._focusedIndex = -1;
                                this.cancel();
                            }
                        }, true)""");
    }

    /** Enter with nothing chosen opens what bears exactly that name, or else the page with all results. */
    private void listenToEnter(ComboBox<Suggestion> field) {
        field.getElement()
                .addEventListener("keydown", pressed -> {
                    var typed = pressed.getEventData()
                            .path("element.inputElement.value")
                            .asString("");
                    if (!typed.isBlank()) {
                        openBest(shortened(typed));
                    }
                })
                .setFilter("event.key === 'Enter' && !(element._focusedIndex >= 0)")
                .addEventData("element.inputElement.value");
    }

    private void openBest(String typed) {
        var found = search.find(typed, List.of(), FEW, null).nodes();
        var exact = found.stream()
                .filter(record -> Fold.same(record.label(Texts.lang()), typed))
                .findFirst();
        open(exact.map(Links::to).orElseGet(() -> Links.search(typed)));
    }

    private void open(String address) {
        getContent().clear();
        getContent().setOpened(false);
        getContent().getElement().executeJs("this.inputElement.value = ''; this.inputElement.blur()");
        Links.open(address);
    }

    private Stream<Suggestion> suggestions(String typed) {
        if (typed.isBlank()) {
            return Stream.empty();
        }
        var text = shortened(typed);
        var suggestions = new ArrayList<Suggestion>();
        search.find(text, List.of(), FEW, null).nodes().stream()
                .map(Suggestion::of)
                .forEach(suggestions::add);
        suggestions.add(new Suggestion(Links.search(text), getTranslation("search.all", text), "", "", ""));
        return suggestions.stream();
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
