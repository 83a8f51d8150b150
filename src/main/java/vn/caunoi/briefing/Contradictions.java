package vn.caunoi.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.FigureText;

/** Figures of the same thing, place and time that do not agree. */
final class Contradictions {

    /** Several figures of which at most one can be right. */
    record Against(List<Figure> figures) {

        String about(Lang lang) {
            var first = figures.getFirst();
            return first.indicatorName(lang) + (first.period() == null ? "" : " " + first.period());
        }

        String values(Lang lang) {
            return String.join(
                    lang.name("; ", "; "),
                    figures.stream()
                            .map(figure -> FigureText.number(figure, lang))
                            .distinct()
                            .toList());
        }

        List<Long> ids() {
            return figures.stream().map(Figure::id).toList();
        }
    }

    private record Measured(
            long subject,
            String indicator,
            @Nullable String period,
            @Nullable Object asOf,
            String scope) {}

    private Contradictions() {}

    static List<Against> among(List<Figure> figures) {
        Map<Measured, List<Figure>> same = new LinkedHashMap<>();
        figures.forEach(figure -> same.computeIfAbsent(
                        new Measured(
                                figure.subjectId(),
                                figure.indicator(),
                                figure.period(),
                                figure.period() == null ? figure.asOf() : null,
                                figure.scopeVi()),
                        none -> new java.util.ArrayList<>())
                .add(figure));
        return same.values().stream()
                .filter(those -> those.stream()
                                .map(figure -> FigureText.number(figure, Lang.VI))
                                .distinct()
                                .count()
                        > 1)
                .map(Against::new)
                .toList();
    }
}
