package vn.caunoi.ui.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.base.Lang;

/** A comparison as a file that a spreadsheet opens by itself: marked as UTF-8, separated as its language has it. */
final class SpreadSheet {
    private static final String UTF_8_MARK = "\uFEFF";

    private SpreadSheet() {}

    static byte[] of(Chart chart, Lang lang) {
        var text = new StringWriter();
        text.write(UTF_8_MARK);
        try (var writer =
                CsvWriter.builder().fieldSeparator(lang == Lang.VI ? ';' : ',').build(text)) {
            for (var part : chart.parts()) {
                writer.writeRecord(line(part.title(), chart.provinces()));
                part.lines().forEach(line -> writer.writeRecord(line(line.title(), line.cells())));
                writer.writeRecord("");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(String title, List<String> cells) {
        var all = new ArrayList<String>();
        all.add(harmless(title));
        cells.forEach(cell -> all.add(harmless(cell)));
        return all;
    }

    /** What a spreadsheet would take for a formula is made a text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
