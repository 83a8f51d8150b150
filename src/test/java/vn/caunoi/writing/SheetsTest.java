package vn.caunoi.writing;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.RecordKind;

/** What the sheets say can be written is what the API takes and what the tables hold. */
@DatabaseTest
class SheetsTest {

    /** What follows from the rows of a record. */
    private static final Map<RecordKind, String> DERIVED =
            Map.of(RecordKind.PROPOSAL, "state", RecordKind.COMMITMENT, "completion");

    private final Sheets sheets;
    private final GraphQLSchema schema;
    private final JdbcClient jdbc;

    @Autowired
    SheetsTest(Sheets sheets, GraphQlSource source, JdbcClient jdbc) {
        this.sheets = sheets;
        this.schema = source.schema();
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource
    void theInputOfTheApiIsTheSheet(RecordKind kind) {
        check(kind.typeName() + "Input", sheets.of(kind).fields(), kind.typeName());
    }

    private void check(String name, List<Field> fields, String prefix) {
        var input = (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(name), name);
        assertThat(input.getFieldDefinitions().stream()
                        .map(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType())))
                .as(name)
                .containsExactlyElementsOf(fields.stream()
                        .map(field -> field.name() + ": " + type(field, prefix))
                        .toList());
        for (var field : fields) {
            if (field.type() instanceof Type.Rows rows) {
                check(rowsName(field, prefix), rows.fields(), prefix);
            }
        }
    }

    private static String type(Field field, String prefix) {
        return field.type() instanceof Type.Rows ? "[" + rowsName(field, prefix) + "!]" : type(field.type());
    }

    private static String type(Type type) {
        return switch (type) {
            case Type.Words words -> "String";
            case Type.Choice choice -> choice.type().getSimpleName();
            case Type.Code code -> "String";
            case Type.TimeOfDay time -> "String";
            case Type.Zone zone -> "String";
            case Type.Day day -> "Date";
            case Type.RoughDate date -> "PartialDate";
            case Type.Whole whole -> "Int";
            case Type.Decimal decimal -> "Decimal";
            case Type.Truth truth -> "Boolean";
            case Type.Reference reference -> "ID";
            case Type.Several several -> "[" + type(several.of()) + "!]";
            case Type.Rows rows -> throw new IllegalArgumentException("rows have a type of their own");
        };
    }

    private static String rowsName(Field field, String prefix) {
        return prefix + field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1) + "Input";
    }

    /** A column that nobody can write would be one that nobody can correct. */
    @ParameterizedTest
    @EnumSource
    void everyColumnOfARecordIsOnItsSheetOrKeptByTheRegisterItself(RecordKind kind) {
        var sheet = sheets.of(kind);
        var written = sheet.fields().stream()
                .filter(Field::inRow)
                .flatMap(field -> field.type() instanceof Type.RoughDate
                        ? List.of(field.column() + "_on", field.column() + "_precision").stream()
                        : List.of(field.column()).stream())
                .collect(Collectors.toSet());
        var kept = List.of(
                "id", "seed_key", "version", "recorded_at", "recorded_by", "changed_at", "changed_by", "identity_id");

        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = :table""")
                        .param("table", sheet.table())
                        .query(String.class)
                        .list())
                .filteredOn(column -> !kept.contains(column)
                        && !column.matches("open_.+|.+_count|last_activity_on|(state|completion)_on"))
                .filteredOn(column -> !column.equals(DERIVED.get(kind)))
                .filteredOn(column ->
                        !(kind == RecordKind.PROVINCE || kind == RecordKind.COUNTRY) || !column.equals("visibility"))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyKindHasASheet() {
        assertThat(sheets.all()).extracting(Sheet::kind).containsExactlyInAnyOrder(RecordKind.values());
    }
}
