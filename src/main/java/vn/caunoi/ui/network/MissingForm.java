package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** Whom do the provinces of its region work with that a province does not? */
final class MissingForm implements QuestionPanel.Form {
    private final ComboBox<Item> province;
    private final RadioButtonGroup<RecordKind> what = new RadioButtonGroup<>();
    private final Div fields;

    MissingForm(Finder finder) {
        province = RecordFields.one("network.ask.province", finder, List.of(RecordKind.PROVINCE));
        what.setLabel(I18NProvider.translate("network.ask.what"));
        what.setItems(RecordKind.PARTNER, RecordKind.COUNTRY);
        what.setItemLabelGenerator(Texts::of);
        what.setValue(RecordKind.PARTNER);
        fields = new Div(province, what);
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Inquiry> asked() {
        var named = RecordFields.number(province);
        if (named.isEmpty()) {
            RecordFields.missing(province, "network.ask.name-one");
        }
        return named.map(number -> new Inquiry.Missing(number, what.getValue() == RecordKind.COUNTRY));
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> records) {
        if (inquiry instanceof Inquiry.Missing asked) {
            RecordFields.show(province, asked.province(), records);
            what.setValue(asked.countries() ? RecordKind.COUNTRY : RecordKind.PARTNER);
        }
    }
}
