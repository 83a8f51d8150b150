package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.Format;

/** A titled part of a record's page; when it is empty it says what is missing and where to look. */
final class RecordSection extends Composite<Section> {
    private final String name;
    private final String title;
    private final H2 heading;

    /** Its title is the text "record.section." + name. */
    RecordSection(String name) {
        this.name = name;
        this.title = getTranslation("record.section." + name);
        heading = new H2(title);
        heading.setId(name + "-title");
        getContent().setId(name);
        getContent().addClassNames("cn-card", "record-section");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("aria-labelledby", name + "-title");
        getContent().add(heading);
    }

    RecordSection(String name, Component... content) {
        this(name);
        add(content);
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    /** How many there are in all, beside the title. */
    RecordSection count(int count) {
        var number = new Span(Format.current().number(count));
        number.addClassName("record-count");
        heading.add(number);
        return this;
    }

    /** A sentence that explains what stands below it. */
    RecordSection explained(String text) {
        var explanation = new Paragraph(text);
        explanation.addClassNames("cn-muted", "record-explanation");
        getContent().add(explanation);
        return this;
    }

    RecordSection add(@Nullable Component... content) {
        for (var component : content) {
            if (component != null) {
                getContent().add(component);
            }
        }
        return this;
    }

    /** Says what is missing, "record.empty." + name, and offers ways on. */
    RecordSection empty(Anchor... ways) {
        var offer = new Div(ways);
        offer.addClassName("cn-row");
        var empty = new Div(new Paragraph(getTranslation("record.empty." + name)), offer);
        empty.addClassNames("cn-empty", "record-empty");
        return add(empty);
    }
}
