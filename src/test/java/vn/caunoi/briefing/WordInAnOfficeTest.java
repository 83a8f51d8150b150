package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
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
import vn.caunoi.document.Papers;
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

    /** LibreOffice takes longest to start: it is asked once. */
    @Test
    void aChecklistIsOnePageAndAPackHasAllOfItsWordsAndContentsWithPages() throws IOException, InterruptedException {
        var province = provinces.at("86", SameDay.TODAY).orElseThrow();
        var partner = dealt.partner(province, 12, 12);
        dealt.figures(partner, 2021, 2022, 2023, 2024);
        var files = new LinkedHashMap<String, byte[]>();
        for (var size : List.of(BriefingSize.CHECKLIST, BriefingSize.PACK)) {
            for (var edition : Edition.values()) {
                var briefing = briefings.about(partner, province, size);
                files.put(size + "-" + edition, papers.write(briefing, PaperFormat.WORD, edition));
            }
        }
        files.put(
                "TEMPLATE",
                papers.inTemplate(
                        briefings.about(partner, province, BriefingSize.PACK),
                        Edition.VIETNAMESE,
                        new Papers().ownTemplate()));

        var printed = Office.printed(files);
        keep(files, printed);

        for (var edition : Edition.values()) {
            try (var file = Loader.loadPDF(printed.get("CHECKLIST-" + edition))) {
                assertThat(file.getNumberOfPages()).as("pages of %s", edition).isEqualTo(1);
            }
            isWhole(printed.get("PACK-" + edition), edition);
        }
        isWhole(printed.get("TEMPLATE"), Edition.VIETNAMESE);
    }

    private static void isWhole(byte[] pack, Edition edition) throws IOException {
        try (var file = Loader.loadPDF(pack)) {
            var reader = new PDFTextStripper();
            var text = reader.getText(file);
            for (var lang : edition.langs()) {
                for (int number = 1; number <= 12; number++) {
                    assertThat(text)
                            .contains(lang.name("Thỏa thuận số ", "Agreement no. ") + number)
                            .contains(lang.name("Sự kiện số ", "Event no. ") + number);
                }
            }
            var title =
                    Terms.of(BriefingSectionKind.OUR_FACT_SHEET, edition.langs().getFirst());
            var line = Pattern.compile("12\\. " + Pattern.quote(title) + "[^\\n]*?\\.{2,}\\s*(\\d+)")
                    .matcher(text);
            assertThat(line.find()).as("the contents of %s", edition).isTrue();
            var told = Integer.parseInt(line.group(1));
            reader.setStartPage(told - 1);
            reader.setEndPage(told + 1);
            assertThat(reader.getText(file))
                    .as("page %d or one beside it", told)
                    .contains("12. " + title);
        }
    }

    /** For somebody to look at, where a folder is named. */
    private static void keep(Map<String, byte[]> files, Map<String, byte[]> printed) throws IOException {
        var folder = System.getProperty("papers.kept");
        if (folder != null) {
            for (var name : files.keySet()) {
                Files.write(Path.of(folder, name + ".docx"), files.get(name));
                Files.write(Path.of(folder, name + "-office.pdf"), printed.get(name));
            }
        }
    }
}
