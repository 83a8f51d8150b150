package vn.caunoi.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.figure.Figure;
import vn.caunoi.province.Province;

/** Comparisons in the API. */
@Controller
class ComparisonController {

    private final Comparisons comparisons;
    private final MeasuredProvinces measured;
    private final Calendar calendar;
    private final Codes known;

    ComparisonController(Comparisons comparisons, MeasuredProvinces measured, Calendar calendar, Codes known) {
        this.comparisons = comparisons;
        this.measured = measured;
        this.calendar = calendar;
        this.known = known;
    }

    @QueryMapping
    Comparison compareProvinces(@Argument List<String> codes, @Argument @Nullable LocalDate asOf) {
        var day = asOf == null ? calendar.today() : asOf;
        return comparisons.of(MeasureController.chosen(measured.standing(day), codes, known), day);
    }

    @SchemaMapping(typeName = "ProvinceComparison")
    List<ComparedFigures.Line> figures(Comparison comparison) {
        return comparison.figures().lines();
    }

    @SchemaMapping(typeName = "ProvinceComparison")
    List<ComparedFigures.Alone> incomparableFigures(Comparison comparison) {
        return comparison.figures().alone();
    }

    @SchemaMapping(typeName = "FigureLine", field = "figures")
    List<List<Figure>> figuresOf(ComparedFigures.Line line) {
        return line.figures().stream()
                .map(of -> of.stream().map(MeasuredFigure::figure).toList())
                .toList();
    }

    @SchemaMapping(typeName = "IncomparableFigure")
    Province province(ComparedFigures.Alone alone) {
        return alone.of();
    }

    @SchemaMapping(typeName = "IncomparableFigure")
    Figure figure(ComparedFigures.Alone alone) {
        return alone.measured().figure();
    }
}
