package vn.caunoi.briefing;

import static vn.caunoi.briefing.BriefingPictures.both;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Drawing;
import vn.caunoi.document.Drawing.Ink;
import vn.caunoi.document.Drawing.Side;
import vn.caunoi.document.Wording;
import vn.caunoi.figure.Figure;

/** How figures of the two sides went over the years: only what is of the same indicator, unit, scope and length of time stands in one chart. */
final class FigureCharts {

    private static final int FEWEST = 3;
    private static final int MOST_CHARTS = 4;
    private static final double LEFT = 84;
    private static final double TOP = 14;
    private static final double BOTTOM = 170;
    private static final double SIZE = 10.5;
    private static final int STEPS = 4;
    private static final List<Ink> INKS = List.of(Ink.OURS, Ink.THEIRS, Ink.THIRD, Ink.FOURTH);

    /** What figures must share to be compared. */
    private record Measure(String indicator, @Nullable String unit, String scope, long months) {}

    private record Point(Figure figure, LocalDate on, BigDecimal value, BriefingLine line) {}

    private final Briefing briefing;
    private final Figure like;
    private final Map<Long, TreeMap<Integer, Point>> series;

    private FigureCharts(Briefing briefing, Figure like, Map<Long, TreeMap<Integer, Point>> series) {
        this.briefing = briefing;
        this.like = like;
        this.series = series;
    }

