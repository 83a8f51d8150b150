package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.caunoi.figure.Figure;
import vn.caunoi.ui.Texts;

/** Figures by indicator; those of one indicator stand side by side, whether they agree or not. */
final class FigureGroups extends Composite<Div> {
    private final Evidence evidence;

    /** Depth is the level of the headings: 3 right under a section, 4 under a heading within it. */
    FigureGroups(List<Figure> figures, Evidence evidence, int depth, boolean editable) {
        this.evidence = evidence;
        getContent().addClassName("record-figures");
        var groups = figures.stream()
                .collect(Collectors.groupingBy(Figure::indicator, LinkedHashMap::new, Collectors.toList()));
        var alone = new ArrayList<List<Figure>>();
        groups.values().forEach(group -> {
            if (group.size() == 1) {
                alone.add(group);
            } else {
                getContent().add(group(group, depth, editable));
            }
        });
        alone.forEach(group -> getContent().add(group(group, depth, editable)));
    }

    private Div group(List<Figure> figures, int depth, boolean editable) {
        var name = figures.getFirst().indicatorName(Texts.lang());
        var cards = new Div();
        cards.addClassName("record-figure-cards");
        figures.forEach(figure -> cards.add(new FigureCard(figure, evidence.button(figure, editable))));
        var group = new Div(heading(name, depth));
        group.addClassName("record-figure-group");
        if (figures.size() > 1) {
            group.addClassName("cn-wide");
            var remark = new Paragraph(getTranslation("record.figure.side-by-side"));
            remark.addClassNames("cn-small", "cn-muted");
            group.add(remark);
        }
        group.add(cards);
        return group;
    }

    private static Component heading(String text, int depth) {
        return depth == 3 ? new H3(text) : new H4(text);
    }
}
