package vn.caunoi.seed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.seed.MalformedSeed.Reason;

/** Reads a seed file into rows; a missing or unknown column, a short row and a key used twice are refused. */
final class SeedReader {

    private SeedReader() {}

    static List<SeedRow> read(SeedTable table, byte[] content) {
        List<CsvRecord> records = records(table, content);
        if (records.isEmpty()) {
            throw new MalformedSeed(table.file(), 1, null, Reason.of("tệp rỗng", "the file is empty"));
        }
        List<String> header = records.getFirst().getFields();
        checkHeader(table, header);
        List<SeedRow> rows = new ArrayList<>(records.size());
        Set<String> keys = new HashSet<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            SeedRow row = row(table, header, record);
            if (!keys.add(row.key())) {
                throw new MalformedSeed(
                        table.file(),
                        row.line(),
                        table.key().getFirst(),
                        Reason.of("khóa “%s” đã dùng ở dòng khác", "the key \"%s\" is used in another row", row.key()));
            }
            rows.add(row);
        }
        return rows;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CsvRecord> records(SeedTable table, byte[] content) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new String(content, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new MalformedSeed(
                    table.file(),
                    lastLine(content),
                    null,
                    Reason.of("không đọc được CSV: %s", "not readable as CSV: %s", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lastLine(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().count();
    }

    private static void checkHeader(SeedTable table, List<String> header) {
        for (String name : table.header()) {
            if (!header.contains(name)) {
                throw new MalformedSeed(table.file(), 1, name, Reason.of("thiếu cột này", "this column is missing"));
            }
        }
        for (String name : header) {
            if (!table.header().contains(name)) {
                throw new MalformedSeed(
                        table.file(), 1, name, Reason.of("không có cột nào tên như vậy", "no column has that name"));
            }
        }
    }

    private static SeedRow row(SeedTable table, List<String> header, CsvRecord record) {
        if (record.getFieldCount() != header.size()) {
            throw new MalformedSeed(
                    table.file(),
                    record.getStartingLineNumber(),
                    null,
                    Reason.of(
                            "dòng có %d ô, tiêu đề có %d",
                            "the row has %d cells, the header %d", record.getFieldCount(), header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), Normalizer.normalize(record.getField(i).strip(), Normalizer.Form.NFC));
        }
        String key =
                table.key().stream().map(name -> cells.getOrDefault(name, "")).collect(Collectors.joining("/"));
        if (key.isBlank()) {
            throw new MalformedSeed(
                    table.file(),
                    record.getStartingLineNumber(),
                    table.key().getFirst(),
                    Reason.of("khóa bị bỏ trống", "the key is empty"));
        }
        return new SeedRow(
                table,
                record.getStartingLineNumber(),
                key,
                cells,
                sha256(cells.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
