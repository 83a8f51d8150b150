package vn.caunoi.figure;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type;
import vn.caunoi.writing.Values;

/** What can be written of a figure. */
@Configuration(proxyBeanMethods = false)
class FigureSheets {

    @Bean
    Sheet figureSheet() {
        return Sheet.of(
                        RecordKind.FIGURE,
                        "figure",
                        Field.reference(
                                        "subject",
                                        RecordKind.PROVINCE,
                                        RecordKind.PARTNER,
                                        RecordKind.COUNTRY,
                                        RecordKind.ORGANISATION,
                                        RecordKind.AGREEMENT,
                                        RecordKind.EVENT,
                                        RecordKind.CONFERENCE,
                                        RecordKind.RELATION,
                                        RecordKind.MISSION,
                                        RecordKind.TRADE_AGREEMENT,
                                        RecordKind.NEED,
                                        RecordKind.PROJECT,
                                        RecordKind.EVENT_SERIES)
                                .needed(),
                        Field.code("indicator", Type.CodeList.INDICATOR).needed(),
                        Field.decimal("value"),
                        Field.code("unit", Type.CodeList.UNIT),
                        Field.choice("qualifier", Qualifier.class).needed().initially(Qualifier.EXACT),
                        Field.decimal("ofTotal"),
                        Field.words("period", 40),
                        Field.day("periodFrom"),
                        Field.day("periodTo"),
                        Field.words("periodWording", 200),
                        Field.roughDate("asOf"),
                        Field.words("scopeVi", 500).needed(),
                        Field.words("scopeEn", 500).needed(),
                        Field.words("unstatedVi", 500),
                        Field.words("unstatedEn", 500),
                        Field.lines("wording", 2000))
                .rule(FigureSheets::numberOrWords)
                .inOrder("periodFrom", "periodTo");
    }

    private static Optional<Problem> numberOrWords(Values figure) {
        var inWords = EnumSet.of(Qualifier.MOST, Qualifier.ALL, Qualifier.IN_WORDS);
        var qualifier = figure.text("qualifier");
        return figure.get("value") != null || qualifier == null || inWords.contains(Qualifier.valueOf(qualifier))
                ? Optional.empty()
                : Optional.of(new Problem(
                        "value",
                        ProblemCode.REQUIRED,
                        "Cần một con số, hoặc chọn “hầu hết”, “tất cả” hay “bằng lời”.",
                        "A number is needed, or choose “most”, “all” or “in words”."));
    }
}
