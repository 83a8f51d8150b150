package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.AgreementFilter;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.FigureText;
import vn.caunoi.figure.Figures;
import vn.caunoi.figure.Qualifier;
import vn.caunoi.proposal.ProposalCounts;
import vn.caunoi.proposal.ProposalFilter;
import vn.caunoi.proposal.Proposals;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/**
 * What sources say that provinces proposed or signed in all, beside what the register holds one by one, and the difference. A
 * figure of a period is compared with what was handed in or signed during it, any other with all there is.
 */
@SpringComponent
class StatedTotals {

    private static final String PROPOSALS = "proposals_received_from_localities";
    private static final String PROVINCES = "localities_sending_proposals";
    private static final String AGREEMENTS = "agreements_signed_with_foreign_partners";

    private record Row(Figure figure, List<Citation> sources, int held) {}

    private final Figures figures;
    private final Citations citations;
    private final Proposals proposals;
    private final Agreements agreements;

    StatedTotals(Figures figures, Citations citations, Proposals proposals, Agreements agreements) {
        this.figures = figures;
        this.citations = citations;
        this.proposals = proposals;
        this.agreements = agreements;
    }

    /** The proposals, and the provinces that made them. */
    @Nullable Component beside(ProposalCounts all) {
        return table("proposals", List.of(PROPOSALS, PROVINCES), figure -> {
            var counts = figure.periodFrom() == null ? all : proposals.counts(during(figure), null);
            return figure.indicator().equals(PROVINCES) ? counts.provinces() : counts.total();
        });
    }

    /** The agreements signed in the period of each figure. */
    @Nullable Component ofAgreements() {
        return table(
                "agreements",
                List.of(AGREEMENTS),
                figure -> agreements.count(AgreementFilter.ALL.signedBetween(figure.periodFrom(), figure.periodTo())));
    }

    private @Nullable Component table(String of, List<String> indicators, ToIntFunction<Figure> held) {
        var stated = figures.ofIndicators(indicators);
        if (stated.isEmpty()) {
            return null;
        }
        var sources = citations.of(stated.stream().map(Figure::id).toList());
        var table = new Table<Row>(I18NProvider.translate("stated.title." + of))
                .titled(
                        I18NProvider.translate("stated.what"),
                        row -> new Span(row.figure().indicatorName(Texts.lang())),
                        null)
                .titled(I18NProvider.translate("stated.figure"), StatedTotals::stated, null)
                .titled(I18NProvider.translate("stated.held"), row -> Cells.number(row.held()), null)
                .titled(I18NProvider.translate("stated.difference"), StatedTotals::difference, null)
                .rows(stated.stream()
                        .map(figure ->
                                new Row(figure, sources.getOrDefault(figure.id(), List.of()), held.applyAsInt(figure)))
                        .toList());
        var box = new Div(new Paragraph(I18NProvider.translate("stated.explained." + of)), table);
        box.addClassName("stated-totals");
        return box;
    }

    private static ProposalFilter during(Figure figure) {
        return new ProposalFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                figure.periodFrom(),
                figure.asOf() == null ? figure.periodTo() : figure.asOf().to());
    }

    private static Component stated(Row row) {
        var cell = new Div(new Span(FigureText.number(row.figure(), Texts.lang())));
        cell.add(small(when(row.figure())));
        row.sources().stream().map(Citation::source).distinct().forEach(source -> {
            var way = new Anchor(Links.source(source.id()), source.title(Texts.lang()));
            way.addClassName("cn-small");
            cell.add(new Div(way));
        });
        var note = row.figure().note(Texts.lang());
        if (note != null) {
            cell.add(small(note));
        }
        return cell;
    }

    private static String when(Figure figure) {
        var format = Format.current();
        var told = new ArrayList<String>();
        if (figure.period() != null) {
            told.add(I18NProvider.translate("record.figure.period", figure.period()));
        }
        if (figure.asOf() != null) {
            told.add(I18NProvider.translate("record.figure.as-of", format.date(figure.asOf())));
        }
        return told.isEmpty() ? I18NProvider.translate("record.figure.undated") : String.join(" · ", told);
    }

    private static Component small(String text) {
        var line = new Div(new Span(text));
        line.addClassNames("cn-small", "cn-muted");
        return line;
    }

    /** "At least 100 are missing": what is stated as more than, or almost, stays so. */
    private static @Nullable Component difference(Row row) {
        var value = row.figure().value();
        if (value == null) {
            return null;
        }
        var missing = value.subtract(BigDecimal.valueOf(row.held()));
        var number = Format.current().number(missing.abs());
        var exactly = row.figure().qualifier() == Qualifier.EXACT;
        return new Span(
                missing.signum() == 0
                        ? I18NProvider.translate("stated.none")
                        : I18NProvider.translate(
                                missing.signum() > 0 ? "stated.missing" : "stated.more",
                                exactly ? number : Texts.of(row.figure().qualifier()) + " " + number));
    }
}
