package vn.caunoi.ui.compare;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.caunoi.base.Lang;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.FigureText;
import vn.caunoi.measure.ComparedFigures;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Periods;
import vn.caunoi.ui.record.Table;

/** The figures that stand beside no other, each with its scope, its source and why. */
final class Alone extends Composite<Section> {

    Alone(List<ComparedFigures.Alone> figures, Lang lang) {
        getContent().setId("alone");
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("compare.alone")));
        if (figures.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("compare.alone.none")));
            return;
        }
        getContent()
                .add(new Table<ComparedFigures.Alone>(getTranslation("compare.alone"))
                        .column(
                                "province",
                                alone -> new Anchor(
                                        Links.to(alone.of()), alone.of().label(lang)))
                        .titled(
                                getTranslation("compare.figure"),
                                alone -> new Span(told(alone.measured().figure(), lang)),
                                null)
                        .titled(
                                getTranslation("compare.scope"),
                                alone -> new Span(alone.measured().figure().scope(lang)),
                                null)
                        .titled(
                                getTranslation("compare.source"),
                                alone -> {
                                    var source = alone.measured()
                                            .sources()
                                            .getFirst()
                                            .source();
                                    return new Anchor(Links.source(source.id()), source.title(lang));
                                },
                                null)
                        .titled(getTranslation("compare.why"), alone -> new Span(Texts.of(alone.why())), null)
                        .rows(figures));
    }

    /** Indicator, number and period: "Xuất khẩu: 793 triệu USD (2022)". */
    private static String told(Figure figure, Lang lang) {
        var number = figure.indicatorName(lang) + ": " + FigureText.number(figure, lang);
        return figure.period() == null ? number : number + " (" + Periods.of(figure.period()) + ")";
    }
}
