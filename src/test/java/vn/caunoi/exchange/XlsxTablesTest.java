package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.caunoi.base.Lang;

/** Looks into the workbook as a spreadsheet does: a zip of XML. */
class XlsxTablesTest {

    private final Map<String, Document> parts = parts(Exports.xlsx(TestPictures.whole(), Lang.VI));

    @Test
    void theSheetsAreRecordsLinksAndWhatTheyAreOf() {
        assertThat(elements("xl/workbook.xml", "sheet").map(sheet -> sheet.getAttribute("name")))
                .containsExactly("Bản ghi", "Liên kết", "Thông tin");
        assertThat(text("xl/worksheets/sheet1.xml", "B2")).isEqualTo("Khánh Hòa");
        assertThat(text("xl/worksheets/sheet1.xml", "A1")).isEqualTo("Mã");
        assertThat(elements("xl/worksheets/sheet1.xml", "row")).hasSize(11);
        assertThat(elements("xl/worksheets/sheet2.xml", "row")).hasSize(7);
    }

    @Test
    void theSheetsSpeakTheReadersLanguage() {
        var english = parts(Exports.xlsx(TestPictures.whole(), Lang.EN));

        assertThat(elements(english.get("xl/workbook.xml"), "sheet").map(sheet -> sheet.getAttribute("name")))
                .containsExactly("Records", "Links", "About");
    }

    @Test
    void aDayIsADayAndAMonthStaysAMonth() {
        var signed = cell("xl/worksheets/sheet2.xml", "D3");
        var days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2022, 11, 5));

        assertThat(signed.getElementsByTagNameNS("*", "v").item(0).getTextContent())
                .startsWith(String.valueOf(days));
        assertThat(format(signed)).isEqualTo("dd/mm/yyyy");
        assertThat(text("xl/worksheets/sheet2.xml", "D2")).isEqualTo("11/2022");
        assertThat(text("xl/worksheets/sheet2.xml", "D5")).isEqualTo("2019");
    }

    @Test
    void nothingIsAFormula() {
        assertThat(text("xl/worksheets/sheet1.xml", "C5")).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(parts.keySet().stream()
                        .filter(part -> part.startsWith("xl/worksheets/"))
                        .flatMap(part -> elements(part, "f")))
                .isEmpty();
    }

    @Test
    void theHeaderStaysInSightAndTheColumnsCanBeFiltered() {
        assertThat(elements("xl/worksheets/sheet1.xml", "pane"))
                .singleElement()
                .satisfies(pane -> assertThat(pane.getAttribute("state")).isEqualTo("frozen"))
                .satisfies(pane -> assertThat(pane.getAttribute("ySplit")).isEqualTo("1"));
        assertThat(elements("xl/worksheets/sheet1.xml", "autoFilter").map(filter -> filter.getAttribute("ref")))
                .containsExactly("A1:I11");
    }

    @Test
    void whatItIsOfAndItsSourcesAreWrittenDown() {
        var about = IntStream.rangeClosed(1, 11)
                .mapToObj(row -> text("xl/worksheets/sheet3.xml", "B" + row))
                .toList();

        assertThat(about)
                .contains(
                        "Khánh Hòa, Hoàng Sa và Trường Sa: đối tác Đông Á",
                        "Nước: Nhật Bản",
                        "00:30 25/11/2026",
                        "Khánh Hòa ký kết với Fukuoka, Báo Khánh Hòa, 11/2022, https://example.org/tin");
    }

    private Element cell(String sheet, String place) {
        return elements(sheet, "c")
                .filter(cell -> cell.getAttribute("r").equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet + " has no cell " + place));
    }

    /** The text of a cell, which refers to the table of all texts. */
    private String text(String sheet, String place) {
        var found = elements(sheet, "c")
                .filter(cell -> cell.getAttribute("r").equals(place))
                .findFirst();
        if (found.isEmpty() || !found.get().getAttribute("t").equals("s")) {
            return "";
        }
        var number = Integer.parseInt(
                found.get().getElementsByTagNameNS("*", "v").item(0).getTextContent());
        return elements("xl/sharedStrings.xml", "si").toList().get(number).getTextContent();
    }

    private String format(Element cell) {
        var styles = elements("xl/styles.xml", "cellXfs").findFirst().orElseThrow();
        var style = (Element) styles.getElementsByTagNameNS("*", "xf").item(Integer.parseInt(cell.getAttribute("s")));
        return elements("xl/styles.xml", "numFmt")
                .filter(format -> format.getAttribute("numFmtId").equals(style.getAttribute("numFmtId")))
                .map(format -> format.getAttribute("formatCode"))
                .findFirst()
                .orElse("");
    }

    private Stream<Element> elements(String part, String name) {
        return elements(parts.get(part), name);
    }

    private static Stream<Element> elements(Document part, String name) {
        var found = part.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Map<String, Document> parts(ExportedFile workbook) {
        var parts = new HashMap<String, Document>();
        try {
            var file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook.content());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newDefaultNSInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException unread) {
            throw new AssertionError(unread);
        }
        return parts;
    }
}
