package vn.caunoi.ui.matching;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/** The first suggestions on the page of a record. The page is drawn first; only then does the browser ask for them. */
@CssImport("./styles/suggestions.css")
final class Suggested extends Composite<Div> {
    private final transient Supplier<List<Component>> reading;
    private boolean read;

    Suggested(Supplier<List<Component>> reading) {
        this.reading = reading;
        var waiting = new Paragraph(getTranslation("suggested.loading"));
        waiting.addClassNames("record-waiting", "cn-muted");
        waiting.getElement().setAttribute("role", "status");
        getContent().addClassName("suggested");
        getContent().add(waiting);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!read) {
            getElement().executeJs("return true").then(shown -> load());
        }
    }

    /** Reads the suggestions and shows them. */
    void load() {
        read = true;
        getContent().removeAll();
        getContent().add(reading.get());
    }
}
