package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** How are two records connected? */
final class ConnectionForm implements QuestionPanel.Form {
    private final ComboBox<Item> from;
    private final ComboBox<Item> to;
    private final Select<Integer> steps = new Select<>();
    private final Div fields;

    ConnectionForm(Finder finder) {
        from = RecordFields.one("network.ask.from", finder, StartBar.KINDS);
        to = RecordFields.one("network.ask.to", finder, StartBar.KINDS);
        steps.setLabel(I18NProvider.translate("network.ask.steps"));
        steps.setItems(
                IntStream.rangeClosed(1, Inquiry.Connection.LONGEST).boxed().toList());
        steps.setItemLabelGenerator(number -> I18NProvider.translate("network.steps", number));
        steps.setValue(Inquiry.Connection.USUAL);
        fields = new Div(from, to, steps);
    }

    void from(Recorded record) {
        from.setValue(Item.of(record));
        to.clear();
        to.focus();
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Inquiry> asked() {
        var one = RecordFields.number(from);
        var other = RecordFields.number(to);
        if (one.isEmpty()) {
            RecordFields.missing(from, "network.ask.name-one");
        }
        if (other.isEmpty()) {
            RecordFields.missing(to, "network.ask.name-one");
        } else if (one.equals(other)) {
            RecordFields.missing(to, "network.ask.name-another");
            return Optional.empty();
        }
        return one.flatMap(start -> other.map(end -> new Inquiry.Connection(start, end, steps.getValue())));
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> records) {
        if (inquiry instanceof Inquiry.Connection asked) {
            RecordFields.show(from, asked.from(), records);
            RecordFields.show(to, asked.to(), records);
            steps.setValue(asked.steps());
        }
    }
}
