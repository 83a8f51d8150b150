package vn.caunoi.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.caunoi.measure.Comparisons;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Which provinces are compared: in their order, each to be moved or taken away, and a field for one more. */
final class Choice extends Composite<Div> {
    private final Consumer<Chosen> go;

    Choice(Chosen chosen, List<Province> found, List<Province> standing, Consumer<Chosen> go) {
        this.go = go;
        var list = new OrderedList();
        list.addClassName("compare-chosen");
        list.getElement().setAttribute("aria-label", getTranslation("compare.chosen"));
        found.forEach(province -> list.add(item(chosen, province)));
        getContent().addClassName("compare-choice");
        getContent().add(list);
        if (found.size() < Comparisons.MOST) {
            getContent()
                    .add(more(
                            chosen,
                            standing.stream()
                                    .filter(province -> !found.contains(province))
                                    .toList()));
        }
    }

    private ListItem item(Chosen chosen, Province province) {
        var name = province.name(Texts.lang());
        var code = province.code();
        var item = new ListItem(new Anchor(Links.to(province), name));
        if (chosen.codes().indexOf(code) > 0) {
            item.add(button("←", "compare.earlier", name, chosen.earlier(code)));
        }
        item.add(button("×", "compare.remove", name, chosen.without(code)));
        return item;
    }

    private NativeButton button(String sign, String text, String name, Chosen wanted) {
        var button = new NativeButton(sign, click -> go.accept(wanted));
        var label = getTranslation(text, name);
        button.getElement().setAttribute("aria-label", label).setAttribute("title", label);
        return button;
    }

    private Component more(Chosen chosen, List<Province> others) {
        var field = new ComboBox<Province>(getTranslation("compare.add"));
        field.setItems(
                (ComboBox.ItemFilter<Province>) (province, typed) -> Fold.contains(province.name(Texts.lang()), typed),
                others);
        field.setItemLabelGenerator(province -> province.name(Texts.lang()));
        field.setPlaceholder(getTranslation("compare.add.hint"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(chosen.with(change.getValue().code()));
            }
        });
        return field;
    }
}
