package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Source;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** One source with the way to its page, its words, and what of the record they support. */
final class CitationCard extends Composite<Div> {

    /** All citations are of the same source. */
    CitationCard(List<Citation> citations) {
        var source = citations.getFirst().source();
        var title = new HtmlContainer("cite");
        title.add(new Anchor(Links.source(source.id()), source.title(Texts.lang())));
        getContent().addClassName("cn-source-card");
        getContent().add(title);
        line(imprint(source));
        citations.forEach(this::place);
        if (source.url() != null) {
            getContent().add(new Div(FactList.outside(source.url(), getTranslation("record.source.original"))));
        }
    }

    /** A card for each source, in the order in which they come. */
    static Component of(List<Citation> citations) {
        var cards = new Div();
        cards.addClassName("cn-stack");
        citations.stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.source().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofOneSource -> cards.add(new CitationCard(ofOneSource)));
        return cards;
    }

    private String imprint(Source source) {
        var published = source.publishedOn() == null
                ? getTranslation("record.undated")
                : Format.current().date(source.publishedOn());
        return source.publisher() == null ? published : source.publisher() + " · " + published;
    }

    private void place(Citation citation) {
        if (citation.quote() != null) {
            var quote = new HtmlContainer("blockquote");
            quote.getElement().setAttribute("lang", "vi");
            quote.setText("“" + citation.quote() + "”");
            getContent().add(quote);
        }
        var about = citation.about() == null ? null : getTranslation("record.about." + citation.about());
        var details = Stream.of(
                        about == null ? null : getTranslation("record.about", about),
                        citation.locator(),
                        citation.note(Texts.lang()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        if (!details.isEmpty()) {
            line(details);
        }
    }

    private void line(String text) {
        var line = new Div(new Span(text));
        line.addClassNames("cn-muted", "cn-small");
        getContent().add(line);
    }
}
