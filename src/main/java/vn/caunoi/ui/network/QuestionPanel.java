package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.form.Finder;

/** The questions that the network answers, each a short form. */
final class QuestionPanel extends Composite<Div> {

    /** The fields of one question. */
    interface Form {
        Component fields();

        /** What is asked; nothing while something is missing, which the fields then say. */
        Optional<Inquiry> asked();

        void show(Inquiry inquiry, Map<Long, Recorded> records);
    }

    private final Explorer explorer;
    private final Map<Inquiry.Kind, Form> forms = new EnumMap<>(Inquiry.Kind.class);
    private final ConnectionForm connection;
    private final Select<Inquiry.Kind> kinds = new Select<>();
    private final Div fields = new Div();
    private final Paragraph explanation = new Paragraph();
    private @Nullable Inquiry shown;

    QuestionPanel(Explorer explorer, Finder finder, FilterNames names) {
        this.explorer = explorer;
        connection = new ConnectionForm(finder);
        forms.put(Inquiry.Kind.CONNECTION, connection);
        forms.put(Inquiry.Kind.COMMON, new CommonForm(finder));
        forms.put(Inquiry.Kind.UNTIED, new UntiedForm(names));
        forms.put(Inquiry.Kind.MISSING, new MissingForm(finder));
        forms.put(Inquiry.Kind.BRIDGES, new BridgesForm(finder));
        forms.put(Inquiry.Kind.COMMUNITIES, new CommunitiesForm());
        forms.put(Inquiry.Kind.CENTRAL, new CentralForm());
        kinds.setLabel(getTranslation("network.question"));
        kinds.setItems(Inquiry.Kind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("network.ask." + kind));
        kinds.setValue(Inquiry.Kind.CONNECTION);
        kinds.addValueChangeListener(event -> turnTo(event.getValue()));
        explanation.addClassNames("cn-muted", "cn-small");
        fields.addClassName("network-fields");
        var answer = new Button(getTranslation("network.answer"), click -> ask());
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("network-questions");
        getContent().add(kinds, explanation, fields, answer);
        turnTo(Inquiry.Kind.CONNECTION);
    }

    void show(Scene scene, Exploration exploration) {
        var inquiry = exploration.inquiry();
        if (inquiry != null && !inquiry.equals(shown)) {
            kinds.setValue(inquiry.kind());
            form(inquiry.kind()).show(inquiry, scene.records());
        }
        shown = inquiry;
    }

    /** The first question, begun with one end. */
    void askFrom(Recorded record) {
        kinds.setValue(Inquiry.Kind.CONNECTION);
        connection.from(record);
    }

    private void turnTo(Inquiry.Kind kind) {
        explanation.setText(getTranslation("network.explained." + kind));
        fields.removeAll();
        fields.add(form(kind).fields());
    }

    private Form form(Inquiry.Kind kind) {
        var form = forms.get(kind);
        return form == null ? connection : form;
    }

    private void ask() {
        form(kinds.getValue())
                .asked()
                .ifPresent(inquiry -> explorer.go(explorer.exploration().asking(inquiry)));
    }
}
