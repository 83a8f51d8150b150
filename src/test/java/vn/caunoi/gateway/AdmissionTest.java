package vn.caunoi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.function.RouterFunctions;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;

/** Which documents run and who sees the schema, on doors that are set up in each of the possible ways. */
@DatabaseTest
class AdmissionTest {

    private static final String QUERY = "{ sectors { code } }";

    private final ExecutionGraphQlService service;
    private final List<WebGraphQlInterceptor> interceptors;
    private final ResourcePatternResolver resources;
    private final Callers callers;
    private final Asking usual;

    @Autowired
    AdmissionTest(
            ExecutionGraphQlService service,
            List<WebGraphQlInterceptor> interceptors,
            ResourcePatternResolver resources,
            Callers callers,
            MockMvcTester web) {
        this.service = service;
        this.interceptors = interceptors;
        this.resources = resources;
        this.callers = callers;
        this.usual = new Asking(web);
    }

    @Test
    void aDocumentRunsByItsId() throws IOException {
        var id = TrustedDocuments.id(recipe());
        assertThat(usual.send(Map.of("documentId", id))
                        .body()
                        .at("/data/before/totalCount")
                        .intValue())
                .isEqualTo(63);
        assertThat(usual.send(Map.of(
                                "extensions",
                                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", id.substring(7)))))
                        .body()
                        .at("/data/before/totalCount")
                        .intValue())
                .isEqualTo(63);
    }

    @Test
    void anIdThatNobodyKnowsIsOneError() {
        var answer = usual.send(Map.of("documentId", "sha256:" + "0".repeat(64)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNKNOWN_DOCUMENT");
        assertThat(answer.body().get("errors")).hasSize(1);
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void anIdThatIsNotThatOfItsDocumentIsRefused() {
        assertThat(usual.send(Map.of("query", QUERY, "documentId", TrustedDocuments.id("{ __typename }")))
                        .code())
                .isEqualTo("WRONG_HASH");
        assertThat(usual.send(Map.of("query", QUERY, "documentId", TrustedDocuments.id(QUERY)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whereOnlyTrustedDocumentsRunNoOtherDoes() throws IOException {
        var door = door(true, Introspection.ALL);
        var refused = door.ask(QUERY);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("UNTRUSTED_DOCUMENT");
        assertThat(door.ask("{ __schema { queryType { name } } }").code()).isEqualTo("UNTRUSTED_DOCUMENT");
        assertThat(door.ask("{").code()).isEqualTo("UNTRUSTED_DOCUMENT");
        assertThat(door.send(Map.of("documentId", TrustedDocuments.id(recipe())))
                        .body()
                        .has("data"))
                .isTrue();
        assertThat(door.ask(recipe()).body().has("data")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Province\") { name } }",
                "{ ...F } fragment F on Query { t: __type(name: \"Lang\") { name } }",
                "query ($yes: Boolean = true) { sectors { code } __schema @include(if: $yes) { types { name } } }"
            })
    void whereTheSchemaIsForThoseSignedInNobodyElseReadsIt(String query) throws IOException {
        var answer = door(false, Introspection.SIGNED_IN).ask(query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INTROSPECTION_REFUSED");
        assertThat(answer.body().has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ provinces { nodes { nothing } } }",
                "{ provinces }",
                "{ province { name } }",
                "{ province(code: 1, nothing: 2) { name } }",
                "{ provinces(orderBy: NOTHING) { totalCount } }",
                "{ provinces(filter: {nothing: 1}) { totalCount } }",
                "query ($x: ProvinceFilter!) { provinces(filter: $x) { totalCount } }"
            })
    void norDoMistakesTellIt(String query) throws IOException {
        var answer = door(false, Introspection.SIGNED_IN).ask(query);
        assertThat(answer.code()).isEqualTo("BAD_QUERY");
        assertThat(answer.body().get("errors").toString())
                .doesNotContain("rovince", "onnection", "Filter", "String", "nodes", "nothing");
    }

    @Test
    void theNameOfATypeIsAlwaysTold() throws IOException {
        assertThat(door(false, Introspection.SIGNED_IN)
                        .ask("{ __typename sectors { __typename } }")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @As(Role.READER)
    void thoseSignedInReadTheSchemaAndTheirMistakes() throws IOException {
        var door = door(false, Introspection.SIGNED_IN);
        assertThat(door.ask("{ __type(name: \"Lang\") { name } }")
                        .body()
                        .at("/data/__type/name")
                        .stringValue())
                .isEqualTo("Lang");
        assertThat(door.ask("{ nothing }").body().at("/errors/0/message").stringValue())
                .contains("nothing");
    }

    @Test
    void whoCannotPayForADocumentIsToldWhenToReturn() throws IOException {
        var door = door(false, Introspection.ALL, new Rates(true, 3, 3, 1, 1, true));
        assertThat(door.ask(QUERY).status()).isEqualTo(200);
        var answer = door.ask(QUERY);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(answer.retryAfter())).isBetween(1, 60);
        assertThat(answer.error().get("retryAfter").asString()).isEqualTo(answer.retryAfter());
    }

    private Asking door(boolean onlyTrusted, Introspection introspection) throws IOException {
        return door(onlyTrusted, introspection, new Rates(false, 1, 1, 1, 1, true));
    }

    private Asking door(boolean onlyTrusted, Introspection introspection, Rates counted) throws IOException {
        var documents = new TrustedDocuments(
                new TrustedDocumentSettings(onlyTrusted, Path.of("target/no-documents"), Duration.ZERO), resources);
        var rates = new RateLimit(counted);
        Stream<WebGraphQlInterceptor> others = interceptors.stream().filter(each -> !(each instanceof Admission));
        var handler = WebGraphQlHandler.builder(service)
                .interceptors(Stream.concat(others, Stream.of(new Admission(documents, rates, callers, introspection)))
                        .toList())
                .build();
        var requests = new OneRequest(handler, JsonMapper.shared());
        return new Asking(MockMvcTester.create(MockMvcBuilders.routerFunctions(RouterFunctions.route()
                        .POST("/graphql", requests::handleRequest)
                        .build())
                .build()));
    }

    private static String recipe() throws IOException {
        return Files.readString(Path.of("src/main/resources/cookbook/02-63-and-34.graphql"));
    }
}
