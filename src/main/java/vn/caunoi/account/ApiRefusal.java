package vn.caunoi.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.base.Lang;

/** Turns a request away from the API, in the form in which it tells every error. */
@Component
class ApiRefusal implements AuthenticationEntryPoint {

    private static final String GRAPHQL = "application/graphql-response+json";

    private final JsonMapper json;

    ApiRefusal(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var badToken = reason instanceof OAuth2AuthenticationException;
        var refusal = badToken ? AccountRefusal.BAD_TOKEN : AccountRefusal.SIGN_IN_NEEDED;
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        response.setContentType(
                accept != null && accept.contains(GRAPHQL) ? GRAPHQL : MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? null : request.getLocale();
        json.writeValue(response.getOutputStream(), Map.of("errors", List.of(error(refusal, Lang.of(language)))));
    }

    private static Map<String, Object> error(AccountRefusal refusal, Lang lang) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", refusal.name());
        extensions.put("messageVi", refusal.message(Lang.VI));
        extensions.put("messageEn", refusal.message(Lang.EN));
        extensions.put("classification", "UNAUTHORIZED");
        var error = new LinkedHashMap<String, Object>();
        error.put("message", refusal.message(lang));
        error.put("extensions", extensions);
        return error;
    }
}
