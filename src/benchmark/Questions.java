package benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A mix of questions of one kind, drawn by a seed: each a body to be posted, and what it asks about. */
record Questions(String name, List<Question> of) {

    record Question(String about, byte[] body) {}

    private static final int SETS = 2_000;

    private static final String NETWORK = """
            query Network($of: ID!) {
              network(of: $of, depth: 2, limit: 200) {
                nodes { id kind label hiddenNeighbours }
                edges { from to kind since }
                truncated
                leftOut { kind count }
              }
            }""";

    private static final String PATHS = """
            query Paths($from: ID!, $to: ID!) {
              paths(from: $from, to: $to, maxLength: 4) {
                text(lang: VI)
                steps { node { id label } }
              }
            }""";

    private static final String MATCHES = """
            query Matches($province: ID!, $need: ID, $purposes: [Purpose!]) {
              partnerMatches(province: $province, need: $need, purposes: $purposes, first: 10) {
                partner { id name }
                score gainOurs gainTheirs
                reasons { rule points text(lang: VI) sources { title } }
                missing { text(lang: VI) }
                what { text(lang: VI) }
                withWhom { text(lang: VI) }
                how { text(lang: VI) by }
              }
            }""";

    /** What is drawn from: busy ones are drawn by how often they take part, as people would ask for them. */
    private enum Drawn {
        PARTNER("any partner", "Partner", "select 10000001 + floor(chance * (select count(*) - 1 from partner where recorded_by = 'benchmark'))::bigint"),
        BUSY_PARTNER("a busy partner", "Partner", "select party_id from signatory where seq = 2 and agreement_id = 30000001 + floor(chance * (select count(*) - 1 from agreement where recorded_by = 'benchmark'))::bigint"),
        PROVINCE("a province", "Province", "select id from province order by hashint8(id), id offset floor(chance * 98) limit 1"),
        AGREEMENT("an agreement", "Agreement", "select 30000001 + floor(chance * (select count(*) - 1 from agreement where recorded_by = 'benchmark'))::bigint"),
        EVENT("an event", "Event", "select 40000001 + floor(chance * (select count(*) - 1 from event where recorded_by = 'benchmark'))::bigint"),
        COUNTRY("a country", "Country", "select id from country order by id offset floor(chance * 199) limit 1");

        private final String told;
        private final String kind;
        private final String sql;

        Drawn(String told, String kind, String sql) {
            this.told = told;
            this.kind = kind;
            this.sql = sql;
        }
    }

    static Questions network(Connection connection, long seed) throws SQLException {
        var shares = new LinkedHashMap<Drawn, Integer>();
        shares.put(Drawn.PARTNER, 25);
        shares.put(Drawn.BUSY_PARTNER, 25);
        shares.put(Drawn.PROVINCE, 20);
        shares.put(Drawn.AGREEMENT, 15);
        shares.put(Drawn.EVENT, 5);
        shares.put(Drawn.COUNTRY, 10);
        var questions = new ArrayList<Question>();
        var random = new Random(seed);
        for (var share : shares.entrySet()) {
            for (var id : ids(connection, share.getKey(), SETS * share.getValue() / 100, random)) {
                questions.add(question(share.getKey().told, NETWORK, Map.of("of", id)));
            }
        }
        Collections.shuffle(questions, random);
        return new Questions("network(depth: 2, limit: 200)", questions);
    }

    static Questions paths(Connection connection, long seed) throws SQLException {
        record Ends(Drawn from, Drawn to) {}
        var shares = new LinkedHashMap<Ends, Integer>();
        shares.put(new Ends(Drawn.PARTNER, Drawn.PARTNER), 25);
        shares.put(new Ends(Drawn.PROVINCE, Drawn.PARTNER), 20);
        shares.put(new Ends(Drawn.BUSY_PARTNER, Drawn.BUSY_PARTNER), 15);
        shares.put(new Ends(Drawn.AGREEMENT, Drawn.PARTNER), 15);
        shares.put(new Ends(Drawn.COUNTRY, Drawn.PROVINCE), 15);
        shares.put(new Ends(Drawn.PROVINCE, Drawn.PROVINCE), 10);
        var questions = new ArrayList<Question>();
        var random = new Random(seed);
        for (var share : shares.entrySet()) {
            var many = SETS * share.getValue() / 100;
            var from = ids(connection, share.getKey().from(), many, random);
            var to = ids(connection, share.getKey().to(), many, random);
            for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
                var about = share.getKey().from().told + " to " + share.getKey().to().told;
                questions.add(question(about, PATHS, Map.of("from", from.get(i), "to", to.get(i))));
            }
        }
        Collections.shuffle(questions, random);
        return new Questions("paths(maxLength: 4)", questions);
    }

    /** Every province of today: for all its needs, for each one, and for each purpose. */
    static Questions matches(Connection connection, long seed) throws SQLException {
        var questions = new ArrayList<Question>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select province.id, need.id, purpose.name
                        from province
                        left join need on need.holder_id = province.id and need.stance = 'NEED' and need.visibility = 'PUBLIC'
                        cross join unnest(array[null, 'CAPITAL', 'TRADE', 'TOURISM', 'LABOUR']) as purpose (name)
                        where province.valid_to is null
                        order by 1, 2, 3""")) {
            while (rows.next()) {
                var variables = new LinkedHashMap<String, String>();
                variables.put("province", globalId("Province", rows.getLong(1)));
                var need = rows.getLong(2);
                if (!rows.wasNull()) {
                    variables.put("need", globalId("Need", need));
                }
                if (rows.getString(3) != null) {
                    variables.put("purposes", rows.getString(3));
                }
                questions.add(question(rows.getString(3) == null ? "any purpose" : "one purpose", MATCHES, variables));
            }
        }
        Collections.shuffle(questions, new Random(seed));
        return new Questions("matches(first: 10)", questions);
    }

    private static List<String> ids(Connection connection, Drawn drawn, int many, Random random) throws SQLException {
        var ids = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select record.id
                from unnest(?) with ordinality as drawn (chance, nth)
                join record on record.id = (%s) and record.visibility = 'PUBLIC'
                order by nth""".formatted(drawn.sql))) {
            var chances = new Double[many];
            for (int i = 0; i < many; i++) {
                chances[i] = random.nextDouble();
            }
            statement.setArray(1, connection.createArrayOf("float8", chances));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(globalId(drawn.kind, rows.getLong(1)));
                }
            }
        }
        return ids;
    }

    private static String globalId(String kind, long id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((kind + ":" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static Question question(String about, String document, Map<String, String> variables) {
        var values = new StringBuilder();
        variables.forEach((name, value) -> values.append(values.isEmpty() ? "" : ",")
                .append("\"%s\":\"%s\"".formatted(name, value)));
        var body = "{\"query\":\"%s\",\"variables\":{%s}}"
                .formatted(document.replace("\n", " "), values)
                .getBytes(StandardCharsets.UTF_8);
        return new Question(about, body);
    }

    void describe() {
        var counts = new LinkedHashMap<String, Integer>();
        of.forEach(question -> counts.merge(question.about(), 1, Integer::sum));
        System.out.println(name + ": " + counts);
    }
}
