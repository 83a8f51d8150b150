package vn.caunoi.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;

/** The SQL of the network: every step reads the neighbours of a whole frontier in one statement. */
@Component
class NetworkQueries {

    /** An edge as the tables hold it, in numbers of records. */
    record Link(
            long from,
            long to,
            EdgeKind kind,
            long record,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            Confidence confidence) {

        long other(long end) {
            return from == end ? to : from;
        }
    }

    /** A link as met from one of the records asked about. */
    record Neighbour(long at, Link link) {}

    private final JdbcClient jdbc;

    NetworkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A province brings its predecessors: their relations are reached through them, and they are shown. */
    List<Long> withPredecessors(long record) {
        return jdbc.sql("""
                        select id
                        from (
                          select :record::bigint as id
                          union
                          select ancestor_id from province_lineage where province_id = :record
                        ) as lineage
                        order by id = :record desc, id""")
                .param("record", record)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** The links of each record, accepted and newest first, at most so many for each. */
    List<Neighbour> neighbours(Collection<Long> records, int most) {
        return jdbc.sql("""
                        select met.id as at, link.*
                        from unnest(:records) as met (id)
                        cross join lateral (
                          select * from network_edge where from_id = met.id
                          union all
                          select * from network_edge where to_id = met.id
                          order by confidence, since_on desc nulls last, kind, from_id, to_id
                          limit :most
                        ) as link""")
                .param("records", records.toArray(Long[]::new))
                .param("most", most)
                .query((row, number) -> new Neighbour(row.getLong("at"), read(row)))
                .list();
    }

    /** The links among these records. */
    List<Link> among(Collection<Long> records) {
        return jdbc.sql("""
                        select * from network_edge
                        where from_id = any(:records) and to_id = any(:records)
                        order by from_id, to_id, kind, record_id""")
                .param("records", records.toArray(Long[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** How many neighbours each record has in all. */
    Map<Long, Integer> degrees(Collection<Long> records) {
        var degrees = new HashMap<Long, Integer>();
        jdbc.sql("""
                        select met.id, count(distinct other) as degree
                        from unnest(:records) as met (id)
                        cross join lateral (
                          select to_id as other from network_edge where from_id = met.id
                          union all
                          select from_id from network_edge where to_id = met.id
                        ) as link
                        group by met.id""").param("records", records.toArray(Long[]::new)).query((ResultSet row) -> {
            degrees.put(row.getLong("id"), row.getInt("degree"));
        });
        return degrees;
    }

    private static Link read(ResultSet row) throws SQLException {
        var until = row.getObject("until_on", LocalDate.class);
        return new Link(
                row.getLong("from_id"),
                row.getLong("to_id"),
                EdgeKind.valueOf(row.getString("kind")),
                row.getLong("record_id"),
                PartialDate.read(row, "since"),
                until == null ? null : PartialDate.day(until),
                Confidence.valueOf(row.getString("confidence")));
    }
}
