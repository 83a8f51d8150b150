package vn.caunoi.network;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationStage;

/** Reads the network from PostgreSQL into a graph: all of it, or what concerns some records, by the same SQL. */
final class GraphReading {

    /** Kinds that are ends of facts, and the relations that prove them. */
    private static final String KINDS = """
            'PROVINCE', 'PARTNER', 'AGREEMENT', 'EVENT', 'CONFERENCE', 'COUNTRY', 'MISSION', 'PERSON', 'ORGANISATION',
            'TRADE_AGREEMENT', 'EVENT_SERIES', 'RELATION', 'NEED', 'PROJECT', 'PROPOSAL', 'COMMITMENT',
            'DELEGATION'""";

    private static final int ROWS_AT_A_TIME = 20_000;

    /** What is done with a row. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Graph graph;
    private final LocalDate today;
    private final Long @Nullable [] only;

    private GraphReading(Connection connection, Graph graph, LocalDate today, Long @Nullable [] only) {
        this.connection = connection;
        this.graph = graph;
        this.today = today;
        this.only = only;
    }

    /** Everything; so many facts at most. */
    static Graph all(Connection connection, LocalDate today, int mostFacts) throws SQLException {
        var graph = new Graph();
        var reading = new GraphReading(connection, graph, today, null);
        reading.room(mostFacts);
        reading.everything();
        Telling.arrange(graph);
        graph.crowds = new Crowds(graph);
        return graph;
    }

    /** Everything that is known of these records and the facts that they are part of; returns the number of the first new fact. */
    static int some(Connection connection, Graph graph, LocalDate today, Long[] only) throws SQLException {
        var first = graph.facts.size;
        new GraphReading(connection, graph, today, only).everything();
        return first;
    }

    /** Room for what there is, so that no array has to grow while it is read. */
    private void room(int mostFacts) throws SQLException {
        each(
                "select count(*) from record where kind in (%s)".formatted(KINDS),
                row -> graph.records.room((int) (row.getInt(1) * 1.02) + 64));
        each("select count(*) from network_edge", row -> {
            if (row.getLong(1) > mostFacts) {
                throw new IllegalStateException("The network has %d facts, more than caunoi.network.most-facts=%d"
                        .formatted(row.getLong(1), mostFacts));
            }
            graph.facts.room((int) (row.getInt(1) * 1.02) + 64);
        });
    }

    private void everything() throws SQLException {
        records();
        countries();
        attributes();
        territory();
        facts();
    }

    private void records() throws SQLException {
        some("""
                select id, kind, visibility, confidence, ended from record
                where kind in (%s) and merged_into is null and %%s order by id""".formatted(KINDS), "id", row -> {
            var known = graph.indexOf(row.getLong(1));
            var number = known >= 0 ? known : graph.enter(row.getLong(1), RecordKind.valueOf(row.getString(2)));
            var open = row.getString(3).equals("PUBLIC");
            graph.anythingInternal |= !open;
            graph.records.flags[number] = (byte) ((open ? Graph.OPEN : 0)
                    | (row.getString(4).equals("ACCEPTED") ? 0 : Graph.SUGGESTED)
                    | (row.getBoolean(5) ? Graph.ENDED : 0));
            graph.records.purposes[number] = 0;
            graph.records.sectors[number] = 0;
        });
    }

    private void countries() throws SQLException {
        each("select code, id from country order by code", row -> {
            var code = row.getString(1);
            if (!graph.countries.containsKey(code)) {
                graph.countries.put(code, (short) graph.countryIds.size());
                graph.countryCodes.add(code);
                graph.countryIds.add(row.getLong(2));
            }
            var number = graph.countries.get(code);
            set(row.getLong(2), record -> graph.records.country[record] = number);
        });
    }

