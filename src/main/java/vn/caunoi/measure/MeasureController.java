package vn.caunoi.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.figure.Figure;
import vn.caunoi.province.Province;

/** Measures in the API. */
@Controller
class MeasureController {

    private final MeasuredProvinces measured;
    private final Calendar calendar;
    private final Codes known;

    MeasureController(MeasuredProvinces measured, Calendar calendar, Codes known) {
        this.measured = measured;
        this.calendar = calendar;
        this.known = known;
    }

    @QueryMapping
    List<ProvinceMeasures> provinceMeasures(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable List<String> codes,
            @Argument @Nullable Integer newSince,
            @Argument @Nullable String indicator) {
        known.require(Codes.Of.INDICATOR, indicator, "indicator");
        var day = asOf == null ? calendar.today() : asOf;
        var standing = measured.standing(day);
        return measured.of(codes == null ? standing : chosen(standing, codes, known), day, newSince, indicator);
    }

    /** A code that another day's province bore leads to nothing here, one that none ever bore is an error. */
    static List<Province> chosen(List<Province> standing, List<String> codes, Codes known) {
        var bearers = standing.stream().collect(Collectors.toMap(Province::code, Function.identity()));
        codes.stream()
                .filter(code -> !bearers.containsKey(code))
                .distinct()
                .forEach(code -> known.require(Codes.Of.PROVINCE, code, "codes"));
        return codes.stream()
                .distinct()
                .flatMap(code -> Optional.ofNullable(bearers.get(code)).stream())
                .toList();
    }

    @SchemaMapping(typeName = "ProvinceMeasures")
    List<Figure> figures(ProvinceMeasures measures) {
        return measures.figures().stream().map(MeasuredFigure::figure).toList();
    }
}
