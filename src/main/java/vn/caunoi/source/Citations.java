package vn.caunoi.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The citations of each record, in the order they were entered; a record without any has an empty list. */
    public Map<Long, List<Citation>> of(Collection<Long> records) {
        return Rows.grouped(
                jdbc,
                """
                select citation.record_id as of_id, citation.about, citation.locator, citation.quote,
                  citation.note_vi, citation.note_en, %s
                from citation join source on source.id = citation.source_id
                where citation.record_id = any(:ids)
                order by citation.record_id, citation.id""".formatted(Sources.COLUMNS),
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

    /** How often each source is cited; a source that nothing rests on is cited 0 times. */
    Map<Long, Integer> counts(Collection<Long> sources) {
        return jdbc
                .sql("""
                        select id, (select count(*)::int from citation where source_id = id) as times
                        from unnest(:ids::bigint[]) as wanted (id)""")
                .param("ids", sources.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("id"), row.getInt("times")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The numbers of the records that rest on a source. */
    public Page<Long> supportedBy(long source, PageRequest request) {
        return pages.read(SUPPORTED.with("source", source), AS_ENTERED, request);
    }
}
