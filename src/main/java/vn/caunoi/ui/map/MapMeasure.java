package vn.caunoi.ui.map;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.FigureText;
import vn.caunoi.measure.MeasuredCount;
import vn.caunoi.measure.ProvinceMeasures;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/**
 * Something that can colour the provinces.
 *
 * @param code how the address writes it
 * @param value decides the colour; null where nothing is known
 * @param words the value as the reader reads it
 * @param count what it rests on, and how much of that is inherited, suggested or undated; null of figures
 * @param indicator whose figures it shows; null where it shows none
 */
record MapMeasure(
        String code,
        String title,
        Function<ProvinceMeasures, @Nullable Double> value,
        Function<ProvinceMeasures, @Nullable String> words,
        Function<ProvinceMeasures, @Nullable MeasuredCount> count,
        @Nullable String indicator) {

    private static final String FIGURE = "figure.";
    private static final double PERCENT = 100;
    private static final double POINTS = 10_000;

    /** Those that every day has, then the indicators of which some province has a figure on the day. */
    static List<MapMeasure> all(List<ProvinceMeasures> provinces) {
        var all = new ArrayList<MapMeasure>();
        all.add(counted("partners", ProvinceMeasures::partners));
        all.add(counted("relations", ProvinceMeasures::relations));
        all.add(counted("agreements", ProvinceMeasures::agreements));
        all.add(derived(
                "countries",
                ProvinceMeasures::partners,
                each -> (double) each.diversification().countryCount(),
                each -> translate("maps.value.countries", each.diversification().countryCount())));
        all.add(derived(
                "activation",
                ProvinceMeasures::agreements,
                each -> scaled(each.activation().share(), PERCENT),
                each -> each.activation().share() == null
                        ? null
                        : translate(
                                "maps.value.activation",
                                percent(each.activation().share()),
                                each.activation().active(),
                                each.activation().known(),
                                each.activation().unknown())));
        all.add(derived(
                "largest",
                ProvinceMeasures::partners,
                each -> each.diversification().largest() == null
                        ? null
                        : each.diversification().largest().share() * PERCENT,
                MapMeasure::largest));
        all.add(derived(
                "concentration",
                ProvinceMeasures::partners,
                each -> rounded(each.diversification().concentration(), POINTS),
                each -> each.diversification().concentration() == null
                        ? null
                        : translate(
                                "maps.value.concentration",
                                Math.round(each.diversification().concentration() * POINTS))));
        all.add(derived(
                "new",
                ProvinceMeasures::partners,
                each -> (double) each.diversification().age().newPartners(),
                each -> {
                    var age = each.diversification().age();
                    return translate(
                            "maps.value.new",
                            age.newPartners(),
                            String.valueOf(age.since()),
                            age.oldPartners(),
                            age.undated());
                }));
        indicators(provinces).forEach((code, example) -> all.add(figure(example, unit(code, provinces))));
        return all;
    }

    /** Whether the provinces' figures speak of different periods, so that they must not be compared as if of one. */
    boolean mixesPeriods(List<ProvinceMeasures> provinces) {
        return indicator != null
                && provinces.stream()
                                .filter(each -> value.apply(each) != null)
                                .flatMap(each -> each.figure(indicator).stream())
                                .map(measured -> Objects.requireNonNullElse(
                                        measured.figure().period(),
                                        String.valueOf(measured.figure().asOf())))
                                .distinct()
                                .count()
                        > 1;
    }

    private static Map<String, Figure> indicators(List<ProvinceMeasures> provinces) {
        var found = new LinkedHashMap<String, Figure>();
        provinces.stream()
                .flatMap(each -> each.figures().stream())
                .map(measured -> measured.figure())
                .sorted((a, b) -> a.indicatorName(Texts.lang()).compareTo(b.indicatorName(Texts.lang())))
                .forEach(figure -> found.putIfAbsent(figure.indicator(), figure));
        return found;
    }

    /** The unit that most provinces state the indicator in: others cannot be coloured by the same measure. */
    private static String unit(String indicator, List<ProvinceMeasures> provinces) {
        return provinces.stream()
                .flatMap(each -> each.figure(indicator).stream())
                .collect(Collectors.groupingBy(
                        measured -> String.valueOf(measured.figure().unit()),
                        LinkedHashMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static MapMeasure figure(Figure example, String unit) {
        var indicator = example.indicator();
        return new MapMeasure(
                FIGURE + indicator,
                example.indicatorName(Texts.lang()),
                each -> each.figure(indicator)
                        .filter(measured ->
                                String.valueOf(measured.figure().unit()).equals(unit))
                        .map(measured -> measured.figure().value())
                        .map(Number::doubleValue)
                        .orElse(null),
                each -> each.figure(indicator)
                        .map(measured -> FigureText.number(measured.figure(), Texts.lang()))
                        .orElse(null),
                each -> null,
                indicator);
    }

    private static MapMeasure counted(String code, Function<ProvinceMeasures, MeasuredCount> count) {
        return new MapMeasure(
                code,
                translate("maps.measure." + code),
                each -> (double) count.apply(each).total(),
                each -> translate("maps.value." + code, count.apply(each).total()),
                count::apply,
                null);
    }

    private static MapMeasure derived(
            String code,
            Function<ProvinceMeasures, MeasuredCount> count,
            Function<ProvinceMeasures, @Nullable Double> value,
            Function<ProvinceMeasures, @Nullable String> words) {
        return new MapMeasure(code, translate("maps.measure." + code), value, words, count::apply, null);
    }

    private static @Nullable String largest(ProvinceMeasures each) {
        var largest = each.diversification().largest();
        return largest == null
                ? null
                : translate(
                        "maps.value.largest",
                        percent(largest.share()),
                        largest.country().name(Texts.lang()));
    }

    private static @Nullable Double scaled(@Nullable Double value, double by) {
        return value == null ? null : value * by;
    }

    private static @Nullable Double rounded(@Nullable Double value, double by) {
        return value == null ? null : (double) Math.round(value * by);
    }

    private static String percent(double share) {
        return Format.current().number(Math.round(share * PERCENT * 10) / 10.0);
    }

    private static String translate(String key, Object... parts) {
        return I18NProvider.translate(key, parts);
    }
}
