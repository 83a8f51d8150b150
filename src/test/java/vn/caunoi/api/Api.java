package vn.caunoi.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks the GraphQL endpoint as a client does, and reads its answers with numbers exactly as they were sent. */
public final class Api {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final MockMvcTester web;
    private final @Nullable String token;

    /** Asks as anybody. */
    public Api(MockMvcTester web) {
        this(web, null);
    }

    private Api(MockMvcTester web, @Nullable String token) {
        this.web = web;
        this.token = token;
    }

    /** The same, asking with that token; as anybody without one. */
    public Api as(@Nullable String another) {
        return new Api(web, another);
    }

    /** As JSON. */
    public static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    /** The whole answer, data and errors. */
    public JsonNode ask(String query, Map<String, ?> variables, Locale language) {
        var request = web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .locale(language)
                .content(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        var answer = request.exchange();
        try {
            return JSON.readTree(answer.getResponse().getContentAsString(UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The data of an answer that must be without errors. */
    public JsonNode data(String query, Map<String, ?> variables) {
        var answer = ask(query, variables, Locale.of("vi", "VN"));
        if (answer.has("errors")) {
            throw new AssertionError("Errors in the answer to\n" + query + "\n" + answer.get("errors"));
        }
        return answer.get("data");
    }

    public JsonNode data(String query) {
        return data(query, Map.of());
    }
}