    /** Those with the most points first. */
    static List<BriefingPicture> of(Briefing briefing) {
        return briefing.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.mark() != BriefingMark.DISPUTED)
                .flatMap(line -> point(line).stream())
                .collect(Collectors.groupingBy(
                        point -> measure(point.figure()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(points -> new FigureCharts(briefing, points.getFirst().figure(), series(points)))
                .filter(chart -> !chart.series.isEmpty())
                .sorted(Comparator.comparingInt(FigureCharts::points).reversed())
                .limit(MOST_CHARTS)
                .map(FigureCharts::picture)
                .toList();
    }

    private static java.util.Optional<Point> point(BriefingLine line) {
        var figure = line.figure();
        var on = line.asOf();
        return figure == null || figure.value() == null || figure.ofTotal() != null || on == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Point(figure, on, figure.value(), line));
    }

    private static Measure measure(Figure figure) {
        var months = figure.periodFrom() == null || figure.periodTo() == null
                ? 0
                : ChronoUnit.MONTHS.between(
                        figure.periodFrom(), figure.periodTo().plusDays(1));
        return new Measure(figure.indicator(), figure.unit(), figure.scopeVi(), months);
    }

    /** The latest figure of each year of each subject that has enough of them. */
    private static Map<Long, TreeMap<Integer, Point>> series(List<Point> points) {
        var all = new LinkedHashMap<Long, TreeMap<Integer, Point>>();
        points.stream()
                .sorted(Comparator.comparing(Point::on))
                .forEach(point -> all.computeIfAbsent(point.figure().subjectId(), fresh -> new TreeMap<>())
                        .put(point.on().getYear(), point));
        all.values().removeIf(one -> one.size() < FEWEST);
        return all.entrySet().stream()
                .limit(INKS.size())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private int points() {
        return series.values().stream().mapToInt(Map::size).sum();
    }

    private BriefingPicture picture() {
        var title = both(lang -> like.indicatorName(lang)
                + (like.unit() == null ? "" : " (" + like.unitName(lang) + ")")
                + "; " + lang.name("phạm vi: ", "scope: ") + like.scope(lang));
        var years = years();
        var head = new ArrayList<Wording>();
        head.add(new Wording("Năm", "Year"));
        series.keySet().forEach(subject -> head.add(both(lang -> name(subject, lang))));
        return new BriefingPicture(
                title,
                both(lang -> lang.name("Biểu đồ đường: ", "Line chart: ") + title.in(lang) + ". "
                        + series.entrySet().stream()
                                .map(one -> name(one.getKey(), lang) + ": "
                                        + one.getValue().entrySet().stream()
                                                .map(point -> point.getKey() + " – "
                                                        + number(
                                                                point.getValue().value(), lang))
                                                .collect(Collectors.joining("; ")))
                                .collect(Collectors.joining(". "))
                        + "."),
                both(this::drawn),
                head,
                years.stream()
                        .map(year -> {
                            var row = new ArrayList<Wording>();
                            row.add(both(lang -> String.valueOf(year)));
                            series.values()
                                    .forEach(one -> row.add(both(lang -> one.containsKey(year)
                                            ? number(
                                                    Objects.requireNonNull(one.get(year))
                                                            .value(),
                                                    lang)
                                            : "–")));
                            return (List<Wording>) row;
                        })
                        .toList(),
                BriefingPictures.sources(series.values().stream()
                        .flatMap(one -> one.values().stream())
                        .map(Point::line)));
    }

    private List<Integer> years() {
        var all = new TreeSet<Integer>();
        series.values().forEach(one -> all.addAll(one.keySet()));
        return List.copyOf(all);
    }

    private String name(long subject, Lang lang) {
        var record = briefing.records().get(subject);
        return record == null ? "…" : record.label(lang);
    }

    private static String number(BigDecimal value, Lang lang) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    private String drawn(Lang lang) {
        var drawing = new Drawing();
        var years = years();
        var first = years.getFirst();
        var span = Math.max(1, years.getLast() - first);
        var values = series.values().stream()
                .flatMap(one -> one.values().stream())
                .map(point -> point.value().doubleValue())
                .toList();
        var step = step(values.stream().mapToDouble(value -> value).max().orElse(1)
                - Math.min(0, values.stream().mapToDouble(value -> value).min().orElse(0)));
        var low = Math.floor(Math.min(
                                0,
                                values.stream()
                                        .mapToDouble(value -> value)
                                        .min()
                                        .orElse(0))
                        / step)
                * step;
        var high = Math.max(
                low + step,
                Math.ceil(values.stream().mapToDouble(value -> value).max().orElse(1) / step) * step);
        for (var at = low; at <= high + step / 2; at += step) {
            var y = y(at, low, high);
            drawing.line(LEFT, y, Drawing.WIDTH - 10, y, Ink.GRID, 1);
            drawing.text(
                    LEFT - 6,
                    y + 4,
                    SIZE,
                    Ink.FAINT,
                    Side.END,
                    number(BigDecimal.valueOf(at).setScale(step < 1 ? 2 : 0, java.math.RoundingMode.HALF_UP), lang));
        }
        var every = (int) Math.ceil(span / 12.0);
        for (int year = first; year <= years.getLast(); year += every) {
            drawing.text(x(year, first, span), BOTTOM + 16, SIZE, Ink.FAINT, Side.MIDDLE, String.valueOf(year));
        }
        var place = 0;
        for (var one : series.entrySet()) {
            var ink = INKS.get(place);
            Point before = null;
            for (var point : one.getValue().values()) {
                var x = x(point.on().getYear(), first, span);
                var y = y(point.value().doubleValue(), low, high);
                if (before != null) {
                    drawing.line(
                            x(before.on().getYear(), first, span),
                            y(before.value().doubleValue(), low, high),
                            x,
                            y,
                            ink,
                            2);
                }
                drawing.dot(x, y, ink);
                before = point;
            }
            var y = BOTTOM + 36 + place * 15;
            drawing.line(LEFT, y - 4, LEFT + 22, y - 4, ink, 2).dot(LEFT + 11, y - 4, ink);
            drawing.text(LEFT + 30, y, SIZE, Ink.TEXT, Side.START, Drawing.cut(name(one.getKey(), lang), SIZE, 480));
            place++;
        }
        return drawing.svg(BOTTOM + 30 + series.size() * 15 + 6);
    }

    private static double x(int year, int first, int span) {
        return LEFT + 20 + (Drawing.WIDTH - LEFT - 50) * (year - first) / span;
    }

    private static double y(double value, double low, double high) {
        return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
    }

    /** A round number of which a few make the whole. */
    private static double step(double whole) {
        var rough = Math.max(whole, 1e-6) / STEPS;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var times : new double[] {1, 2, 2.5, 5, 10}) {
            if (times * power >= rough) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
