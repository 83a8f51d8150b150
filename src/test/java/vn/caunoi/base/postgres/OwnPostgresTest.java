package vn.caunoi.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class OwnPostgresTest {
    @TempDir
    Path temporary;

    Path folder;
    Path home;

    @BeforeEach
    void putTheDataIntoAFolderWithASpaceInItsName() {
        folder = temporary.resolve("the data");
        home = folder.resolve("postgres");
    }

    @Test
    void whatIsConfirmedSurvivesTheLossOfPower() throws SQLException {
        try (var server = start()) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void itSortsVietnameseAndKnowsItsLetters() throws SQLException {
        try (var server = start()) {
            assertThat(query(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(server, "select lower('ĐỒNG NAI')")).isEqualTo("đồng nai");
            assertThat(query(server, """
                    select string_agg(name, ' ' order by name collate "vi-x-icu")
                    from (values ('Đà Nẵng'), ('Ninh Bình'), ('An Giang'), ('Điện Biên'), ('Cà Mau')) v (name)""")).isEqualTo("An Giang Cà Mau Đà Nẵng Điện Biên Ninh Bình");
        }
    }

    @Test
    void onlyWhoKnowsThePasswordGetsInAndNotAsSuperuser() throws Exception {
        try (var server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), OwnPostgres.USER, "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThat(query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(server, "show is_superuser")).isEqualTo("off");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theProductMayInstallTheExtensionsItNeeds() throws SQLException {
        try (var server = start()) {
            for (var extension : new String[] {"pg_trgm", "unaccent", "btree_gist"}) {
                execute(server, "create extension " + extension);
            }
        }
    }

    @Test
    void theDataAreThereAgainAfterAnOrderlyEnd() throws SQLException {
        try (var server = start()) {
            enterARow(server);
        }
        try (var server = start()) {
            assertThat(query(server, "select name from entered")).isEqualTo("Đà Nẵng");
        }
    }

    @Test
    void theDataAreThereAgainAfterTheServerWasKilled() throws Exception {
        try (var server = start()) {
            enterARow(server);
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        }
        try (var server = start()) {
            assertThat(query(server, "select name from entered")).isEqualTo("Đà Nẵng");
        }
    }

    @Test
    void theDataAreThereAgainAfterTheJvmWasKilledAndItsServerIsNot() throws Exception {
        var jvm = ForkedServer.start(home);
        assertThat(jvm.inputReader().readLine()).isEqualTo("entered");
        var orphan = postmaster();
        jvm.destroyForcibly().waitFor();
        assertThat(Postmaster.runsOn(home.resolve("data"), home.resolve("data/postmaster.pid")))
                .isTrue();

        try (var server = start()) {
            assertThat(query(server, "select name from entered")).isEqualTo("Đà Nẵng");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void aNumberInThePidFileThatIsAnotherProgramsByNowDoesNotHinderTheStart() throws Exception {
        try (var server = start()) {
            enterARow(server);
        }
        Files.writeString(
                home.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var server = start()) {
            assertThat(query(server, "select name from entered")).isEqualTo("Đà Nẵng");
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAnew() throws Exception {
        Files.createDirectories(home.resolve("data-new/base"));
        try (var server = start()) {
            enterARow(server);
        }
        Files.delete(home.resolve("password"));
        try (var server = start()) {
            enterARow(server);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aSecondInstanceOnTheSameFolderEndsWithAMessageInBothLanguagesAndNoTrace(CapturedOutput output) {
        try (var server = start()) {
            var second = new SpringApplicationBuilder(OwnPostgresConfiguration.class).web(WebApplicationType.NONE);
            assertThatThrownBy(() -> second.run("--caunoi.home=" + folder, "--logging.charset.console=UTF-8"))
                    .rootCause()
                    .isInstanceOf(DataFolderInUse.class);
            assertThat(output)
                    .contains("đang chạy trên thư mục dữ liệu " + home, "is running on the data folder", "CAUNOI_HOME")
                    .doesNotContain("\tat ");
            assertThat(server.url()).contains("127.0.0.1");
        }
    }

    @Test
    void withAServerConfiguredNoneIsStarted() {
        var context = new ApplicationContextRunner()
                .withUserConfiguration(OwnPostgresConfiguration.class)
                .withPropertyValues("caunoi.home=" + folder);

        context.withPropertyValues("spring.datasource.url=jdbc:postgresql://elsewhere/caunoi")
                .run(started -> assertThat(started)
                        .doesNotHaveBean(OwnPostgres.class)
                        .doesNotHaveBean(JdbcConnectionDetails.class));
        assertThat(home).doesNotExist();
        context.run(started -> assertThat(started).hasSingleBean(OwnPostgres.class));
        assertThat(home).isDirectory();
    }

    private OwnPostgres start() {
        return OwnPostgres.start(home, TestPostgres.PROGRAMS, PostgresSettings.DURABLE);
    }

    private long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst());
    }

    private static void enterARow(OwnPostgres server) throws SQLException {
        execute(server, "create table entered (name text)");
        execute(server, "insert into entered values ('Đà Nẵng')");
    }

    private static void execute(OwnPostgres server, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), OwnPostgres.USER, server.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String query(OwnPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), OwnPostgres.USER, server.password());
                var sql = connection.createStatement();
                var result = sql.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
