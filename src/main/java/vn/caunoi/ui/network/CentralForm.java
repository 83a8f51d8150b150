package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.CentralityMeasure;
import vn.caunoi.ui.Texts;

/** Who is central in the picture? */
final class CentralForm implements QuestionPanel.Form {
    private final RadioButtonGroup<CentralityMeasure> measure = new RadioButtonGroup<>();

    CentralForm() {
        measure.setLabel(I18NProvider.translate("network.ask.measure"));
        measure.setItems(CentralityMeasure.values());
        measure.setItemLabelGenerator(Texts::of);
        measure.setValue(CentralityMeasure.DEGREE);
    }

    @Override
    public Component fields() {
        return measure;
    }

    @Override
    public Optional<Inquiry> asked() {
        return Optional.of(new Inquiry.Central(measure.getValue()));
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> records) {
        if (inquiry instanceof Inquiry.Central asked) {
            measure.setValue(asked.measure());
        }
    }
}
