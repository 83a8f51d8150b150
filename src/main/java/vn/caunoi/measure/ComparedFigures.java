package vn.caunoi.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.figure.Figure;
import vn.caunoi.province.Province;

/**
 * The figures of provinces side by side: only those of the same indicator, unit, period and scope stand in one line, all
 * others are named with the reason why they do not.
 */
public record ComparedFigures(List<Line> lines, List<Alone> alone) {

    /**
     * Figures that may be compared.
     *
     * @param period in ISO 8601, as figures have it; the day of figures that have no period
     * @param figures those of each province, in the order of the provinces; several where sources disagree
     */
    public record Line(String indicator, String period, List<List<MeasuredFigure>> figures) {

        /** One of them: all have the same indicator, unit and period. */
        public Figure any() {
            return figures.stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .orElseThrow()
                    .figure();
        }
    }

    /** A figure that stands beside no other, and the version of a province that it is of. */
    public record Alone(Province of, MeasuredFigure measured, Incomparability why) {}

    private record Key(
            String indicator,
            @Nullable String unit,
            @Nullable String period,
            String scope) {

        static Key of(Figure figure, Province province) {
            return new Key(figure.indicator(), figure.unit(), period(figure), scope(figure, province));
        }

        /** The time that a figure speaks of, or else the day on which it was so. */
        private static @Nullable String period(Figure figure) {
            return figure.period() != null || figure.asOf() == null
                    ? figure.period()
                    : figure.asOf().toString();
        }

        /** The scope without the name of the province, which every scope of its own bears. */
        private static String scope(Figure figure, Province province) {
            var scope = figure.scope(Lang.VI).toLowerCase(Lang.VI.locale());
            for (var name : List.of(province.fullNameVi(), province.nameVi())) {
                scope = scope.replace(name.toLowerCase(Lang.VI.locale()), "·");
            }
            return scope;
        }
    }

    private record Stated(int place, Province province, MeasuredFigure measured, Key key) {}

    /** The figures of these provinces, and those of versions that came before them, which are compared with nothing. */
    static ComparedFigures of(List<ProvinceMeasures> provinces, List<Alone> earlier) {
        var stated = IntStream.range(0, provinces.size())
                .boxed()
                .flatMap(place -> provinces.get(place).figures().stream()
                        .map(measured -> stated(place, provinces.get(place).province(), measured)))
                .toList();
        Map<Key, List<Stated>> byKey = new LinkedHashMap<>();
        stated.forEach(each ->
                byKey.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        var lines = new ArrayList<Line>();
        var alone = new ArrayList<Alone>();
        byKey.forEach((key, same) -> {
            if (key.period() != null
                    && same.stream().map(Stated::place).distinct().count() > 1) {
                lines.add(line(key.indicator(), key.period(), same, provinces.size()));
            } else {
                same.forEach(each -> alone.add(new Alone(each.province(), each.measured(), why(each, stated))));
            }
        });
        alone.addAll(earlier);
        return new ComparedFigures(List.copyOf(lines), List.copyOf(alone));
    }

    private static Stated stated(int place, Province province, MeasuredFigure measured) {
        return new Stated(place, province, measured, Key.of(measured.figure(), province));
    }

    private static Line line(String indicator, String period, List<Stated> same, int provinces) {
        return new Line(
                indicator,
                period,
                IntStream.range(0, provinces)
                        .mapToObj(place -> same.stream()
                                .filter(each -> each.place() == place)
                                .map(Stated::measured)
                                .toList())
                        .toList());
    }

    private static Incomparability why(Stated figure, List<Stated> all) {
        if (figure.key().period() == null) {
            return Incomparability.NO_PERIOD;
        }
        var others = all.stream()
                .filter(other -> other.place() != figure.place())
                .map(Stated::key)
                .filter(other -> other.indicator().equals(figure.key().indicator()))
                .toList();
        if (others.isEmpty()) {
            return Incomparability.ONLY_ONE;
        }
        if (none(others, figure.key(), Key::period)) {
            return Incomparability.OTHER_PERIOD;
        }
        return none(others, figure.key(), Key::unit) ? Incomparability.OTHER_UNIT : Incomparability.OTHER_SCOPE;
    }

    private static boolean none(List<Key> others, Key of, Function<Key, @Nullable String> part) {
        return others.stream().noneMatch(other -> Objects.equals(part.apply(other), part.apply(of)));
    }
}
