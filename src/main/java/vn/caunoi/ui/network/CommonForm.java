package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** What do two or more records have in common? */
final class CommonForm implements QuestionPanel.Form {
    private final MultiSelectComboBox<Item> records;

    CommonForm(Finder finder) {
        records = RecordFields.several("network.ask.among", finder, StartBar.KINDS);
    }

    @Override
    public Component fields() {
        return records;
    }

    @Override
    public Optional<Inquiry> asked() {
        var named = RecordFields.numbers(records);
        if (named.size() < 2) {
            RecordFields.missing(records, "network.ask.name-two");
            return Optional.empty();
        }
        return Optional.of(new Inquiry.Common(named));
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> known) {
        if (inquiry instanceof Inquiry.Common asked) {
            RecordFields.show(records, asked.of(), known);
        }
    }
}
