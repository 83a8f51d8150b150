package vn.caunoi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;

/**
 * Entities of the FollowTheMoney model, one JSON object a line. Facts become the schema that says the same, or an
 * UnknownLink with the fact's words as its role where the model has none for what provinces do with partners.
 */
final class FollowTheMoney {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Schemata that stand for somebody, whom others can belong to or follow. */
    private static final Set<String> ORGANISATIONS = Set.of("PublicBody", "Organization", "Company");

    private final Map<GlobalId, String> schemata = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder lines = new StringBuilder();

    private FollowTheMoney() {}

    static byte[] of(Picture picture) {
        var writing = new FollowTheMoney();
        picture.nodes().forEach(writing::node);
        picture.edges().forEach(writing::edge);
        return writing.lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void node(Picture.Node node) {
        var schema = schema(node);
        schemata.put(node.id(), schema);
        var properties = new Properties();
        properties.add("name", node.labelVi());
        if (!node.labelEn().equals(node.labelVi())) {
            properties.add("alias", node.labelEn());
        }
        var country = node.country() == null ? null : node.country().toLowerCase(Locale.ROOT);
        if (node.id().kind() == RecordKind.MISSION) {
            properties.add("country", "vn");
            properties.add("jurisdiction", country);
        } else {
            properties.add("country", country);
        }
        if (schema.equals("PublicBody")) {
            properties.add("topics", "gov");
        }
        if (node.confidence() != Confidence.ACCEPTED) {
            properties.add("notes", "Not verified: " + node.confidence().name().toLowerCase(Locale.ROOT));
        }
        write(id(node.id()), schema, properties);
    }

    private static String schema(Picture.Node node) {
        return switch (node.id().kind()) {
            case PROVINCE, MISSION -> "PublicBody";
            case COUNTRY -> "ORGANISATION".equals(node.sort()) ? "Organization" : "PublicBody";
            case PARTNER -> partner(node.sort());
            case ORGANISATION -> organisation(node.sort());
            case PERSON -> "Person";
            case EVENT, CONFERENCE, EVENT_SERIES, DELEGATION -> "Event";
            case AGREEMENT, TRADE_AGREEMENT, RELATION -> "Contract";
            case PROJECT -> "Project";
            case SOURCE, FIGURE, STATEMENT, NEED, PROPOSAL, COMMITMENT, HOLIDAY, DEADLINE_RULE -> "Document";
        };
    }

    private static String partner(@Nullable String sort) {
        return switch (sort == null ? "" : sort) {
            case "FOREIGN_LOCALITY", "FOREIGN_MISSION" -> "PublicBody";
            case "ENTERPRISE" -> "Company";
            default -> "Organization";
        };
    }

    private static String organisation(@Nullable String sort) {
        return switch (sort == null ? "" : sort) {
            case "MINISTRY", "GOVERNMENT", "PARTY_BODY", "LOCAL_AUTHORITY" -> "PublicBody";
            default -> "Organization";
        };
    }

    private void edge(Picture.Edge edge) {
        var from = schemata.get(edge.from());
        var to = schemata.get(edge.to());
        if (from == null || to == null) {
            return;
        }
        var properties = new Properties();
        var schema = ends(edge, from, to, properties);
        properties.add("role", edge.kind().label(Lang.EN));
        properties.add("startDate", edge.since());
        properties.add("endDate", edge.until());
        properties.add("status", edge.confidence().name().toLowerCase(Locale.ROOT));
        if (edge.activity() != null) {
            properties.add("status", edge.activity().name().toLowerCase(Locale.ROOT));
        }
        if (edge.holder() != null) {
            properties.add("summary", "Held by " + edge.holder().labelEn());
        }
        properties.add("recordId", id(edge.proof()));
        edge.sources().forEach(source -> properties.add("sourceUrl", source.url()));
        write(unique(edge), schema, properties);
    }

    private static String ends(Picture.Edge edge, String from, String to, Properties properties) {
        return switch (edge.kind()) {
            case SUCCEEDED_BY -> ends("Succession", "predecessor", edge.from(), "successor", edge.to(), properties);
            case HOLDS_POST ->
                from.equals("Person") && ORGANISATIONS.contains(to)
                        ? ends("Membership", "member", edge.from(), "organization", edge.to(), properties)
                        : ends("UnknownLink", "subject", edge.from(), "object", edge.to(), properties);
            default -> ends("UnknownLink", "subject", edge.from(), "object", edge.to(), properties);
        };
    }

    private static String ends(
            String schema, String start, GlobalId from, String end, GlobalId to, Properties properties) {
        properties.add(start, id(from));
        properties.add(end, id(to));
        return schema;
    }

    private static String id(GlobalId id) {
        return "caunoi-%s-%d"
                .formatted(id.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), id.id());
    }

    /** The same fact keeps its id from file to file; what is recorded twice is told apart by a number. */
    private String unique(Picture.Edge edge) {
        var plain = "caunoi-%s-%d-%d-%d"
                .formatted(
                        edge.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        edge.from().id(),
                        edge.to().id(),
                        edge.proof().id());
        var id = plain;
        for (int again = 2; ids.contains(id); again++) {
            id = plain + "-" + again;
        }
        return id;
    }

    private void write(String id, String schema, Properties properties) {
        ids.add(id);
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", id);
        entity.put("schema", schema);
        entity.put("properties", properties.values);
        lines.append(JSON.writeValueAsString(entity)).append('\n');
    }

    /** Every property may have several values, each once. */
    private static final class Properties {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        void add(String name, @Nullable Object value) {
            if (value != null) {
                var known = values.computeIfAbsent(name, none -> new ArrayList<>());
                if (!known.contains(value.toString())) {
                    known.add(value.toString());
                }
            }
        }
    }
}
