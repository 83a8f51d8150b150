package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.base.Recorded;

/** Which records of the picture belong closely together? There is nothing to choose. */
final class CommunitiesForm implements QuestionPanel.Form {
    private final Div fields = new Div();

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Inquiry> asked() {
        return Optional.of(new Inquiry.Communities());
    }

    @Override
    public void show(Inquiry inquiry, Map<Long, Recorded> records) {
        // The question has no fields.
    }
}
