package vn.caunoi.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** The sources of the register. */
@Service
public class Sources implements RecordLoader {

    static final String COLUMNS = """
            source.id, source.kind, source.name_vi, source.name_en, source.publisher, source.author,
            source.number, source.url, source.licence, source.published_on, source.published_precision,
            source.published_note_vi, source.published_note_en, source.confidence""";

    private static final String LISTED = """

            from source
            where (:kind::text is null or source.kind = :kind)
            and (:text::text is null or exists (
              select from record where record.id = source.id and record.words like '%' || fold(:text) || '%'))""";

    private static final ListQuery<Source> LIST = new ListQuery<>("select " + COLUMNS + LISTED, Sources::read);

    /** To count what cites each source takes far longer than to read it: only the list that shows it does. */
    private static final ListQuery<CitedSource> CITED = new ListQuery<>(
            "select " + COLUMNS + """
            , (select count(*)::int from citation where citation.source_id = source.id) as citation_count""" + LISTED,
            (row, number) -> new CitedSource(read(row, number), row.getInt("citation_count")));

    private final JdbcClient jdbc;
    private final Pages pages;

    Sources(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Page<Source> page(SourceFilter filter, SourceOrder order, PageRequest request) {
        return pages.read(of(LIST, filter), order.sort(), request);
    }

    public List<CitedSource> window(SourceFilter filter, SourceOrder order, int offset, int limit) {
        return pages.window(of(CITED, filter), order.sort(), offset, limit);
    }

    public int count(SourceFilter filter) {
        return pages.count(of(LIST, filter));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SOURCE;
    }

    @Override
    public Map<Long, Source> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select " + COLUMNS + " from source where source.id = any(:ids)", ids, Sources::read);
    }

    private static <T> ListQuery<T> of(ListQuery<T> list, SourceFilter filter) {
        return list.with("kind", filter.kind()).with("text", Folding.wanted(filter.text()));
    }

    static Source read(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getLong("id"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("publisher"),
                row.getString("author"),
                row.getString("number"),
                row.getString("url"),
                row.getString("licence"),
                PartialDate.read(row, "published"),
                row.getString("published_note_vi"),
                row.getString("published_note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
