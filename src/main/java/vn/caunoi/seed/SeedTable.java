package vn.caunoi.seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One seed file, the table its rows go to, how a row is known again, and what its columns mean. */
record SeedTable(
        String file,
        String table,
        Identity identity,
        String keyColumn,
        List<String> key,
        List<SeedColumn> columns,
        @Nullable String owner) {

    /** How a row is known again in the database. */
    enum Identity {
        /** A record of the directory: an id of its own, a seed key, and a note of who changed it. */
        RECORD,
        /** A code list: the code is the primary key and is what other tables hold. */
        CODE,
        /** A row with a generated id, found by its key column. */
        KEYED,
        /** A part of a record, found by the columns of its key. */
        PART
    }

    static SeedTable records(String file, String table, SeedColumn[]... columns) {
        return new SeedTable(file, table, Identity.RECORD, "seed_key", List.of("key"), flat(columns), null);
    }

    static SeedTable codes(String file, String table, SeedColumn[]... more) {
        var columns =
                Stream.concat(Stream.<SeedColumn[]>of(SeedColumn.text("name_vi", "name_en")), Arrays.stream(more));
        return new SeedTable(
                file, table, Identity.CODE, "code", List.of("code"), flat(columns.toArray(SeedColumn[][]::new)), null);
    }

    static SeedTable keyed(String file, String table, List<String> key, SeedColumn[]... columns) {
        return new SeedTable(file, table, Identity.KEYED, "seed_key", key, flat(columns), null);
    }

    static SeedTable parts(String file, String table, List<String> key, SeedColumn[]... columns) {
        return new SeedTable(file, table, Identity.PART, "", key, flat(columns), null);
    }

    SeedTable knownBy(String column) {
        return new SeedTable(file, table, identity, column, key, columns, owner);
    }

    /** The column that names the record these rows are part of: once a user has changed that, they stay as they are. */
    SeedTable of(String column) {
        return new SeedTable(file, table, identity, keyColumn, key, columns, column);
    }

    /** The names a file must have in its header. */
    List<String> header() {
        Stream<String> own = columns.stream().map(SeedColumn::name);
        return hasKeyCell() ? Stream.concat(key.stream(), own).toList() : own.toList();
    }

    /** Whether the key is a cell of its own rather than made of other cells. */
    boolean hasKeyCell() {
        return columns.stream().noneMatch(column -> key.contains(column.name()));
    }

    /** The columns that hold values of the row itself, in the order of their arguments. */
    List<SeedColumn> ownColumns() {
        return columns.stream().filter(column -> column.list() == null).toList();
    }

    private static List<SeedColumn> flat(SeedColumn[]... columns) {
        return Arrays.stream(columns).flatMap(Arrays::stream).toList();
    }
}
