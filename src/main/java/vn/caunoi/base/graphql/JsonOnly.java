package vn.caunoi.base.graphql;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The API reads JSON and nothing else; a page elsewhere cannot make a browser send that unasked. */
@Component
class JsonOnly extends GraphQlHttpHandler {

    JsonOnly(WebGraphQlHandler handler, JsonMapper mapper) {
        super(handler, new Requests(mapper));
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        var type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            return ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        return super.handleRequest(request);
    }

    private static final class Requests extends JacksonJsonHttpMessageConverter {

        Requests(JsonMapper mapper) {
            super(mapper);
        }

        /** JSON's null is no request. */
        @Override
        protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
            @Nullable Object request = super.readInternal(type, message);
            if (request == null) {
                throw new HttpMessageNotReadableException("null is no request", message);
            }
            return request;
        }
    }
}
