package vn.caunoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of an office is used as it is, or refused with the place of its faults. */
class TemplatesTest {

    private static final Paper PAPER = new Paper(
            new Wording("Hồ sơ: Fukuoka", "Pack: Fukuoka"),
            List.of(new Wording("Theo dữ liệu ngày 21/11/2026", "As known on 21/11/2026")),
            List.of(
                    new PaperPart.Heading(1, new Wording("1. Tóm tắt", "1. Summary")),
                    new PaperPart.Sentence(new Wording("Câu một.", "Sentence one."), List.of(1), null),
                    new PaperPart.Grid(
                            List.of(new Wording("Chỉ tiêu", "Indicator")),
                            List.of(new PaperPart.Row(List.of(new Wording("Dân số", "Population")), List.of(1)))),
                    new PaperPart.Remark(new Wording("Chưa rõ.", "Not known."))),
            List.of(new Paper.Note(new Wording("Bài báo", "Article"), "https://example.org")));

    private final Papers papers = new Papers();

    @Test
    void theProductsOwnTemplateIsOne() {
        assertThat(papers.faults(papers.ownTemplate())).isEmpty();
    }

    @Test
    void aPaperHasThePageTheHeaderAndTheStylesOfTheTemplateAndStandsWhereItIsAskedFor() throws IOException {
        var template = edited(document -> {
            document.getDocument().getBody().getSectPr().getPgSz().setW(java.math.BigInteger.valueOf(12_240));
            document.getStyles().getStyle("Heading1").getCTStyle().setStyleId("u1");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("SỞ NGOẠI VỤ");
            document.createParagraph().createRun().setText("Nơi nhận: lưu.");
        });
        assertThat(papers.faults(template)).isEmpty();

        try (var file = new XWPFDocument(
                new ByteArrayInputStream(papers.write(PAPER, PaperFormat.WORD, Edition.VIETNAMESE, template)))) {
            assertThat(file.getBodyElements().stream().map(TemplatesTest::text))
                    .containsSubsequence(
                            "Hồ sơ: Fukuoka",
                            "Theo dữ liệu ngày 21/11/2026",
                            "Mục lục",
                            "1. Tóm tắt",
                            "Chưa rõ.",
                            "Nguồn",
                            "Nơi nhận: lưu.")
                    .noneMatch(text -> text.contains("{{"));
            assertThat(file.getParagraphs())
                    .filteredOn(line -> line.getText().equals("1. Tóm tắt"))
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("u1");
            assertThat(file.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("12240");
            assertThat(file.getHeaderList()).anyMatch(header -> header.getText().contains("SỞ NGOẠI VỤ"));
            assertThat(file.getEndnotes())
                    .anyMatch(note -> note.getParagraphs().getFirst().getText().contains("Bài báo"));
            assertThat(file.getDocument().getBody().xmlText().indexOf("sectPr"))
                    .as("the page stands last")
                    .isGreaterThan(file.getDocument().getBody().xmlText().indexOf("Nơi nhận"));
        }
    }

    @Test
    void aTemplateWithoutOurSmallStylesGetsThem() throws IOException {
        var template = changed(
                "word/styles.xml",
                styles -> styles.replaceAll("<w:style [^>]*w:styleId=\"(?:Mark|Remark|Caption)\".*?</w:style>", ""));
        assertThat(papers.faults(template)).isEmpty();

        try (var file = new XWPFDocument(
                new ByteArrayInputStream(papers.write(PAPER, PaperFormat.WORD, Edition.BOTH, template)))) {
            assertThat(file.getParagraphs())
                    .filteredOn(line -> line.getText().equals("Chưa rõ."))
                    .allSatisfy(line -> assertThat(file.getStyles().getStyle(line.getStyle()))
                            .isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a file", "PK\u0003\u0004 broken"})
    void whatIsNoWordFileIsRefused(String content) {
        assertThat(papers.faults(content.getBytes(StandardCharsets.UTF_8)))
                .extracting(TemplateFault::kind)
                .containsExactly(TemplateFaultKind.NOT_A_WORD_FILE);
    }

    @Test
    void whatIsTooLargeIsNotEvenOpened() {
        assertThat(papers.faults(new byte[6 * 1024 * 1024]))
                .containsExactly(new TemplateFault(TemplateFaultKind.TOO_LARGE, "5 MB"));
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() {
        var bomb = with("word/media/picture.xml", new byte[200 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(5 * 1024 * 1024);

        assertThat(papers.faults(bomb))
                .containsExactly(new TemplateFault(TemplateFaultKind.INFLATES_TOO_MUCH, "word/media/picture.xml"));
    }

    @Test
    void aFileOfCountlessPartsIsRefused() {
        var parts = new LinkedHashMap<>(parts(papers.ownTemplate()));
        for (int number = 0; number < 1_200; number++) {
            parts.put("word/media/" + number, new byte[0]);
        }
        assertThat(papers.faults(zip(parts)))
                .extracting(TemplateFault::kind)
                .containsExactly(TemplateFaultKind.INFLATES_TOO_MUCH);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin,MACRO",
        "word/activeX/activeX1.xml,MACRO",
        "word/embeddings/sheet.xlsx,MACRO",
    })
    void whatRunsIsRefusedAndNamed(String part, TemplateFaultKind kind) {
        assertThat(papers.faults(with(part, new byte[] {1}))).contains(new TemplateFault(kind, part));
    }

    @Test
    void whatIsFetchedFromElsewhereIsRefusedAndNamed() {
        var relation = """
                <Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
                Target="%s" TargetMode="External"/></Relationships>""";
        UnaryOperator<String> picture =
                rels -> rels.replace("</Relationships>", relation.formatted("image", "http://example.org/pixel.png"));
        UnaryOperator<String> link =
                rels -> rels.replace("</Relationships>", relation.formatted("hyperlink", "https://example.org"));

        assertThat(papers.faults(changed("word/_rels/document.xml.rels", picture)))
                .containsExactly(new TemplateFault(
                        TemplateFaultKind.EXTERNAL, "word/_rels/document.xml.rels: http://example.org/pixel.png"));
        assertThat(papers.faults(changed("word/_rels/document.xml.rels", link)))
                .as("a link fetches nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:instrText> INCLUDETEXT \"/etc/passwd\" </w:instrText></w:r>",
                "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x</w:instrText></w:r>",
                "<w:fldSimple w:instr=\"INCLUDEPICTURE http://example.org/x.png\"/>"
            })
    void aFieldThatFetchesIsRefusedHoweverItIsWritten(String field) {
        assertThat(papers.faults(changed("word/document.xml", body -> body.replaceFirst("</w:p>", field + "</w:p>"))))
                .extracting(TemplateFault::kind)
                .contains(TemplateFaultKind.EXTERNAL);
    }

    @Test
    void anEntityIsRefused() {
        assertThat(papers.faults(changed(
                        "word/document.xml",
                        body -> body.replaceFirst(
                                "(<\\?xml[^>]*>)?",
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"))))
                .contains(new TemplateFault(TemplateFaultKind.EXTERNAL, "word/document.xml: DOCTYPE"));
    }

    @Test
    void whatIsMissingIsNamed() {
        var bare = changed("word/document.xml", body -> body.replace("{{content}}", "nội dung"));
        bare = changed(bare, "word/styles.xml", styles -> styles.replace("w:val=\"heading 2\"", "w:val=\"other\""));

        assertThat(papers.faults(bare))
                .containsExactly(
                        new TemplateFault(TemplateFaultKind.STYLE_MISSING, "heading 2"),
                        new TemplateFault(TemplateFaultKind.PLACEHOLDER_MISSING, "{{content}}"));
    }

    private static String text(IBodyElement element) {
        return element instanceof XWPFParagraph line ? line.getText() : ((XWPFTable) element).getText();
    }

    private byte[] edited(Consumer<XWPFDocument> editing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(papers.ownTemplate()))) {
            editing.accept(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    private byte[] with(String part, byte[] content) {
        var parts = new LinkedHashMap<>(parts(papers.ownTemplate()));
        parts.put(part, content);
        return zip(parts);
    }

    private byte[] changed(String part, UnaryOperator<String> change) {
        return changed(papers.ownTemplate(), part, change);
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        var parts = new LinkedHashMap<>(parts(file));
        var before = new String(parts.get(part), StandardCharsets.UTF_8);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                parts.put(part.getName(), archive.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }
}
