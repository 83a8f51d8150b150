package vn.caunoi.hostile;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import vn.caunoi.api.Api;

/** What an answer must never be or say, whatever was asked. */
final class Harm {

    /** Names of classes and exceptions, stack traces, SQL, and what PostgreSQL says. */
    private static final Pattern INSIDE = Pattern.compile("Exception|java\\.|javax\\.|org\\.(spring|postgres|apache)|"
            + "vn\\.caunoi|graphql\\.(?!org)|\\bat [a-z]+\\.|\\bPSQL|SQLSTATE|(?i:\\bselect\\b.+\\bfrom\\b|syntax error at|"
            + "invalid byte sequence|stack ?trace|whitelabel|jdbc|relation \"|column \"|hibernate|hikari)");

    private static final Pattern ANSWERS =
            Pattern.compile("(application/(graphql-response\\+)?json|text/event-stream)(;.*)?");
    private static final int LONGEST = 1_000_000;

    private Harm() {}

    /** Empty when the answer is harmless. */
    static Optional<String> in(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 500) {
            return Optional.of("status " + answer.statusCode() + ": " + answer.body());
        }
        if (!answer.body().isEmpty() && !ANSWERS.matcher(type).matches()) {
            return Optional.of("an answer of type " + type + ": " + answer.body());
        }
        if (type.contains("json") && !isJson(answer.body())) {
            return Optional.of("an answer that is no JSON: " + answer.body());
        }
        return in(answer.body());
    }

    /** What is told of the inside, or that something failed there. */
    static Optional<String> in(String answer) {
        var inside = INSIDE.matcher(answer);
        if (inside.find()) {
            return Optional.of("“" + inside.group() + "” in " + answer);
        }
        return answer.contains("INTERNAL_ERROR") || answer.length() > LONGEST
                ? Optional.of("a failure, or too long an answer: " + answer)
                : Optional.empty();
    }

    private static boolean isJson(String text) {
        try {
            Api.read(text);
            return true;
        } catch (JacksonException broken) {
            return false;
        }
    }
}