    private void attributes() throws SQLException {
        some(
                """
                select partner.id, country.code from partner join country on country.id = partner.country_id where %s
                union all
                select mission.id, country.code from mission join country on country.id = mission.country_id where %s
                union all
                select event.id, country.code from event join country on country.id = event.country_id where %s""",
                "partner.id", "mission.id", "event.id", row -> {
                    var country = graph.countries.getOrDefault(row.getString(2), (short) -1);
                    set(row.getLong(1), record -> graph.records.country[record] = country);
                });
        some(
                """
                select tagged.id, sector_within.within_code
                from (
                  select partner_id as id, sector_code from partner_sector where %s
                  union all
                  select agreement_id, sector_code from agreement_sector where %s
                  union all
                  select event_id, sector_code from event_sector where %s
                  union all
                  select need_id, sector_code from need_sector where %s
                  union all
                  select project_id, sector_code from project_sector where %s
                ) as tagged
                join sector_within on sector_within.sector_code = tagged.sector_code""",
                new String[] {"partner_id", "agreement_id", "event_id", "need_id", "project_id"}, row -> {
                    var code = row.getString(2);
                    set(
                            row.getLong(1),
                            record -> graph.records.sectors[record] =
                                    graph.sectors.with(graph.records.sectors[record], code));
                });
        some(
                "select relation_id, purpose from relation_purpose where %s",
                "relation_id", row -> {
                    var bit = 1 << Purpose.valueOf(row.getString(2)).ordinal();
                    set(row.getLong(1), record -> graph.records.purposes[record] |= (short) bit);
                });
        signs(false);
        if (graph.anythingInternal) {
            asAnybody(() -> signs(true));
        }
    }

    /**
     * When records showed life, and what follows from it.
     *
     * @param byOpen whether it is reckoned for those who see only what is public
     */
    private void signs(boolean byOpen) throws SQLException {
        some("""
                select id, coalesce(ends_on, starts_on) - date '1970-01-01', null, null, starts_on - date '1970-01-01'
                from event where %s
                union all
                select id, starts_on - date '1970-01-01', null, null, starts_on - date '1970-01-01'
                from conference where %s
                union all
                select id, greatest(signed_on, last_activity_on) - date '1970-01-01',
                  agreement_activity(signed_on, last_activity_by(last_activity_on, id, :today), :today), null, signed_on - date '1970-01-01'
                from agreement where %s""", "id", "id", "id", row -> alive(row, byOpen));
        some(only == null ? RELATIONS : RELATIONS_SOME, "relation.id", row -> alive(row, byOpen));
    }

    /** Reads something on the views that those see who have not signed in. */
    private void asAnybody(Reading reading) throws SQLException {
        var path = new String[1];
        each("show search_path", row -> path[0] = row.getString(1));
        search("open, public");
        reading.read();
        search(path[0]);
    }

