package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Region;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** Who stands between two groups? */
final class BridgesForm implements QuestionPanel.Form {

    /** One of the groups: some records, all provinces of a region, or both. */
    private static final class Side {
        private final MultiSelectComboBox<Item> records;
        private final Select<Region> region = new Select<>();

        Side(String label, Finder finder) {
            records = RecordFields.several(label, finder, StartBar.KINDS);
            region.setLabel(I18NProvider.translate("network.ask.or-region"));
            region.setItems(Region.values());
            region.setItemLabelGenerator(
                    each -> each == null ? I18NProvider.translate("network.ask.no-region") : Texts.of(each));
            region.setEmptySelectionAllowed(true);
            region.setEmptySelectionCaption(I18NProvider.translate("network.ask.no-region"));
        }

        List<String> keys() {
            var keys = new ArrayList<String>();
            RecordFields.numbers(records).forEach(number -> keys.add(Node.key(number)));
            region.getOptionalValue().ifPresent(each -> keys.add(each.name()));
            if (keys.isEmpty()) {
                RecordFields.missing(records, "network.ask.name-group");
            }
            return keys;
        }

        void show(List<String> keys, Map<Long, Recorded> known) {
            RecordFields.show(
                    records,
                    keys.stream().map(Inquiry::number).filter(Objects::nonNull).toList(),
                    known);
            region.setValue(Arrays.stream(Region.values())
                    .filter(each -> keys.contains(each.name()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private final Side one;
    private final Side other;
    private final Div fields;

    BridgesForm(Finder finder) {
        one = new Side("network.ask.one", finder);
        other = new Side("network.ask.other", finder);
        fields = new Div(one.records, one.region, other.records, other.region);
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Inquiry> asked() {
        var first = one.keys();
        var second = other.keys();
        return first.isEmpty() || second.isEmpty() ? Optional.empty() : Optional.of(new Inquiry.Bridges(first, second));
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> records) {
        if (inquiry instanceof Inquiry.Bridges asked) {
            one.show(asked.one(), records);
            other.show(asked.other(), records);
        }
    }
}
