package vn.caunoi.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.caunoi.base.postgres.TestPostgres;

/**
 * GraphQL over HTTP as it is specified: the server audits of the npm package graphql-http against the running server.
 * All that the specification says must and should be is; what may be is told, not asked for.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPostgres.class)
class ConformanceIT {

    private static final Path SUITE = Path.of("src/test/conformance");
    private static final Path INSTALLED = Path.of("target/conformance");

    @LocalServerPort
    private int port;

    private record Audit(
            String id, String name, String status, @Nullable String reason) {

        String title() {
            return id + " " + name;
        }
    }

    @TestFactory
    Stream<DynamicTest> whatTheSpecificationSays() throws Exception {
        install();
        var findings = Api.JSON.readTree(run("node", "audits.mjs", "http://localhost:" + port + "/graphql"));
        var audits = StreamSupport.stream(findings.get("audits").spliterator(), false)
                .map(audit -> Api.JSON.convertValue(audit, Audit.class))
                .toList();
        assertThat(audits).hasSizeGreaterThan(60);
        return Stream.concat(
                audits.stream().map(audit -> DynamicTest.dynamicTest(audit.title(), () -> check(audit))),
                Stream.of(DynamicTest.dynamicTest(
                        "The usual tools can read the schema", () -> checkSchema(findings.get("introspection")))));
    }

    private static void check(Audit audit) {
        var what = audit.title() + ": " + audit.reason();
        if (audit.name().startsWith("MAY")) {
            assumeThat(audit.status()).as(what).isEqualTo("ok");
        }
        assertThat(audit.status()).as(what).isEqualTo("ok");
    }

    private static void checkSchema(JsonNode introspection) {
        assertThat(introspection.get("errors")).isEmpty();
        assertThat(introspection.get("types"))
                .extracting(JsonNode::stringValue)
                .contains("Province", "AgreementConnection");
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        for (var file : List.of("package.json", "audits.mjs")) {
            Files.copy(SUITE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(INSTALLED.resolve("node_modules/graphql-http"))) {
            run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error");
        }
    }

    /** What the command prints; what it complains of stands in the test's output. */
    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return printed;
    }
}
