package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.base.Lang;

class CsvTablesTest {

    private final Map<String, String> files = files(Exports.csv(TestPictures.whole(), Lang.VI));

    @Test
    void theArchiveHoldsRecordsLinksAndWhatTheyAreOf() {
        assertThat(files.keySet()).containsExactlyInAnyOrder("nodes.csv", "edges.csv", "about.csv");
        assertThat(files.values()).allMatch(text -> text.startsWith("\uFEFF"));
    }

    @Test
    void aTableHasARowForEveryRecordAndEveryLink() {
        assertThat(rows("nodes.csv")).hasSize(11);
        assertThat(rows("nodes.csv").getFirst())
                .containsExactly(
                        "id",
                        "name",
                        "name_vi",
                        "name_en",
                        "kind",
                        "country",
                        "confidence",
                        "ended",
                        "hidden_neighbours");
        assertThat(rows("nodes.csv").get(1))
                .containsExactly(
                        TestPictures.KHANH_HOA.toString(),
                        "Khánh Hòa",
                        "Khánh Hòa",
                        "Khanh Hoa",
                        "Tỉnh, thành phố",
                        "VN",
                        "Đã xác nhận",
                        "",
                        "37");
        assertThat(rows("edges.csv")).hasSize(7);
        assertThat(rows("edges.csv").get(2))
                .startsWith("Khánh Hòa", "ký", "Bản ghi nhớ <hợp tác> & hữu nghị", "2022-11-05", "", "Ít hoạt động");
    }

    @Test
    void whatTheFilesAreOfIsWrittenDown() {
        assertThat(files.get("about.csv"))
                .contains("Khánh Hòa, Hoàng Sa và Trường Sa: đối tác Đông Á")
                .contains("2025-07-01")
                .contains("Nước: Nhật Bản")
                .contains("00:30 25/11/2026")
                .contains("Chưa hiển thị: Sự kiện,1234")
                .contains("Khánh Hòa ký kết với Fukuoka, Báo Khánh Hòa, 11/2022, https://example.org/tin");
    }

    @Test
    void aNameThatASpreadsheetWouldReckonOutIsOnlyAName() {
        assertThat(rows("nodes.csv").get(4)).contains("'=HYPERLINK(\"http://x\")", "'=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void whateverBeginsLikeAFormulaIsMadeHarmless(String text) {
        assertThat(CsvTables.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vĩnh Long", "'quoted'", "a=b"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(CsvTables.harmless(text)).isEqualTo(text);
    }

    private List<List<String>> rows(String file) {
        return CsvReader.builder().ofCsvRecord(files.get(file).substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static Map<String, String> files(ExportedFile archive) {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
        return files;
    }
}
