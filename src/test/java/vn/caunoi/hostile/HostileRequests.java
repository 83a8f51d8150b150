package vn.caunoi.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Requests by chance, each of them wrong in some way; the same number gives the same request. */
final class HostileRequests {

    private static final long SEED = 20261124;
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    /** Lets halves of signs through, which no encoding knows. */
    private static final JsonMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String JSON = "application/json";

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "[]",
            "[[[]]]",
            "{}",
            "{a: {b: [1]}}",
            "NOBODY",
            "$x",
            "\"\"",
            "\"\"\"block\"\"\"",
            "[null]",
            "\"\\u0000\"");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "42",
            "\"query\"",
            "[]",
            "[{}]",
            "{}",
            "[[[[[[",
            "{\"query\":null}",
            "{\"query\":42}",
            "{\"query\":{}}",
            "{\"query\":[]}",
            "{\"query\":\"{\",\"variables\":7}",
            "{\"variables\":{}}",
            "{\"documentId\":7}",
            "{\"documentId\":\"sha256:0\"}",
            "{\"documentId\":\"../../etc/passwd\"}",
            "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"0\"}}}",
            "{\"extensions\":{\"persistedQuery\":[]}}",
            "{\"query\":\"{ sectors { code } }\",\"extensions\":[]}",
            "{\"query\":\"PersistedQueryMarker\"}",
            "query={ sectors { code } }",
            "\uFEFF{}",
            "{'query':'{ sectors }'}");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "text/html",
            "application/xml",
            "application/graphql",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json-patch+json",
            "nonsense",
            "*/*",
            "application/json; charset=utf-16",
            "application/json; charset=nothing",
            "application/octet-stream");

    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "application/graphql-response+json",
            "*/*",
            "text/html",
            "text/event-stream",
            "nonsense",
            "application/json;q=0",
            "image/png, */*;q=0.1");

    private final List<TextPlace> places;

    HostileRequests(List<TextPlace> places) {
        this.places = places;
    }

    record Sent(String contentType, String accept, byte[] body) {

        @Override
        public String toString() {
            var text = new String(body, UTF_8);
            return contentType + " " + accept + " " + (text.length() <= 600 ? text : text.substring(0, 600) + "…");
        }
    }

    Sent request(int number) {
        var chance = new Random(SEED + number);
        var accept = chance.nextInt(10) == 0 ? one(ACCEPTED, chance) : JSON;
        return switch (chance.nextInt(20)) {
            case 0 -> new Sent(one(TYPES, chance), accept, bytes("{ sectors { code } }", Map.of(), chance));
            case 1 -> new Sent(JSON, accept, broken(valid(chance), chance));
            case 2 -> new Sent(JSON, accept, one(BODIES, chance).getBytes(UTF_8));
            case 3 -> new Sent(JSON, accept, chance.nextBoolean() ? batch(chance) : nested(chance));
            case 4 -> new Sent(JSON, accept, bytes(place(chance).withVariable(), huge(chance), chance));
            case 5, 6, 7 -> new Sent(JSON, accept, bytes(HostileDocuments.any(chance), Map.of(), chance));
            case 8, 9 -> new Sent(JSON, accept, bytes(place(chance).withRaw(one(VALUES, chance)), Map.of(), chance));
            case 10, 11 -> new Sent(JSON, accept, bytes(place(chance).withVariable(), wrong(chance), chance));
            case 12, 13 ->
                new Sent(JSON, accept, bytes(place(chance).with(HostileTexts.any(chance)), Map.of(), chance));
            default -> new Sent(JSON, accept, valid(chance));
        };
    }

    /** Well formed but for the text in it. */
    private byte[] valid(Random chance) {
        return bytes(place(chance).withVariable(), Map.of("x", HostileTexts.any(chance)), chance);
    }

    private static Map<String, @Nullable Object> wrong(Random chance) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(
                "x",
                switch (chance.nextInt(8)) {
                    case 0 -> null;
                    case 1 -> chance.nextInt();
                    case 2 -> chance.nextDouble() * Double.MAX_VALUE;
                    case 3 -> List.of(List.of(List.of(HostileTexts.any(chance))));
                    case 4 -> Map.of("x", HostileTexts.any(chance), "__proto__", Map.of());
                    case 5 -> chance.nextBoolean();
                    case 6 -> new BigInteger(2000, chance);
                    default -> List.of();
                });
        values.put(HostileTexts.any(chance), HostileTexts.any(chance));
        return values;
    }

    private static Map<String, ?> huge(Random chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> Map.of("x", "A".repeat(600_000 + chance.nextInt(1_000_000)));
            case 1 -> Map.of("x", "e\u0301".repeat(100_000));
            case 2 -> Map.of("x", "1", "y", Collections.nCopies(100_000, "1"));
            default -> Map.of("x", HostileTexts.any(chance).repeat(100));
        };
    }

    private byte[] batch(Random chance) {
        var one = new String(valid(chance), UTF_8);
        return ("[" + (one + ",").repeat(chance.nextInt(50)) + one + "]").getBytes(UTF_8);
    }

    /** Some bytes are others, are gone or are there again. */
    private static byte[] broken(byte[] body, Random chance) {
        var broken = body.clone();
        for (var i = 0; i <= chance.nextInt(4); i++) {
            broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
        }
        return switch (chance.nextInt(3)) {
            case 0 -> Arrays.copyOf(broken, chance.nextInt(broken.length));
            case 1 -> new String(broken, UTF_8).getBytes(UTF_16);
            default -> broken;
        };
    }

    private static byte[] nested(Random chance) {
        var depth = 10 + chance.nextInt(20_000);
        var body =
                switch (chance.nextInt(3)) {
                    case 0 -> "[".repeat(depth);
                    case 1 -> "{\"query\":".repeat(depth);
                    default ->
                        "{\"query\":\"{ sectors { code } }\",\"variables\":" + "{\"a\":".repeat(depth) + "1"
                                + "}".repeat(depth) + "}";
                };
        return body.getBytes(UTF_8);
    }

    private TextPlace place(Random chance) {
        return one(places, chance);
    }

    private static byte[] bytes(String query, Map<String, ?> variables, Random chance) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("query", query);
        body.put("variables", variables);
        if (chance.nextInt(20) == 0) {
            body.put("operationName", HostileTexts.any(chance));
        }
        return (chance.nextBoolean() ? PLAIN : ESCAPED).writeValueAsString(body).getBytes(UTF_8);
    }

    private static <T> T one(List<T> several, Random chance) {
        return several.get(chance.nextInt(several.size()));
    }
}
