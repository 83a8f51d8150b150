package vn.caunoi.ui.compare;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Activation;
import vn.caunoi.figure.FigureText;
import vn.caunoi.measure.Compared;
import vn.caunoi.measure.Comparison;
import vn.caunoi.measure.Diversification;
import vn.caunoi.measure.MeasuredCount;
import vn.caunoi.measure.ProvinceMeasures;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.compare.Chart.Line;
import vn.caunoi.ui.compare.Chart.Part;
import vn.caunoi.ui.record.Periods;

/** Puts a comparison into the reader's words. */
final class ChartMaking {
    private static final double HUNDRED = 100;

    private final Comparison comparison;
    private final Format format = Format.current();

    ChartMaking(Comparison comparison) {
        this.comparison = comparison;
    }

    Chart chart() {
        return new Chart(
                comparison.provinces().stream()
                        .map(measures -> measures.province().label(Texts.lang()))
                        .toList(),
                List.of(
                        measures(),
                        part("kinds", comparison.kinds(), Texts::of, null),
                        part(
                                "countries",
                                comparison.countries(),
                                country -> country.name(Texts.lang()),
                                country -> Links.country(country.code())),
                        part("sectors", comparison.sectors(), sector -> sector.name(Texts.lang()), null),
                        purposes(),
                        figures()));
    }

    private Part measures() {
        var lines = new ArrayList<Line>();
        lines.add(line("partners", each -> count(each.partners())));
        lines.add(line("relations", each -> count(each.relations())));
        lines.add(line("agreements", each -> count(each.agreements())));
        lines.add(line("activation", each -> activation(each.activation())));
        lines.add(line(
                "country-count", each -> format.number(each.diversification().countryCount())));
        lines.add(line("largest", each -> largest(each.diversification())));
        lines.add(line("concentration", each -> share(each.diversification().concentration())));
        lines.add(line("old", each -> format.number(each.diversification().age().oldPartners())));
        lines.add(line("new", each -> format.number(each.diversification().age().newPartners())));
        lines.add(line(
                "undated", each -> format.number(each.diversification().age().undated())));
        var since = comparison.provinces().getFirst().diversification().age().since();
        return new Part(
                "measures",
                I18NProvider.translate("compare.measures"),
                I18NProvider.translate("compare.measures.explained", String.valueOf(since)),
                lines);
    }

    private Line line(String name, Function<ProvinceMeasures, String> cell) {
        return new Line(
                I18NProvider.translate("compare.measure." + name),
                null,
                comparison.provinces().stream().map(cell).toList());
    }

    /** The number, and how much of it is less than it seems. */
    private String count(MeasuredCount count) {
        var less = new ArrayList<String>();
        if (count.inherited() > 0) {
            less.add(I18NProvider.translate("compare.inherited", count.inherited()));
        }
        if (count.suggested() > 0) {
            less.add(I18NProvider.translate("compare.suggested", count.suggested()));
        }
        return format.number(count.total()) + (less.isEmpty() ? "" : " (" + String.join("; ", less) + ")");
    }

    private String activation(Activation activation) {
        var share = activation.share();
        return share == null
                ? I18NProvider.translate("compare.unknown")
                : I18NProvider.translate("compare.activation", share(share), activation.active(), activation.known());
    }

    private String largest(Diversification diversification) {
        var largest = diversification.largest();
        return largest == null
                ? I18NProvider.translate("compare.none")
                : largest.country().name(Texts.lang()) + " – " + share(largest.share());
    }

    private String share(@Nullable Double share) {
        return share == null
                ? I18NProvider.translate("compare.none")
                : format.number(Math.round(share * HUNDRED)) + "%";
    }

    private <T> Part part(
            String name, List<Compared<T>> rows, Function<T, String> title, @Nullable Function<T, String> href) {
        return new Part(
                name,
                I18NProvider.translate("compare." + name),
                null,
                rows.stream()
                        .map(row -> new Line(
                                title.apply(row.what()),
                                href == null ? null : href.apply(row.what()),
                                numbers(row.counts())))
                        .toList());
    }

    private Part purposes() {
        var known = part("purposes", comparison.purposes(), Texts::of, null);
        var lines = new ArrayList<>(known.lines());
        if (comparison.withoutPurpose().stream().anyMatch(count -> count > 0)) {
            lines.add(new Line(
                    I18NProvider.translate("compare.without-purpose"), null, numbers(comparison.withoutPurpose())));
        }
        return new Part(known.name(), known.title(), null, lines);
    }

    private List<String> numbers(List<Integer> counts) {
        return counts.stream().map(format::number).toList();
    }

    private Part figures() {
        return new Part(
                "figures",
                I18NProvider.translate("compare.figures"),
                I18NProvider.translate("compare.figures.explained"),
                comparison.figures().lines().stream()
                        .map(line -> new Line(
                                line.any().indicatorName(Texts.lang()) + ", " + Periods.of(line.period()),
                                null,
                                line.figures().stream()
                                        .map(stated -> stated.stream()
                                                .map(each -> FigureText.number(each.figure(), Texts.lang()))
                                                .collect(Collectors.joining("; ")))
                                        .map(text ->
                                                text.isEmpty() ? I18NProvider.translate("compare.no-figure") : text)
                                        .toList()))
                        .toList());
    }
}
