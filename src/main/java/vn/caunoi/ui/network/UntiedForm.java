package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Region;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.list.Option;

/** Which provinces of a region have no partner in a country? */
final class UntiedForm implements QuestionPanel.Form {
    private final Select<Region> region = new Select<>();
    private final ComboBox<Option> country = new ComboBox<>();
    private final FilterNames names;
    private final Div fields;

    UntiedForm(FilterNames names) {
        this.names = names;
        region.setLabel(I18NProvider.translate("network.ask.region"));
        region.setItems(Region.values());
        region.setItemLabelGenerator(Texts::of);
        region.addValueChangeListener(event -> region.setInvalid(false));
        country.setLabel(I18NProvider.translate("network.ask.country"));
        country.setItems((option, typed) -> Fold.contains(option.label(), typed), names.countries());
        country.setItemLabelGenerator(Option::label);
        country.addValueChangeListener(event -> country.setInvalid(false));
        fields = new Div(region, country);
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Inquiry> asked() {
        if (region.isEmpty()) {
            RecordFields.missing(region, "network.ask.choose-region");
        }
        if (country.isEmpty()) {
            RecordFields.missing(country, "network.ask.choose-country");
        }
        return region.getOptionalValue()
                .flatMap(where -> country.getOptionalValue().map(with -> new Inquiry.Untied(where, with.value())));
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> records) {
        if (inquiry instanceof Inquiry.Untied asked) {
            region.setValue(asked.region());
            country.setValue(names.countries().stream()
                    .filter(option -> option.value().equals(asked.country()))
                    .findFirst()
                    .orElse(null));
        }
    }
}
