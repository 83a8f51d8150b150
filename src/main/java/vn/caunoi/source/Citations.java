package vn.caunoi.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.Rows;
import vn.caunoi.base.SortOrder;

/** Which source supports which record. */
@Service
public class Citations {

    private static final ListQuery<Long> SUPPORTED = new ListQuery<>("""
            select distinct record_id as id
            from citation
            where source_id = :source""", (row, number) -> row.getLong("id"));

    private static final SortOrder AS_ENTERED = SortOrder.byNumber("id", false);

    private final JdbcClient jdbc;
    private final Pages pages;

    Citations(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /**
     * The citations of each record, in the order they were entered; a record without any has an empty list. How often a
     * source is cited is counted once for each source, not for each citation.
     */
    public Map<Long, List<Citation>> of(Collection<Long> records) {
        return Rows.grouped(
                jdbc,
                """
                with wanted as (select * from citation where record_id = any(:ids)),
                counted as materialized (
                  select source_id, count(*)::int as citation_count
                  from citation where source_id in (select source_id from wanted)
                  group by source_id
                )
                select wanted.record_id as of_id, wanted.about, wanted.locator, wanted.quote,
                  wanted.note_vi, wanted.note_en, counted.citation_count, %s
                from wanted
                join source on source.id = wanted.source_id
                join counted on counted.source_id = wanted.source_id
                order by wanted.record_id, wanted.id""".formatted(Sources.OWN_COLUMNS),
                records,
                (row, number) -> new Citation(
                        row.getLong("of_id"),
                        Sources.read(row, number),
                        row.getString("about"),
                        row.getString("locator"),
                        row.getString("quote"),
                        row.getString("note_vi"),
                        row.getString("note_en")));
    }

    public List<Citation> of(long record) {
        return of(List.of(record)).getOrDefault(record, List.of());
    }

    /** The numbers of the records that rest on a source. */
    public Page<Long> supportedBy(long source, PageRequest request) {
        return pages.read(SUPPORTED.with("source", source), AS_ENTERED, request);
    }
}
