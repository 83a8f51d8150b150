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

    /** The columns that {@link #read} reads, but for {@code citation_count}. */
    static final String OWN_COLUMNS = """
            source.id, source.kind, source.name_vi, source.name_en, source.publisher, source.author,
            source.number, source.url, source.licence, source.published_on, source.published_precision,
            source.published_note_vi, source.published_note_en, source.confidence""";

    private static final String COLUMNS = OWN_COLUMNS + """
            , (select count(*)::int from citation where citation.source_id = source.id) as citation_count""";

    private static final ListQuery<Source> LIST = new ListQuery<>("select " + COLUMNS + """

            from source
            where (:kind::text is null or source.kind = :kind)
            and (:text::text is null or exists (
              select from record where record.id = source.id and record.words like '%' || fold(:text) || '%'))""", Sources::read);

    private final JdbcClient jdbc;
    private final Pages pages;

    Sources(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Page<Source> page(SourceFilter filter, SourceOrder order, PageRequest request) {
        return pages.read(list(filter), order.sort(), request);
    }

    public List<Source> window(SourceFilter filter, SourceOrder order, int offset, int limit) {
        return pages.window(list(filter), order.sort(), offset, limit);
    }

    public int count(SourceFilter filter) {
        return pages.count(list(filter));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SOURCE;
    }

    @Override
    public Map<Long, Source> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select " + COLUMNS + " from source where source.id = any(:ids)", ids, Sources::read);
    }

    private static ListQuery<Source> list(SourceFilter filter) {
        return LIST.with("kind", filter.kind()).with("text", Folding.wanted(filter.text()));
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
                row.getInt("citation_count"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
