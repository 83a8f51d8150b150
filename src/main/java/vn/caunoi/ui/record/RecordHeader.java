package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Texts;

/** What the record is, what it is called in both languages, and how far it is trusted. */
final class RecordHeader extends Composite<Header> {
    private final Div kinds = new Div();
    private final Div names = new Div();
    private final Div actions = new Div();

    RecordHeader(Recorded record) {
        kinds.addClassNames("cn-kicker", "cn-row");
        kinds.add(Badges.kind(record.recordKind()));
        names.add(kinds, new H1(record.label(Texts.lang())));
        actions.addClassName("cn-actions");
        getContent().addClassName("cn-page-header");
        getContent().add(names);
        otherName(record.label(other()));
        trust(record.confidence());
    }

    /** What sort of its kind the record is. */
    RecordHeader sort(String sort) {
        kinds.addComponentAtIndex(1, new Span(sort));
        return this;
    }

    /** The name in the language that the reader did not choose; nothing when it is the same. */
    RecordHeader otherName(@Nullable String name) {
        names.getChildren().filter(Paragraph.class::isInstance).findFirst().ifPresent(Component::removeFromParent);
        if (name != null && !name.equals(names.getComponentAt(1).getElement().getText())) {
            var other = new Paragraph(name);
            other.addClassName("cn-subtitle");
            other.getElement().setAttribute("lang", other().name().toLowerCase(Locale.ROOT));
            names.addComponentAtIndex(2, other);
        }
        return this;
    }

    /** A control that belongs to the whole page. */
    RecordHeader action(Component action) {
        actions.add(action);
        getContent().add(actions);
        return this;
    }

    /** A mark beside what the record is. */
    RecordHeader mark(Component mark) {
        kinds.add(mark);
        return this;
    }

    static Lang other() {
        return Texts.lang() == Lang.VI ? Lang.EN : Lang.VI;
    }

    /** The word alone does not tell what it means for the reader, so the sentence stands beside it. */
    private void trust(Confidence confidence) {
        Badges.confidence(confidence).ifPresent(badge -> {
            var meaning = new Span(getTranslation("record.trust." + confidence.name()));
            meaning.addClassNames("cn-muted", "cn-small");
            var line = new Div(badge, meaning);
            line.addClassNames("cn-row", "record-trust");
            names.add(line);
        });
    }
}
