package vn.caunoi.matching.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/** A file of rows with named cells. */
final class CsvTable {

    private static final String UTF_8_MARK = "\uFEFF";

    private final String file;
    private final List<String> header;
    private final List<CsvRecord> records;

    private CsvTable(String file, List<String> header, List<CsvRecord> records) {
        this.file = file;
        this.header = header;
        this.records = records;
    }

    /** Refuses a file that lacks one of the columns, or has a row with fewer or more cells than the header. */
    static CsvTable read(Path path, List<String> columns) throws MalformedFile {
        var file = path.getFileName().toString();
        var records = records(path, file);
        if (records.isEmpty()) {
            throw new MalformedFile(file, 0, null, "tệp rỗng", "the file is empty");
        }
        var header = records.getFirst().getFields().stream().map(String::strip).toList();
        for (var column : columns) {
            if (!header.contains(column)) {
                throw new MalformedFile(file, 1, column, "thiếu cột này", "this column is missing");
            }
        }
        for (var row : records) {
            if (row.getFieldCount() != header.size()) {
                throw new MalformedFile(
                        file,
                        row.getStartingLineNumber(),
                        null,
                        "dòng có %d ô, tiêu đề có %d".formatted(row.getFieldCount(), header.size()),
                        "the row has %d cells, the header %d".formatted(row.getFieldCount(), header.size()));
            }
        }
        return new CsvTable(file, header, records.subList(1, records.size()));
    }

    private static List<CsvRecord> records(Path path, String file) throws MalformedFile {
        String text;
        try {
            text = Files.readString(path);
        } catch (CharacterCodingException undecodable) {
            throw new MalformedFile(file, 0, null, "tệp không phải UTF-8", "the file is not UTF-8");
        } catch (IOException unreadable) {
            throw new MalformedFile(
                    file, 0, null, "không có tệp này hoặc không đọc được", "the file is absent or cannot be read");
        }
        var unmarked = text.startsWith(UTF_8_MARK) ? text.substring(1) : text;
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(unmarked)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException unreadable) {
            throw new MalformedFile(
                    file, unmarked.lines().count(), null, "không đọc được như CSV", "not readable as CSV");
        }
    }

    List<Row> rows() {
        return records.stream().map(Row::new).toList();
    }

    /** One row; its cells are called by the names of their columns. */
    final class Row {

        private final CsvRecord cells;

        private Row(CsvRecord cells) {
            this.cells = cells;
        }

        /** Stripped; an empty cell is refused. */
        String text(String column) throws MalformedFile {
            var text = cell(column);
            if (text.isEmpty()) {
                throw refused(column, "ô bị bỏ trống", "the cell is empty");
            }
            return text;
        }

        /** Between −most and most; NaN for an empty cell. */
        double degrees(String column, int most) throws MalformedFile {
            var text = cell(column);
            if (text.isEmpty()) {
                return Double.NaN;
            }
            try {
                var degrees = Double.parseDouble(text);
                if (Math.abs(degrees) <= most) {
                    return degrees;
                }
            } catch (NumberFormatException noNumber) {
                // Refused below, with the same words as a number that is none of degrees.
            }
            throw refused(
                    column,
                    "“%s” không phải số độ từ −%d đến %d",
                    "\"%s\" is no number of degrees from −%d to %d",
                    text,
                    most,
                    most);
        }

        double number(String column) throws MalformedFile {
            var text = text(column);
            try {
                var number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // Refused below.
            }
            throw refused(column, "“%s” không phải một số", "\"%s\" is no number", text);
        }

        MalformedFile refused(String column, String reasonVi, String reasonEn, Object... arguments) {
            return new MalformedFile(
                    file,
                    cells.getStartingLineNumber(),
                    column,
                    reasonVi.formatted(arguments),
                    reasonEn.formatted(arguments));
        }

        private String cell(String column) {
            return Normalizer.normalize(cells.getField(header.indexOf(column)).strip(), Normalizer.Form.NFC);
        }
    }
}
