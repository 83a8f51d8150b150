package vn.caunoi.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import vn.caunoi.api.Api;

/** Sends requests as they are and reads the answers. */
record Asking(MockMvcTester web) {

    record Answer(int status, String type, String retryAfter, JsonNode body) {

        JsonNode error() {
            return body.at("/errors/0/extensions");
        }

        String code() {
            return error().path("code").asString("");
        }
    }

    Answer ask(String query) {
        return send(Map.of("query", query));
    }

    Answer send(Map<String, ?> request) {
        return send(Api.json(request));
    }

    Answer send(String body) {
        var response = web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept("application/graphql-response+json")
                .header("Accept-Language", "en")
                .content(body)
                .exchange()
                .getResponse();
        try {
            return new Answer(
                    response.getStatus(),
                    String.valueOf(response.getContentType()),
                    String.valueOf(response.getHeader("Retry-After")),
                    Api.read(response.getContentAsString(UTF_8)));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
