package vn.caunoi.ui.coverage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.caunoi.coverage.Gap;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** How many relations lack a purpose, a source, any activity or a date; each number leads to them. */
final class RelationGaps extends Composite<Section> {

    RelationGaps(List<Gap> gaps) {
        var explained = new Paragraph(getTranslation("coverage.relations.explained"));
        explained.addClassName("cn-muted");
        var numbers = new Div();
        numbers.addClassName("cn-numbers");
        gaps.stream().map(RelationGaps::card).forEach(numbers::add);
        getContent().setId("relations");
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("coverage.relations")), explained, numbers);
    }

    private static Anchor card(Gap gap) {
        var card = new Anchor(Links.gap(gap.kind()), "");
        var number = new Element("strong").setText(Format.current().number(gap.count()));
        card.addClassNames("cn-card", "cn-number-card");
        card.getElement().appendChild(number, new Span(Texts.of(gap.kind())).getElement());
        return card;
    }
}
