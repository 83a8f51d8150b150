package vn.caunoi.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.base.postgres.TestPostgres;

/** How the seed is loaded: all or nothing, once, and never over what a user did. */
class SeedLoadingTest {

    private static final Path SEED = Path.of("src/main/resources/seed");

    private static PGSimpleDataSource empty;
    private static PGSimpleDataSource full;

    @TempDir
    Path folder;

    @BeforeAll
    static void databases() throws SQLException {
        empty = database("seed_empty");
        full = database("seed_full");
        seed(full, SEED).load();
    }

    @BeforeEach
    void copyOfTheSeed() throws IOException {
        try (var files = Files.list(SEED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | JP,JP,STATE | JP,JP,STAT | column kind: must be one of: STATE, TERRITORY, ORGANISATION",
                "missions | ,JP,Tokyo, | ,JX,Tokyo, | column country: the key \"JX\" is not in countries.csv",
                "relations | ,2020-06-11, | ,2020-06-31, | column since: \"2020-06-31\" is not a day, month or year in ISO 8601",
                "provinces | ,Đà Nẵng,Da Nang, | ,,Da Nang, | column name_vi: must not be empty",
                "figures | exports,793, | exports,79x, | column value: \"79x\" is not a number",
                "people | key,name_vi | key,name_fr | column name_vi: this column is missing",
                "events | EV-SIA-2023 | EV-SIA-UNDATED | column key: the key \"EV-SIA-UNDATED\" is used in another row",
                "statements | SF009,SERVICE | VN63-86,SERVICE | column key: the key \"VN63-86\" is already used in provinces.csv",
                "missions | ,UY&PY, | ,UY&PX, | column accredited_to: the key \"PX\" is not in countries.csv",
                "partners | PA-CZ-BRNO, | PA-CZ-BRNO | the row has 15 cells, the header 16",
                "successions | 2025-07-01 | 2025-7-1 | column on_date: \"2025-7-1\" is not a date year-month-day"
            })
    void aMalformedSeedRowStopsTheStartWithFileLineAndReason(String file, String from, String to, String reason)
            throws IOException {
        long line = change(file, from.replace('&', '|'), to.replace('&', '|'));
        assertThatExceptionOfType(MalformedSeed.class)
                .isThrownBy(() -> seed(empty, folder).load())
                .withMessage("%s.csv, line %d%s".formatted(file, line, separated(reason)));
        assertThat(number(empty, "select count(*) from record")).isZero();
        assertThat(number(empty, "select count(*) from seed_row")).isZero();
    }

    private static String separated(String reason) {
        return (reason.startsWith("column") ? ", " : ": ") + reason;
    }

    @Test
    void theAnalysisOfAMalformedRowSpeaksBothLanguages() throws IOException {
        long line = change("countries", "JP,JP,STATE", "JP,JP,STAT");
        assertThatExceptionOfType(MalformedSeed.class)
                .isThrownBy(() -> seed(empty, folder).load())
                .satisfies(malformed -> {
                    var analysis = new MalformedSeedFailureAnalyzer().analyze(new IllegalStateException(malformed));
                    assertThat(analysis.getDescription())
                            .contains("countries.csv, dòng %d, cột kind: chỉ được là một trong: STATE".formatted(line))
                            .contains("countries.csv, line %d, column kind: must be one of: STATE".formatted(line));
                });
    }

    @Test
    void loadingAnUnchangedSeedAgainWritesNothing() throws SQLException {
        seed(full, SEED).load();
        String before = text(full, "select md5(string_agg(record::text, ';' order by id)) from record");
        assertThat(seed(full, SEED).load()).isEmpty();
        assertThat(text(full, "select md5(string_agg(record::text, ';' order by id)) from record"))
                .isEqualTo(before);
    }

    @Test
    void aChangedRowIsWrittenAndNoOther() throws Exception {
        change("partners", ",Brno,Brno,", ",Brno,Brünn,");
        Map<String, Integer> written = seed(full, folder).load();
        assertThat(written)
                .containsEntry("partners", 1)
                .containsEntry("relations", 0)
                .containsEntry("citations", 0);
        assertThat(text(full, "select name_en from partner where seed_key = 'PA-CZ-BRNO'"))
                .isEqualTo("Brünn");
        assertThat(text(full, "select name_en from record where name_vi = 'Brno'"))
                .isEqualTo("Brünn");
    }

    @Test
    void aRowThatAUserChangedStaysAsTheUserLeftIt() throws Exception {
        run(
                full,
                "update partner set name_vi = 'Của người dùng', changed_by = 'officer' where seed_key = 'PA-FR-LYON'");
        change("partners", ",Lyon,Lyon,", ",Lyon mới,Lyon,");
        seed(full, folder).load();
        assertThat(text(full, "select name_vi from partner where seed_key = 'PA-FR-LYON'"))
                .isEqualTo("Của người dùng");
        assertThat(text(full, """
                select record.name_vi
                from record
                join partner on partner.id = record.id
                where seed_key = 'PA-FR-LYON'
                """)).isEqualTo("Của người dùng");
    }

    @Test
    void whatAUserRemovedDoesNotComeBack() throws Exception {
        run(full, "delete from relation where seed_key = 'VT133'");
        run(full, "delete from conference_item where kind = 'SESSION'");
        change("relations", "Kỷ niệm 15 năm 2009-2024.", "Ghi chú khác.");
        change("conference_items", "Phiên gặp gỡ", "Một phiên gặp gỡ");
        seed(full, folder).load();
        assertThat(number(full, "select count(*) from relation where seed_key = 'VT133'"))
                .isZero();
        assertThat(number(full, "select count(*) from conference_item where kind = 'SESSION'"))
                .isZero();
    }

    @Test
    void aNewRowOfALaterSeedIsAdded() throws Exception {
        change("people", "PER-DOAN-PHUONG-LAN,", "PER-NEW,Người mới,,,,,\nPER-DOAN-PHUONG-LAN,");
        seed(full, folder).load();
        assertThat(number(full, "select count(*) from person where seed_key = 'PER-NEW'"))
                .isOne();
    }

    @Test
    void instancesThatStartAtOnceLoadTheSeedOnce() throws Exception {
        PGSimpleDataSource shared = database("seed_shared");
        try (var instances = Executors.newFixedThreadPool(3)) {
            List<Future<Map<String, Integer>>> loads = instances.invokeAll(
                    Collections.nCopies(3, () -> seed(shared, SEED).load()));
            List<Map<String, Integer>> written = new ArrayList<>();
            for (Future<Map<String, Integer>> load : loads) {
                written.add(load.get());
            }
            assertThat(written).filteredOn(counts -> !counts.isEmpty()).hasSize(1);
        }
        assertThat(number(shared, "select count(*) from province")).isEqualTo(98);
    }

    /** Replaces the first occurrence and says in which line it stood. */
    private long change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file + ".csv");
        String content = Files.readString(path);
        int at = content.indexOf(from);
        assertThat(at).isNotNegative();
        Files.writeString(path, content.substring(0, at) + to + content.substring(at + from.length()));
        return 1 + content.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static Seed seed(PGSimpleDataSource database, Path folder) {
        return new Seed(database, new DefaultResourceLoader(), folder.toUri().toString());
    }

    private static PGSimpleDataSource database(String name) {
        Map<String, Object> connection = TestPostgres.connection(TestPostgres.newDatabase(name));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(String.valueOf(connection.get("spring.datasource.url")));
        source.setUser(String.valueOf(connection.get("spring.datasource.username")));
        source.setPassword(String.valueOf(connection.get("spring.datasource.password")));
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static long number(PGSimpleDataSource database, String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }

    private static String text(PGSimpleDataSource database, String sql) {
        return JdbcClient.create(database).sql(sql).query(String.class).single();
    }

    private static void run(PGSimpleDataSource database, String sql) {
        JdbcClient.create(database).sql(sql).update();
    }
}
