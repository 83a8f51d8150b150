package vn.caunoi.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.stream.IntStream;
import vn.caunoi.base.Lang;
import vn.caunoi.measure.Compared;
import vn.caunoi.measure.Comparison;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.compare.Chart.Line;
import vn.caunoi.ui.compare.Chart.Part;
import vn.caunoi.ui.record.Table;

/** A comparison as tables, what is shared and what only one has, and the figures that cannot be compared. */
final class ComparisonPage extends Composite<Div> {
    private final Comparison comparison;
    private final Chart chart;
    private final Lang lang;

    ComparisonPage(Comparison comparison, Lang lang) {
        this.comparison = comparison;
        this.lang = lang;
        chart = new ChartMaking(comparison).chart();
        getContent().addClassName("cn-stack");
        getContent().add(tools());
        chart.parts().stream()
                .filter(part -> !part.lines().isEmpty() || part.name().equals("figures"))
                .map(this::section)
                .forEach(getContent()::add);
        getContent().add(new Alone(comparison.figures().alone(), lang));
        getContent().addComponentAtIndex(2, shared());
    }

    private Component tools() {
        var file = new Anchor();
        file.setText(getTranslation("compare.download"));
        file.setHref(DownloadHandler.fromInputStream(event -> {
            var content = SpreadSheet.of(chart, lang);
            return new DownloadResponse(
                    new ByteArrayInputStream(content),
                    getTranslation("compare.file") + ".csv",
                    "text/csv;charset=utf-8",
                    content.length);
        }));
        file.getElement().setAttribute("download", true);
        var print = new NativeButton(getTranslation("compare.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var tools = new Div(file, print);
        tools.addClassNames("cn-row", "compare-tools");
        return tools;
    }

    private Section section(Part part) {
        var section = new Section(new H2(part.title()));
        section.setId(part.name());
        section.addClassName("cn-card");
        if (part.explained() != null) {
            var explained = new Paragraph(part.explained());
            explained.addClassName("cn-muted");
            section.add(explained);
        }
        if (part.lines().isEmpty()) {
            section.add(new Paragraph(getTranslation("compare.figures.none")));
            return section;
        }
        var table = new Table<Line>(part.title()).titled(getTranslation("compare.what"), ComparisonPage::title, null);
        IntStream.range(0, chart.provinces().size())
                .forEach(place -> table.titled(
                        chart.provinces().get(place),
                        line -> new Span(line.cells().get(place)),
                        null));
        section.add(table.rows(part.lines()));
        return section;
    }

    private static Component title(Line line) {
        return line.href() == null ? new Span(line.title()) : new Anchor(line.href(), line.title());
    }

    /** What two or more have in common, and what each has alone. */
    private Section shared() {
        var section = new Section(new H2(getTranslation("compare.shared")));
        section.setId("shared");
        section.addClassName("cn-card");
        section.add(new H3(getTranslation("compare.shared.partners")));
        if (comparison.sharedPartners().isEmpty()) {
            section.add(new Paragraph(getTranslation("compare.shared.no-partners")));
        } else {
            var list = new UnorderedList();
            comparison.sharedPartners().forEach(shared -> {
                var names = shared.provinces().stream()
                        .map(province -> province.name(lang))
                        .toList();
                list.add(new ListItem(
                        new Anchor(Links.to(shared.partner()), shared.partner().name(lang)),
                        new Span(" – " + String.join(", ", names))));
            });
            section.add(list);
        }
        section.add(new H3(getTranslation("compare.shared.countries")));
        section.add(countries(
                comparison.countries().stream().filter(Compared::shared).toList()));
        IntStream.range(0, chart.provinces().size()).forEach(place -> {
            section.add(new H3(getTranslation("compare.only", chart.provinces().get(place))));
            section.add(countries(comparison.countries().stream()
                    .filter(country -> country.only() == place)
                    .toList()));
        });
        return section;
    }

    private Component countries(Collection<Compared<Country>> countries) {
        if (countries.isEmpty()) {
            return new Paragraph(getTranslation("compare.no-countries"));
        }
        var links = new Div();
        links.addClassName("record-links");
        countries.forEach(country -> links.add(new Span(
                new Anchor(Links.country(country.what().code()), country.what().name(lang)))));
        return links;
    }
}
