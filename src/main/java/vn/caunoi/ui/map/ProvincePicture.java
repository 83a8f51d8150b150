package vn.caunoi.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.measure.MeasuredCount;
import vn.caunoi.measure.MeasuredFigure;
import vn.caunoi.measure.ProvinceMeasures;
import vn.caunoi.province.Provinces;
import vn.caunoi.source.Citation;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Outlines;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.Caption;
import vn.caunoi.ui.component.ProvinceMap;
import vn.caunoi.ui.record.Table;

/** Vietnam's provinces of a day, coloured by a measure. */
@SpringComponent
class ProvincePicture {
    private static final int SOURCES_IN_THE_PICTURE = 3;

    private final Provinces provinces;
    private final Calendar calendar;

    ProvincePicture(Provinces provinces, Calendar calendar) {
        this.provinces = provinces;
        this.calendar = calendar;
    }

    Picture of(List<ProvinceMeasures> measured, MapMeasure measure, @Nullable LocalDate asked) {
        var day = asked == null ? calendar.today() : asked;
        var title =
                text("maps.provinces.title", measure.title(), Format.current().date(day));
        var picture = new Picture(title).remark(explained(measure), "cn-muted");
        if (measured.stream().anyMatch(each -> inherited(measure, each) > 0)) {
            picture.remark(text("maps.inherited.note"), "cn-note");
        }
        if (measure.mixesPeriods(measured)) {
            picture.remark(text("maps.figures.mixed"), "cn-note", "cn-note-warn");
        }
        var without = measured.stream()
                .filter(each -> measure.value().apply(each) == null)
                .toList();
        picture.both(map(measured, measure, day, title), text("maps.table"), table(measured, measure, title));
        if (!without.isEmpty()) {
            picture.remark(
                    text(
                            "maps.without",
                            without.size(),
                            without.stream().map(ProvincePicture::name).collect(Collectors.joining(", "))),
                    "map-without");
        }
        return picture;
    }

    private ProvinceMap map(List<ProvinceMeasures> measured, MapMeasure measure, LocalDate day, String title) {
        var outlines =
                Outlines.of(measured.stream().map(ProvinceMeasures::province).toList(), provinces);
        var addresses = new HashMap<String, String>();
        var units = new ArrayList<ProvinceMap.Unit>();
        for (var each : measured) {
            var province = each.province();
            var id = province.globalId().toString();
            addresses.put(id, Links.to(province));
            units.add(new ProvinceMap.Unit(
                    id,
                    province.code(),
                    name(each),
                    outlines.getOrDefault(province.id(), List.of()),
                    measure.value().apply(each),
                    measure.value().apply(each) == null ? null : measure.words().apply(each),
                    Links.to(province)));
        }
        var map = new ProvinceMap();
        map.setMeasure(title);
        map.setUnits(units);
        map.setCaption(new Caption(title, lines(measured, measure), "vietnam-" + measure.code() + "-" + day));
        map.addOpenListener(id -> Links.open(addresses.getOrDefault(id, Links.PROVINCES)));
        return map;
    }

    private List<String> lines(List<ProvinceMeasures> measured, MapMeasure measure) {
        var lines = new ArrayList<String>();
        lines.add(explained(measure));
        if (measured.stream().anyMatch(each -> inherited(measure, each) > 0)) {
            lines.add(text("maps.inherited.picture"));
        }
        var titles = measured.stream()
                .flatMap(each -> figure(measure, each).stream())
                .flatMap(figure -> figure.sources().stream())
                .map(source -> source.title(Texts.lang()))
                .distinct()
                .toList();
        if (!titles.isEmpty()) {
            var named = titles.stream().limit(SOURCES_IN_THE_PICTURE).collect(Collectors.joining("; "));
            lines.add(
                    titles.size() > SOURCES_IN_THE_PICTURE
                            ? text("maps.sources.more", named, titles.size() - SOURCES_IN_THE_PICTURE)
                            : text("maps.sources", named));
        }
        lines.add(text("maps.register", Format.current().date(calendar.today())));
        return lines;
    }

    private static Table<ProvinceMeasures> table(List<ProvinceMeasures> measured, MapMeasure measure, String title) {
        var names = Collator.getInstance(Texts.lang().locale());
        return new Table<ProvinceMeasures>(title)
                .column(
                        "province",
                        each -> new Anchor(Links.to(each.province()), name(each)),
                        Comparator.comparing(ProvincePicture::name, names))
                .column(
                        "measured",
                        each -> value(each, measure),
                        Comparator.comparing(measure.value(), Comparator.nullsFirst(Comparator.<Double>naturalOrder())))
                .column(
                        "period",
                        each -> figure(measure, each)
                                .map(MeasuredFigure::figure)
                                .map(figure -> span(
                                        figure.period() != null
                                                ? figure.period()
                                                : figure.asOf() != null
                                                        ? Format.current().date(figure.asOf())
                                                        : text("maps.period.unstated")))
                                .orElse(null))
                .column(
                        "scope",
                        each -> figure(measure, each)
                                .map(figure -> span(figure.figure().scope(Texts.lang())))
                                .orElse(null))
                .column(
                        "source",
                        each -> figure(measure, each)
                                .<Component>map(figure -> sources(figure.sources()))
                                .orElse(null))
                .column(
                        "inherited",
                        each -> part(each, measure, MeasuredCount::inherited),
                        Comparator.comparingInt(each -> inherited(measure, each)))
                .column("suggested", each -> part(each, measure, MeasuredCount::suggested))
                .column("undated", each -> part(each, measure, MeasuredCount::undated))
                .rows(measured.stream()
                        .sorted(Comparator.comparing(
                                        measure.value(), Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                                .thenComparing(ProvincePicture::name, names))
                        .toList());
    }

    private static Component value(ProvinceMeasures each, MapMeasure measure) {
        var words = measure.words().apply(each);
        var cell = span(words == null ? text("maps.no-data") : words);
        if (words == null) {
            cell.addClassName("cn-muted");
        }
        return cell;
    }

    /** So many of so many; nothing where it is none. */
    private static @Nullable Component part(
            ProvinceMeasures each, MapMeasure measure, ToIntFunction<MeasuredCount> of) {
        var count = measure.count().apply(each);
        return count == null || of.applyAsInt(count) == 0
                ? null
                : unbroken(text("maps.part", of.applyAsInt(count), count.total()));
    }

    private static Component sources(List<Citation> citations) {
        var cell = new Div();
        citations.stream()
                .map(Citation::source)
                .distinct()
                .forEach(source -> cell.add(new Div(new Anchor(Links.to(source), source.title(Texts.lang())))));
        return cell;
    }

    private static Optional<MeasuredFigure> figure(MapMeasure measure, ProvinceMeasures each) {
        return measure.indicator() == null ? Optional.empty() : each.figure(measure.indicator());
    }

    private static int inherited(MapMeasure measure, ProvinceMeasures each) {
        var count = measure.count().apply(each);
        return count == null ? 0 : count.inherited();
    }

    private static String explained(MapMeasure measure) {
        return text(measure.indicator() == null ? "maps.explained." + measure.code() : "maps.explained.figure");
    }

    private static String name(ProvinceMeasures each) {
        return Objects.requireNonNull(each.province().name(Texts.lang()));
    }

    private static Span span(String text) {
        return new Span(text);
    }

    private static Span unbroken(String text) {
        var span = new Span(text);
        span.addClassName("cn-nowrap");
        return span;
    }

    private static String text(String key, Object... parts) {
        return I18NProvider.translate(key, parts);
    }
}
