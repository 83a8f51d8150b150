package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Visibility;
import vn.caunoi.figure.FigureText;

/** What was kept stays readable: this is how the first version of the product kept it, and more may stand in it. */
class KeepingTest {

    private static final String KEPT = """
            {
              "subject": {"id": 7, "recordKind": "PARTNER", "labelVi": "Công ty An", "labelEn": "An Company", "confidence": "ACCEPTED"},
              "province": null,
              "size": "FULL",
              "asOf": "2026-11-27",
              "internal": true,
              "of a later version": {"anything": [1, 2]},
              "sections": [{
                "kind": "PARTNER_FACT_SHEET",
                "leftOut": 2,
                "missing": [{"vi": "Chưa rõ. Hỏi Bộ Ngoại giao.", "en": "Not known. Ask the Ministry."}],
                "hidden": [],
                "lines": [{
                  "heading": {"vi": "Số liệu", "en": "Figures"},
                  "sentence": {"vi": "Xuất khẩu: 1.250,50 triệu USD.", "en": "Exports: 1,250.50 million USD."},
                  "mark": "REGISTER",
                  "recordIds": [5, 7],
                  "sources": [{
                    "recordId": 5, "about": "value", "locator": "tr. 3", "quote": "1.250,50", "noteVi": null, "noteEn": null,
                    "source": {
                      "id": 9, "kind": "ARTICLE", "titleVi": "Bài báo", "titleEn": "Article", "publisher": "Báo",
                      "author": null, "number": null, "url": "https://example.org/bai", "licence": null,
                      "publishedOn": {"from": "2026-05-01", "precision": "MONTH"},
                      "publishedNoteVi": null, "publishedNoteEn": null, "confidence": "ACCEPTED"}}],
                  "figure": {
                    "id": 5, "subjectId": 7, "indicator": "exports", "indicatorVi": "Xuất khẩu", "indicatorEn": "Exports",
                    "value": 1250.50, "unit": "million USD", "unitVi": "triệu USD", "unitEn": "million USD",
                    "qualifier": "EXACT", "ofTotal": null, "period": "2025", "periodFrom": "2025-01-01",
                    "periodTo": "2025-12-31", "periodWording": null, "asOf": null, "scopeVi": "công ty", "scopeEn": "company",
                    "unstatedVi": null, "unstatedEn": null, "wording": null, "noteVi": null, "noteEn": null,
                    "confidence": "ACCEPTED"},
                  "post": null,
                  "key": "00112233aabbccdd",
                  "author": null
                }, {
                  "heading": null,
                  "sentence": {"vi": "Đã gặp hai lần.", "en": "Đã gặp hai lần."},
                  "mark": "AUTHOR", "recordIds": [], "sources": [], "figure": null, "post": null, "key": "QnI",
                  "author": {
                    "key": "QnI", "standing": "IN_PLACE", "instead": {"vi": "Đã gặp.", "en": "Met."}, "reason": null,
                    "oneLanguage": true, "visibility": "INTERNAL", "byName": "an", "at": "2026-11-27T08:30:00Z"}
                }]
              }],
              "records": [{"id": 7, "recordKind": "PARTNER", "labelVi": "Công ty An", "labelEn": "An Company", "confidence": "ACCEPTED"}],
              "checks": [{
                "kind": "ONE_LANGUAGE", "section": "PARTNER_FACT_SHEET", "count": 1,
                "sentence": {"vi": "Một thứ tiếng.", "en": "One language."}}]
            }
            """;

    private final Keeping keeping = new Keeping();

    @Test
    void everyPartOfItIsReadAgain() {
        var briefing = keeping.read(KEPT);

        assertThat(briefing.title(Lang.EN)).endsWith(": An Company");
        assertThat(briefing.subject().recordKind()).isEqualTo(RecordKind.PARTNER);
        assertThat(briefing.asOf()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(briefing.internal()).isTrue();
        assertThat(briefing.records()).containsOnlyKeys(7L);
        assertThat(briefing.checks())
                .singleElement()
                .satisfies(check -> assertThat(check.text(Lang.VI)).isEqualTo("Một thứ tiếng."));
        var section = briefing.sections().getFirst();
        assertThat(section.leftOut()).isEqualTo(2);
        assertThat(section.missing()).hasSize(1);
        var figure = section.lines().getFirst();
        assertThat(figure.heading(Lang.EN)).isEqualTo("Figures");
        assertThat(figure.asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(FigureText.number(figure.figure(), Lang.EN)).isEqualTo("1,250.5 million USD");
        assertThat(figure.figure().value()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(figure.sources().getFirst().source().publishedOn())
                .isEqualTo(new PartialDate(LocalDate.of(2026, 5, 1), PartialDate.Precision.MONTH));
        assertThat(figure.sources().getFirst().url()).isEqualTo("https://example.org/bai");
        var author = section.lines().getLast().author();
        assertThat(author.byName()).isEqualTo("an");
        assertThat(author.visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(author.instead().text(Lang.EN)).isEqualTo("Met.");
    }

    @Test
    void whatIsReadIsKeptAsItWas() {
        var briefing = keeping.read(KEPT);

        assertThat(keeping.read(keeping.write(briefing)).sections()).isEqualTo(briefing.sections());
    }

    @Test
    void namesAreLeftOutForThoseWhoHaveNotSignedIn() {
        assertThat(keeping.write(keeping.read(KEPT).withoutNames())).doesNotContain("\"an\"");
    }
}
