package vn.caunoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.caunoi.base.Lang;

/** One structure, three kinds of files: each holds all of it, in every letter that names are written in. */
class PapersTest {

    private static final String VIETNAMESE = "ăâđêôơư ĂÂĐÊÔƠƯ "
            + IntStream.rangeClosed(0x1EA0, 0x1EF9)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    private static final List<String> NAMES = List.of("경기도", "福岡県ふくおかカナ", "ວຽງຈັນ");
    private static final String KHMER = "កម្ពុជា";
    private static final String ARABIC = "دبي";
    private static final String LONG = "mục tiêu dài ".repeat(320).strip();

    private static final Paper PAPER = new Paper(
            new Wording("Hồ sơ: Fukuoka", "Pack: Fukuoka"),
            List.of(new Wording("Theo dữ liệu ngày 21/11/2026", "As known on 21/11/2026")),
            List.of(
                    new PaperPart.Heading(1, new Wording("1. Tóm tắt", "1. Summary")),
                    new PaperPart.Heading(2, new Wording("Cái gì", "What")),
                    sentence(VIETNAMESE, "Every letter of Vietnamese", 1, 2),
                    sentence(String.join(" · ", NAMES), "Names: " + String.join(" · ", NAMES), 1),
                    sentence(KHMER, KHMER),
                    sentence(ARABIC, ARABIC),
                    sentence(LONG, "long objective"),
                    new PaperPart.Sentence(
                            new Wording("Chưa ai kiểm & <xác minh>\u0000.", "Nobody has \"verified\" it."),
                            List.of(2),
                            new Wording("chưa kiểm chứng", "unverified")),
                    new PaperPart.Heading(3, new Wording("Chi tiết", "Details")),
                    new PaperPart.Heading(1, new Wording("12. Số liệu", "12. Figures")),
                    new PaperPart.Grid(
                            List.of(new Wording("Chỉ tiêu", "Indicator"), new Wording("Giá trị", "Value")),
                            List.of(new PaperPart.Row(
                                    List.of(new Wording("Xuất khẩu", "Exports"), new Wording("37.010,5", "37,010.5")),
                                    List.of(1)))),
                    new PaperPart.Heading(1, new Wording("13. Đối tác", "13. The partner")),
                    new PaperPart.Picture(
                            new Wording("Thỏa thuận theo năm. Nguồn:", "Agreements by year. Sources:"),
                            new Wording("Biểu đồ: 2024 có 3, 2025 có 5.", "Chart: 3 in 2024, 5 in 2025."),
                            new Wording(drawing("Thỏa thuận " + VIETNAMESE), drawing("Agreements")),
                            List.of(2)),
                    new PaperPart.Remark(new Wording("Chưa rõ. Hỏi đại sứ quán.", "Not known. Ask the embassy."))),
            List.of(
                    new Paper.Note(new Wording("Bài báo một", "Article one"), "https://example.org/1?a=b&c=d"),
                    new Paper.Note(new Wording("Bài báo hai", "Article two"), null)));

    private final Papers papers = new Papers();

