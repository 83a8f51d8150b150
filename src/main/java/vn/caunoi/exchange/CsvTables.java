package vn.caunoi.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * Tables as CSV in UTF-8, with the mark by which Excel knows it. Dates are ISO 8601, as precise as they are known. A
 * text that a spreadsheet would reckon out is preceded by an apostrophe.
 */
final class CsvTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String RECKONED = "=+-@\t\r";

    private CsvTables() {}

    static byte[] of(Picture picture, Lang lang) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var table : Table.of(picture, lang)) {
                zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    private static String csv(Table table) throws IOException {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns());
            for (var row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvTables::cell).toList());
            }
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    static String harmless(String text) {
        return !text.isEmpty() && RECKONED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