    private void search(String path) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('search_path', ?, true)")) {
            statement.setString(1, path);
            statement.execute();
        }
    }

    private interface Reading {
        void read() throws SQLException;
    }

    /** The same rule as the SQL function relation_last_sign, reckoned for all relations in one go. */
    private static final String RELATIONS = """
            with met as (
              select ours.party_id as province_id, theirs.party_id as partner_id,
                max(greatest(agreement.signed_on, agreement.last_activity_on)) as on_day
              from signatory as ours
              join province on province.id = ours.party_id
              join signatory as theirs on theirs.agreement_id = ours.agreement_id
              join agreement on agreement.id = ours.agreement_id
              group by ours.party_id, theirs.party_id
              union all
              select ours.record_id, theirs.record_id, max(coalesce(event.ends_on, event.starts_on))
              from event_participant as ours
              join province on province.id = ours.record_id
              join event_participant as theirs on theirs.event_id = ours.event_id
              join event on event.id = ours.event_id
              group by ours.record_id, theirs.record_id
            ),
            last_met as (select province_id, partner_id, max(on_day) as on_day from met group by province_id, partner_id)
            select relation.id, greatest(relation.since_on, last_met.on_day) - date '1970-01-01',
              activity(greatest(relation.since_on, last_met.on_day), :today), relation.stage, relation.since_on - date '1970-01-01'
            from relation
            left join last_met on last_met.province_id = relation.province_id and last_met.partner_id = relation.partner_id
            where %s""";

    private static final String RELATIONS_SOME = """
            select relation.id, sign.last_on - date '1970-01-01',
              activity(sign.last_on, :today), relation.stage, relation.since_on - date '1970-01-01'
            from relation
            cross join lateral (
              select relation_last_sign(relation.province_id, relation.partner_id, relation.since_on) as last_on
            ) as sign
            where %s""";

    private void alive(ResultSet row, boolean byOpen) throws SQLException {
        var last = day(row, 2);
        var activity = row.getString(3);
        var state = (byte) (activity == null ? -1 : Activity.valueOf(activity).ordinal());
        var stage = row.getString(4);
        var begun = day(row, 5);
        set(row.getLong(1), record -> {
            graph.records.openActivity[record] = state;
            if (!byOpen) {
                graph.records.activity[record] = state;
                graph.records.lastSign[record] = last;
                graph.records.from[record] = begun;
                graph.records.stage[record] = (byte)
                        (stage == null ? -1 : RelationStage.valueOf(stage).ordinal());
            }
        });
    }

    /** The provinces are few: they are surveyed anew each time. */
    private void territory() throws SQLException {
        var survey = new Territory.Survey();
        each("""
                select id, code, region, valid_from - date '1970-01-01', valid_to - date '1970-01-01'
                from province order by code, id""", row -> {
            var from = day(row, 4);
            var to = day(row, 5);
            var unit = graph.indexOf(row.getLong(1));
            if (unit >= 0) {
                graph.records.from[unit] = from;
                graph.records.to[unit] = to;
                survey.unit(new Territory.Unit(unit, row.getString(2), Region.valueOf(row.getString(3)), from, to));
            }
        });
        each(
                "select province_id, ancestor_id from province_lineage order by province_id, ancestor_id",
                row -> survey.ancestor(graph.indexOf(row.getLong(1)), graph.indexOf(row.getLong(2))));
        each(
                "select predecessor_id, successor_id from succession order by predecessor_id, successor_id",
                row -> survey.successor(graph.indexOf(row.getLong(1)), graph.indexOf(row.getLong(2))));
        graph.territory = survey.territory();
    }

    private void facts() throws SQLException {
        var columns = """
                select from_id, to_id, kind, record_id, since_on - date '1970-01-01', since_precision,
                  until_on - date '1970-01-01', confidence
                from network_edge where %s""";
        if (only == null) {
            some(columns, "from_id", this::fact);
        } else {
            // Three questions that each have an index, in place of one that has none.
            some(columns, "from_id", this::fact);
            some(columns + " and from_id <> all(?)", "to_id", this::fact);
            some(columns + " and from_id <> all(?) and to_id <> all(?)", "record_id", this::fact);
        }
    }

    private void fact(ResultSet row) throws SQLException {
        var from = graph.indexOf(row.getLong(1));
        var to = graph.indexOf(row.getLong(2));
        var proof = graph.indexOf(row.getLong(4));
        if (from < 0 || to < 0 || proof < 0) {
            return;
        }
        var fact = graph.enterFact(from, to, proof, EdgeKind.valueOf(row.getString(3)));
        graph.facts.since[fact] = day(row, 5);
        graph.facts.precision[fact] = precision(row.getString(6));
        graph.facts.until[fact] = day(row, 7);
        graph.facts.suggested[fact] = !row.getString(8).equals("ACCEPTED");
    }

    private static byte precision(@Nullable String precision) {
        return (byte)
                (precision == null
                        ? 0
                        : PartialDate.Precision.valueOf(precision).ordinal());
    }

    /** What is set of a record, by its number. */
    private interface Setting {
        void on(int record);
    }

    private void set(long id, Setting setting) {
        var record = graph.indexOf(id);
        if (record >= 0) {
            setting.on(record);
        }
    }

    private static short day(ResultSet row, int column) throws SQLException {
        var day = row.getInt(column);
        return row.wasNull() ? Days.UNKNOWN : (short) Math.clamp(day, Short.MIN_VALUE + 1, Short.MAX_VALUE);
    }

    private void some(String sql, String key, Row taken) throws SQLException {
        some(sql, new String[] {key}, taken);
    }

    private void some(String sql, String first, String second, String third, Row taken) throws SQLException {
        some(sql, new String[] {first, second, third}, taken);
    }

    /** Runs the SQL for all rows or, where only some records are wanted, for those whose key is one of them. */
    private void some(String sql, String[] keys, Row taken) throws SQLException {
        var conditions = Arrays.stream(keys)
                .map(key -> only == null ? "true" : key + " = any(?)")
                .toArray();
        each(sql.replace(":today", "date '%s'".formatted(today)).formatted(conditions), taken);
    }

    private void each(String sql, Row taken) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            var asked = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= asked; i++) {
                statement.setArray(i, connection.createArrayOf("bigint", only == null ? new Long[0] : only));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.take(rows);
                }
            }
        }
    }
}