    @ParameterizedTest
    @EnumSource
    void aWordFileHoldsAllOfItAndItsNotes(Edition edition) throws IOException {
        try (var file = word(edition);
                var reader = new XWPFWordExtractor(file)) {
            var text = reader.getText();
            for (var lang : edition.langs()) {
                assertThat(said(lang)).allSatisfy(part -> assertThat(text).contains(part));
            }
            assertThat(file.getEndnotes())
                    .extracting(note -> note.getParagraphs().getFirst().getText())
                    .anySatisfy(note -> assertThat(note).contains("https://example.org/1?a=b&c=d"))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aWordFileIsOneThatAnOfficeEdits() throws IOException {
        try (var file = word(Edition.VIETNAMESE)) {
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Subtitle", "TOC1", "TOC2", "Heading1", "Heading2", "Heading3", "ListParagraph");
            assertThat(file.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            var body = file.getDocument().getBody();
            assertThat(body.xmlText())
                    .contains("TOC \\o &quot;1-3&quot;".replace("&quot;", "\""))
                    .contains("NOTEREF note_1", "NOTEREF note_2");
            var page = body.getSectPr();
            assertThat(page.getPgSz().getW()).hasToString("11906");
            assertThat(millimetres(page.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(page.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(page.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(page.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(file.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isBetween(13.0, 14.0);
            assertThat(file.getHeaderList())
                    .anySatisfy(
                            header -> assertThat(header._getHdrFtr().xmlText()).contains(" PAGE "));
            assertThat(file.getTables()).hasSize(1);
        }
    }

    @Test
    void bothLanguagesStandSideBySide() throws IOException {
        try (var file = word(Edition.BOTH)) {
            var table = file.getTables().getFirst();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Tiếng Việt");
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("English");
            assertThat(table.getRow(1).getCell(0).getText()).startsWith(VIETNAMESE);
            assertThat(table.getRow(1).getCell(1).getText()).startsWith("Every letter");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPdfHoldsAllOfIt(Edition edition) throws IOException {
        try (var file = pdf(edition)) {
            var text = bare(new PDFTextStripper().getText(file));
            for (var lang : edition.langs()) {
                assertThat(said(lang))
                        .filteredOn(part -> !part.equals(ARABIC) && !part.equals(KHMER))
                        .allSatisfy(part -> assertThat(text).contains(bare(part)));
            }
        }
    }

    @Test
    void aPdfCarriesItsFontsAlsoThoseOfOtherScripts() throws IOException {
        try (var file = pdf(Edition.VIETNAMESE)) {
            var fonts = fonts(file);
            assertThat(fonts)
                    .isNotEmpty()
                    .allSatisfy(font ->
                            assertThat(font.isEmbedded()).as(font.getName()).isTrue());
            assertThat(fonts)
                    .extracting(font -> font.getName().replaceFirst("^[A-Z]+\\+", ""))
                    .anyMatch(name -> name.startsWith("NotoSerif"))
                    .anyMatch(name -> name.startsWith("NotoSansJP"))
                    .anyMatch(name -> name.startsWith("NotoSansKR"))
                    .anyMatch(name -> name.startsWith("NotoSansLao"))
                    .anyMatch(name -> name.startsWith("NotoSansKhmer"))
                    .anyMatch(name -> name.startsWith("NotoSansArabic"));
        }
    }

    @Test
    void aPdfIsTaggedAndHasBookmarksALanguageAndATitle() throws IOException {
        try (var file = pdf(Edition.ENGLISH)) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Pack: Fukuoka");
            var outline = catalog.getDocumentOutline();
            assertThat(outline.children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("1. Summary", "12. Figures", "13. The partner");
            assertThat(outline.getFirstChild().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("What");
            assertThat(file.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    /** Letters of Khmer that are joined have no Unicode of their own, which PDFBox does not tell: those are left out. */
    @ParameterizedTest
    @EnumSource
    void aPdfIsWhatPdfUaAndPdfAAskFor(Edition edition) throws IOException {
        var parts = PAPER.parts().stream()
                .filter(part -> !(part instanceof PaperPart.Sentence said
                        && said.text().vi().equals(KHMER)))
                .toList();
        for (var layout : Layout.values()) {
            var file = papers.write(
                    new Paper(PAPER.title(), PAPER.facts(), parts, PAPER.notes(), layout), PaperFormat.PDF, edition);
            assertThat(SomebodyElsesJudgement.of(file, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(SomebodyElsesJudgement.of(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    @Test
    void aPictureStaysLinesInAPdfAndIsDotsWithWordsInAWordFile() throws IOException {
        try (var file = pdf(Edition.VIETNAMESE)) {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
        try (var file = word(Edition.BOTH)) {
            assertThat(file.getAllPictures()).hasSize(2).allSatisfy(picture -> {
                var dots = ImageIO.read(new ByteArrayInputStream(picture.getData()));
                assertThat(dots.getWidth()).isGreaterThan(1_000);
                assertThat(IntStream.range(0, dots.getWidth()).map(x -> dots.getRGB(x, dots.getHeight() / 2)))
                        .as("something is drawn")
                        .anyMatch(colour -> (colour & 0xFFFFFF) != 0xFFFFFF);
            });
            assertThat(file.getDocument().xmlText())
                    .contains("descr=\"Biểu đồ: 2024 có 3, 2025 có 5.\"", "descr=\"Chart: 3 in 2024, 5 in 2025.\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfItsOwnHoldsAllOfItAndFetchesNothing(Edition edition) {
        var page = Jsoup.parse(
                new String(papers.write(PAPER, PaperFormat.HTML, edition), java.nio.charset.StandardCharsets.UTF_8));

        var text = page.text();
        for (var lang : edition.langs()) {
            assertThat(said(lang)).allSatisfy(part -> assertThat(text).contains(part));
        }
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("sup a"))
                .isNotEmpty()
                .allSatisfy(
                        note -> assertThat(page.getElementById(note.attr("href").substring(1)))
                                .isNotNull());
    }

    private static String drawing(String words) {
        return new Drawing()
                .box(0, 0, Drawing.WIDTH, 40, Drawing.Ink.OURS_PALE, Drawing.Ink.OURS)
                .bold(10, 24, 12, Drawing.Ink.TEXT, Drawing.Side.START, Drawing.cut(words, 12, Drawing.WIDTH - 20))
                .svg(40);
    }

    private static PaperPart.Sentence sentence(String vi, String en, Integer... notes) {
        return new PaperPart.Sentence(new Wording(vi, en), List.of(notes), null);
    }

    /** What somebody who reads one language reads. */
    private static List<String> said(Lang lang) {
        return PAPER.wordings()
                .map(wording -> Signs.clean(wording.in(lang)))
                .flatMap(text -> text.length() > 400 ? Stream.of(text.substring(0, 400)) : Stream.of(text))
                .toList();
    }

    private XWPFDocument word(Edition edition) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(papers.write(PAPER, PaperFormat.WORD, edition)));
    }

    private PDDocument pdf(Edition edition) throws IOException {
        return Loader.loadPDF(papers.write(PAPER, PaperFormat.PDF, edition));
    }

    private static Set<PDFont> fonts(PDDocument file) throws IOException {
        var fonts = new HashSet<PDFont>();
        for (var page : file.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static long millimetres(Object twentieths) {
        return Math.round(Long.parseLong(twentieths.toString()) / 1440.0 * 25.4);
    }

    /** A line that is broken is still the same. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "").replace("\u00ad", "");
    }
}
