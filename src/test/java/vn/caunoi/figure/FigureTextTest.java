package vn.caunoi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37010  | EXACT     |    | tỷ đồng      | billion VND  | 37.010 tỷ đồng     | 37,010 billion VND",
                "37010.5| EXACT     |    | tỷ đồng      | billion VND  | 37.010,5 tỷ đồng   | 37,010.5 billion VND",
                "37.91  | EXACT     |    | %            | %            | 37,91%             | 37.91%",
                "35.1   | EXACT     |    | % GRDP       | % of GRDP    | 35,1% GRDP         | 35.1% of GRDP",
                "34     | EXACT     | 63 | địa phương   | localities   | 34/63 địa phương   | 34/63 localities",
                "50     | ALMOST    |    | địa phương   | localities   | gần 50 địa phương  | almost 50 localities",
                "100    | MORE_THAN |    | đề xuất      | proposals    | hơn 100 đề xuất    | more than 100 proposals",
                "8.2    | ESTIMATE  |    | %            | %            | ước 8,2%           | an estimated 8.2%",
                "2      | EXACT     |    |              |              | 2                  | 2",
                "-3.50  | EXACT     |    | %            | %            | -3,5%              | -3.5%",
                "8718000| EXACT     |    | người        | people       | 8.718.000 người    | 8,718,000 people"
            })
    void aNumberIsWrittenAsItsLanguageWritesIt(
            BigDecimal value,
            Qualifier qualifier,
            @Nullable BigDecimal ofTotal,
            @Nullable String unitVi,
            @Nullable String unitEn,
            String vietnamese,
            String english) {
        var figure = figure(value, qualifier, ofTotal, unitVi, unitEn, null, null);
        assertThat(FigureText.number(figure, Lang.VI)).isEqualTo(vietnamese);
        assertThat(FigureText.number(figure, Lang.EN)).isEqualTo(english);
    }

    @Test
    void wordsThatStandForANumberAreQuoted() {
        var figure = figure(null, Qualifier.MOST, null, null, null, null, "Hầu hết các địa phương");
        assertThat(FigureText.number(figure, Lang.VI)).isEqualTo("“Hầu hết các địa phương”");
    }

    @Test
    void withoutNumberAndWordsTheQualifierSpeaks() {
        var figure = figure(null, Qualifier.ALL, null, null, null, null, null);
        assertThat(FigureText.number(figure, Lang.VI)).isEqualTo("tất cả");
        assertThat(FigureText.number(figure, Lang.EN)).isEqualTo("all");
    }

    @Test
    void theLineNamesIndicatorAndPeriod() {
        var figure = figure(new BigDecimal("793"), Qualifier.EXACT, null, "triệu USD", "million USD", "2022", null);
        assertThat(figure.label(Lang.VI)).isEqualTo("Xuất khẩu: 793 triệu USD (2022)");
        assertThat(figure.label(Lang.EN)).isEqualTo("Exports: 793 million USD (2022)");
    }

    private static Figure figure(
            @Nullable BigDecimal value,
            Qualifier qualifier,
            @Nullable BigDecimal ofTotal,
            @Nullable String unitVi,
            @Nullable String unitEn,
            @Nullable String period,
            @Nullable String wording) {
        return new Figure(
                1,
                2,
                "exports",
                "Xuất khẩu",
                "Exports",
                value,
                unitVi,
                unitVi,
                unitEn,
                qualifier,
                ofTotal,
                period,
                null,
                null,
                null,
                null,
                "tỉnh",
                "province",
                null,
                null,
                wording,
                null,
                null,
                Confidence.ACCEPTED);
    }
}
