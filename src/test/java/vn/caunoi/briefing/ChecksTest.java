package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.Qualifier;
import vn.caunoi.matching.Sentence;
import vn.caunoi.person.Person;
import vn.caunoi.person.PostHolding;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Source;
import vn.caunoi.source.SourceKind;

/** What a briefing is checked for, one rule at a time. */
class ChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Sentence SAID = new Sentence("Xuất khẩu 5 triệu USD.", "Exports of 5 million USD.");
    private static final Person AN = new Person(1, "Nguyễn Văn An", "Nguyen Van An", Confidence.ACCEPTED);
    private static final Person BINH = new Person(2, "Trần Bình", null, Confidence.ACCEPTED);

    @Test
    void aSentenceWithSourcesOfTodayIsInOrder() {
        assertThat(kinds(line(SAID, BriefingMark.REGISTER, List.of(), List.of(cited()), null, null)))
                .isEmpty();
    }

    @Test
    void aSentenceWithoutASourceIsFound() {
        assertThat(kinds(line(SAID, BriefingMark.REGISTER, List.of(), List.of(), null, null)))
                .containsExactly(BriefingCheckKind.UNSOURCED);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-21, false", "2025-05-20, true", "2026-11-01, false", ", true"})
    void aFigureIsOldAfterEighteenMonthsAndWhereNobodySaysOfWhenItIs(@Nullable LocalDate asOf, boolean old) {
        var figure = figure(asOf == null ? null : PartialDate.day(asOf));
        assertThat(kinds(line(SAID, BriefingMark.REGISTER, List.of(), List.of(cited()), figure, null))
                        .contains(BriefingCheckKind.OLD_FIGURE))
                .isEqualTo(old);
    }

    @Test
    void aFigureOfAYearIsAsOldAsTheYearsLastDay() {
        var figure = figure(PartialDate.parse("2025").orElseThrow());
        assertThat(kinds(line(SAID, BriefingMark.REGISTER, List.of(), List.of(cited()), figure, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUGGESTED, SUGGESTED_DATA", "DISPUTED, DISPUTED_DATA"})
    void whatItRestsOnIsSaid(BriefingMark mark, BriefingCheckKind kind) {
        assertThat(kinds(line(SAID, mark, List.of(), List.of(cited()), null, null)))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , false",
        "2020-01-01, 2026-11-21, false",
        "2020-01-01, 2026-11-20, true",
        "2026-11-22, , true",
        ", , true"
    })
    void aPostIsHeldOnTheDayOrItIsFound(@Nullable LocalDate from, @Nullable LocalDate to, boolean found) {
        var post = new PostHolding(1, 3, "Giám đốc", "Director", null, from, to);
        assertThat(kinds(line(SAID, BriefingMark.REGISTER, List.of(), List.of(cited()), null, post))
                        .contains(BriefingCheckKind.POST_NOT_CURRENT))
                .isEqualTo(found);
    }

    @Test
    void aNameStandsInBothLanguages() {
        var both = new Sentence("Nguyễn Văn An đến.", "Nguyen Van An comes.");
        var one = new Sentence("Nguyễn Văn An đến.", "He comes.");
        var untranslated = new Sentence("Trần Bình đến.", "Trần Bình comes.");

        assertThat(kinds(line(both, BriefingMark.REGISTER, List.of(1L), List.of(cited()), null, null)))
                .isEmpty();
        assertThat(kinds(line(one, BriefingMark.REGISTER, List.of(1L), List.of(cited()), null, null)))
                .containsExactly(BriefingCheckKind.NAMES_DIFFER);
        assertThat(kinds(line(untranslated, BriefingMark.REGISTER, List.of(2L), List.of(cited()), null, null)))
                .containsExactly(BriefingCheckKind.NAMES_DIFFER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37.010,5 tỷ đồng | 37,010.5 billion VND | false",
                "trước 01/07/2025 | before 1 July 2025 | false",
                "tháng 5/2024 | May 2024 | false",
                "ngày 18-23/12, lần thứ 21 | 18-23 December, the 21st | false",
                "có thể có 3 đoàn | there may be 3 delegations | false",
                "8,20% | 8.2% | false",
                "70 dự án, 24 lượt | 24 visits, 70 projects | false",
                "70 dự án | 71 projects | true",
                "hơn 100 đề xuất | over a hundred proposals | true",
                "1.234 | 1.234 | true"
            })
    void numbersAreTheSameHoweverTheyAreWritten(String vi, String en, boolean differ) {
        assertThat(Checks.numbersDiffer(new Sentence(vi, en))).isEqualTo(differ);
    }

    @Test
    void anEmptySectionIsFoundAndManyLinesAreOneFinding() {
        var unsourced = line(SAID, BriefingMark.REGISTER, List.of(), List.of(), null, null);
        var briefing = briefing(
                new BriefingSection(BriefingSectionKind.SUMMARY, List.of(unsourced, unsourced), List.of(), 0),
                new BriefingSection(BriefingSectionKind.PEOPLE, List.of(), List.of(SAID), 0));

        assertThat(briefing.checks())
                .extracting(check -> check.text(Lang.EN))
                .containsExactly(
                        "Summary: sentence without a source (2 sentences).", "Both sides: section left empty.");
    }

    private static List<BriefingCheckKind> kinds(BriefingLine line) {
        return briefing(new BriefingSection(BriefingSectionKind.SUMMARY, List.of(line), List.of(), 0)).checks().stream()
                .map(BriefingCheck::kind)
                .toList();
    }

    private static Briefing briefing(BriefingSection... sections) {
        return new Briefing(
                AN,
                null,
                BriefingSize.FULL,
                DAY,
                false,
                List.of(sections),
                Map.<Long, Recorded>of(AN.id(), AN, BINH.id(), BINH));
    }

    private static BriefingLine line(
            Sentence sentence,
            BriefingMark mark,
            List<Long> records,
            List<Citation> sources,
            @Nullable Figure figure,
            @Nullable PostHolding post) {
        return new BriefingLine(null, sentence, mark, records, sources, figure, post);
    }

    private static Citation cited() {
        var source = new Source(
                9,
                SourceKind.ARTICLE,
                "Bài báo",
                "Article",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Confidence.ACCEPTED);
        return new Citation(1, source, null, null, null, null, null);
    }

    private static Figure figure(@Nullable PartialDate asOf) {
        return new Figure(
                5,
                3,
                "exports",
                "Xuất khẩu",
                "Exports",
                BigDecimal.valueOf(5),
                "million USD",
                "triệu USD",
                "million USD",
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                null,
                asOf,
                "tỉnh",
                "province",
                null,
                null,
                null,
                null,
                null,
                Confidence.ACCEPTED);
    }
}
