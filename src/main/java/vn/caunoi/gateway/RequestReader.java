package vn.caunoi.gateway;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request, in whichever way its answer goes out: one document, or the id of one. */
public final class RequestReader extends JacksonJsonHttpMessageConverter {

    private static final TypeReference<HashMap<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper mapper;

    public RequestReader(JsonMapper mapper) {
        super(mapper);
        this.mapper = mapper;
    }

    /** Makes the answer to a request, and says what is wrong with one that cannot be read. */
    public interface Answering {
        ServerResponse answer() throws ServletException;
    }

    /** The answer, or why there is none. */
    public static ServerResponse answer(Answering answering) throws ServletException {
        try {
            return answering.answer();
        } catch (Refused refused) {
            return ServerResponse.status(HttpStatus.BAD_REQUEST).build((asked, response) -> {
                RefusalAnswer.write(refused.refusal(), HttpStatus.BAD_REQUEST, asked, response);
                return null;
            });
        }
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        var body = tree(message);
        if (body.isArray()) {
            throw new Refused(Refusal.of(
                    "BATCH_REFUSED",
                    "Mỗi yêu cầu chỉ chứa một truy vấn; không nhận mảng truy vấn.",
                    "One request holds one query; arrays of queries are not accepted."));
        }
        if (!body.isObject()) {
            throw malformed("body", "một đối tượng JSON", "a JSON object");
        }
        var query = text("query", body);
        var id = text(Admission.DOCUMENT_ID, body);
        var extensions = object("extensions", body);
        if (id != null) {
            extensions.put(Admission.DOCUMENT_ID, id);
        }
        if (query == null && id == null && !extensions.containsKey("persistedQuery")) {
            throw malformed("query", "một chuỗi", "a string");
        }
        var request = new SerializableGraphQlRequest();
        request.setQuery(query == null ? Admission.NO_DOCUMENT : query);
        request.setOperationName(text("operationName", body));
        request.setVariables(object("variables", body));
        request.setExtensions(present(extensions));
        return request;
    }

    private JsonNode tree(HttpInputMessage message) throws IOException {
        try {
            return mapper.readTree(message.getBody());
        } catch (JacksonException broken) {
            throw new Refused(
                    Refusal.of("BAD_JSON", "Nội dung gửi lên không phải là JSON.", "What was sent is not JSON."));
        }
    }

    private static @Nullable String text(String name, JsonNode body) {
        var value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw malformed(name, "một chuỗi", "a string");
        }
        return value.stringValue();
    }

    private Map<String, @Nullable Object> object(String name, JsonNode body) {
        var value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return new HashMap<>();
        }
        if (!value.isObject()) {
            throw malformed(name, "một đối tượng JSON", "a JSON object");
        }
        return mapper.convertValue(value, OBJECT);
    }

    private static Map<String, Object> present(Map<String, @Nullable Object> values) {
        var present = new HashMap<String, Object>();
        values.forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        return present;
    }

    private static Refused malformed(String argument, String wantedVi, String wantedEn) {
        return new Refused(new Refusal(
                "BAD_REQUEST",
                Map.of("argument", argument),
                "“%s” của yêu cầu phải là %s.".formatted(argument, wantedVi),
                "“%s” of the request must be %s.".formatted(argument, wantedEn)));
    }
}
