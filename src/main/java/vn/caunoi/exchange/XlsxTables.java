package vn.caunoi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/**
 * Tables as sheets of a workbook. Texts are texts, whatever they begin with; days are days. A month or a year stays a
 * text: a spreadsheet would make a day of it that nobody knows.
 */
final class XlsxTables {

    private static final String DAY = "dd/mm/yyyy";
    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final int NARROW = 14;
    private static final int WIDE = 44;

    private XlsxTables() {}

    static byte[] of(Picture picture, Lang lang) {
        var words = new Words(lang);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Cau Noi", null)) {
            workbook.properties()
                    .setTitle(Words.withoutControls(picture.caption().title()));
            for (var table : Table.of(picture, lang)) {
                write(workbook.newWorksheet(words.of(table.name())), table, words);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table, Words words) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, words.of("column." + table.columns().get(column)));
            sheet.style(0, column).bold().fillColor("E8EEF4").set();
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            cells(sheet, row + 1, table.rows().get(row));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
    }

    private static int width(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.get(column) instanceof String text ? text.length() : 0)
                .map(length -> Math.clamp(length + 2, NARROW, WIDE))
                .max()
                .orElse(NARROW);
    }

    private static void cells(Worksheet sheet, int row, List<@Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case PartialDate date
                when date.precision() == PartialDate.Precision.DAY -> day(sheet, row, column, date.from());
                case PartialDate date -> sheet.value(row, column, Words.date(date));
                case LocalDate day -> day(sheet, row, column, day);
                case Number number -> sheet.value(row, column, number);
                case String text when !text.isEmpty() -> sheet.value(row, column, shortened(text));
                case null, default -> {}
            }
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
    }

    private static String shortened(String text) {
        var clean = Words.withoutControls(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }
}
