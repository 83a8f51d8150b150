package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.document.Edition;
import vn.caunoi.document.Office;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Provinces;

/** Word files as LibreOffice opens them. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class WordInAnOfficeTest {

    private final Briefings briefings;
    private final BriefingPapers papers;
    private final Provinces provinces;
    private final Dealt dealt;

    @Autowired
    WordInAnOfficeTest(
            Briefings briefings, BriefingPapers papers, Provinces provinces, JdbcClient jdbc, Directory directory) {
        this.briefings = briefings;
        this.papers = papers;
        this.provinces = provinces;
        this.dealt = new Dealt(jdbc, directory);
    }

    @ParameterizedTest
    @EnumSource
    void aChecklistIsOnePageThereToo(Edition edition) throws IOException, InterruptedException {
        var pdf = printed(BriefingSize.CHECKLIST, edition);
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPackHasAllOfItsWordsAndATableOfContentsWithPages(Edition edition) throws IOException, InterruptedException {
        var pdf = printed(BriefingSize.PACK, edition);
        try (var file = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(file);
            for (var lang : edition.langs()) {
                assertThat(text)
                        .contains(lang.name("Thỏa thuận số 9", "Agreement no. 9"))
                        .contains(lang.name("Sự kiện số 9", "Event no. 9"));
            }
            assertThat(text)
                    .containsPattern(edition == Edition.ENGLISH ? "10\\. Relations.*\\d+" : "10\\. Quan hệ.*\\d+");
        }
    }

    private byte[] printed(BriefingSize size, Edition edition) throws IOException, InterruptedException {
        var province = provinces.at("86", SameDay.TODAY).orElseThrow();
        var partner = dealt.partner(province, 12, 12);
        dealt.figures(partner, 2021, 2022, 2023, 2024);
        var word = papers.write(briefings.about(partner, province, size), PaperFormat.WORD, edition);
        var pdf = Office.printed(word);
        var kept = System.getProperty("papers.kept");
        if (kept != null) {
            var name = size + "-" + edition;
            Files.write(Path.of(kept, name + ".docx"), word);
            Files.write(Path.of(kept, name + "-office.pdf"), pdf);
            Files.write(
                    Path.of(kept, name + ".pdf"),
                    papers.write(briefings.about(partner, province, size), PaperFormat.PDF, edition));
        }
        return pdf;
    }
}
