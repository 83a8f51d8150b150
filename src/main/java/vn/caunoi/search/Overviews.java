package vn.caunoi.search;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.RecordKind;

/** Counts what the register holds. */
@Service
public class Overviews {

    private static final String COUNTS = """
            select 'PROVINCE' as kind, count(*) as total, count(*) filter (where confidence = 'SUGGESTED') as suggested
            from province where valid_to is null
            union all
            select 'PARTNER', count(*), count(*) filter (where confidence = 'SUGGESTED') from partner
            union all
            select 'RELATION', count(*), count(*) filter (where confidence = 'SUGGESTED') from relation
            union all
            select 'AGREEMENT', count(*), count(*) filter (where confidence = 'SUGGESTED') from agreement
            union all
            select 'EVENT', count(*), count(*) filter (where confidence = 'SUGGESTED') from event
            union all
            select 'CONFERENCE', count(*), count(*) filter (where confidence = 'SUGGESTED') from conference
            union all
            select 'COUNTRY', count(*), count(*) filter (where confidence = 'SUGGESTED') from country
            union all
            select 'MISSION', count(*), count(*) filter (where confidence = 'SUGGESTED') from mission
            union all
            select 'TRADE_AGREEMENT', count(*), count(*) filter (where confidence = 'SUGGESTED') from trade_agreement
            union all
            select 'PERSON', count(*), count(*) filter (where confidence = 'SUGGESTED') from person
            union all
            select 'NEED', count(*), count(*) filter (where confidence = 'SUGGESTED') from need
            union all
            select 'PROJECT', count(*), count(*) filter (where confidence = 'SUGGESTED') from project
            union all
            select 'PROPOSAL', count(*), count(*) filter (where confidence = 'SUGGESTED') from proposal
            union all
            select 'COMMITMENT', count(*), count(*) filter (where confidence = 'SUGGESTED') from commitment
            union all
            select 'DELEGATION', count(*), count(*) filter (where confidence = 'SUGGESTED') from delegation
            union all
            select 'FIGURE', count(*), count(*) filter (where confidence = 'SUGGESTED') from figure
            union all
            select 'STATEMENT', count(*), count(*) filter (where confidence = 'SUGGESTED') from statement
            union all
            select 'SOURCE', count(*), count(*) filter (where confidence = 'SUGGESTED') from source""";

    private final JdbcClient jdbc;

    Overviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Overview overview() {
        var counts = jdbc.sql(COUNTS)
                .query((row, number) -> new Overview.RecordCount(
                        RecordKind.valueOf(row.getString("kind")), row.getInt("total"), row.getInt("suggested")))
                .list();
        var changed = jdbc.sql("""
                        select (greatest(
                          (select max(greatest(recorded_at, changed_at)) from relation),
                          (select max(greatest(recorded_at, changed_at)) from partner),
                          (select max(greatest(recorded_at, changed_at)) from agreement),
                          (select max(greatest(recorded_at, changed_at)) from figure)
                          ) at time zone 'Asia/Ho_Chi_Minh')::date as changed_on""")
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject("changed_on", LocalDate.class)))
                .single();
        return new Overview(counts, changed.orElse(null));
    }
}
