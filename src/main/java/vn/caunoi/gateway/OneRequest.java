package vn.caunoi.gateway;

import jakarta.servlet.ServletException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Takes one request at a time, with a document or the id of one, and tells what is wrong with any other. */
@Component
final class OneRequest extends GraphQlHttpHandler {

    OneRequest(WebGraphQlHandler handler, JsonMapper mapper) {
        super(handler, new RequestReader(mapper));
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return RequestReader.answer(() -> super.handleRequest(request));
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        return response.getResponseHeaders().containsHeader(HttpHeaders.RETRY_AFTER)
                ? HttpStatus.TOO_MANY_REQUESTS
                : super.selectResponseStatus(response, type);
    }
}
