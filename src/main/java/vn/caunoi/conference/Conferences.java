package vn.caunoi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Conferences and what stood on their programme. */
@Service
public class Conferences implements RecordLoader {

    private static final ListQuery<Conference> LIST = new ListQuery<>("""
            select conference.*, item.kinds, item.texts_vi, item.texts_en
            from conference
            cross join lateral (
              select array_agg(kind order by kind, ordinal) as kinds,
                array_agg(text_vi order by kind, ordinal) as texts_vi,
                array_agg(text_en order by kind, ordinal) as texts_en
              from conference_item
              where conference_item.conference_id = conference.id
            ) as item
            where (:text::text is null or conference.id in (
              select id from record where kind = 'CONFERENCE' and words like '%' || fold(:text) || '%'))""", Conferences::read);

    private final Pages pages;

    Conferences(Pages pages) {
        this.pages = pages;
    }

    public Optional<Conference> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Conference> page(ConferenceFilter filter, ConferenceOrder order, PageRequest request) {
        return pages.read(list(filter), order.sort(), request);
    }

    public List<Conference> window(ConferenceFilter filter, ConferenceOrder order, int offset, int limit) {
        return pages.window(list(filter), order.sort(), offset, limit);
    }

    public int count(ConferenceFilter filter) {
        return pages.count(list(filter));
    }

    /** The editions of a series, newest first. */
    public List<Conference> ofSeries(long series) {
        return pages.window(
                list(ConferenceFilter.ALL).and("conference.series_id = :series").with("series", series),
                ConferenceOrder.STARTS_ON_DESC.sort(),
                0,
                200);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.CONFERENCE;
    }

    @Override
    public Map<Long, Conference> load(Collection<Long> ids) {
        return pages.byId(list(ConferenceFilter.ALL), ids);
    }

    private static ListQuery<Conference> list(ConferenceFilter filter) {
        return LIST.with("text", Folding.wanted(filter.text()));
    }

    private static Conference read(ResultSet row, int number) throws SQLException {
        var kinds = Rows.words(row, "kinds");
        var textsVi = Rows.words(row, "texts_vi");
        var textsEn = Rows.words(row, "texts_en");
        var items = new ArrayList<Conference.Item>();
        for (int each = 0; each < kinds.size(); each++) {
            items.add(new Conference.Item(
                    ConferenceItemKind.valueOf(kinds.get(each)), textsVi.get(each), textsEn.get(each)));
        }
        return new Conference(
                row.getLong("id"),
                row.getLong("series_id"),
                row.getInt("ordinal"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("theme_vi"),
                row.getString("theme_en"),
                List.copyOf(items),
                PartialDate.read(row, "starts"),
                PartialDate.read(row, "ends"),
                row.getString("date_note_vi"),
                row.getString("date_note_en"),
                Confidence.valueOf(row.getString("date_confidence")),
                Rows.number(row, "province_id"),
                row.getString("place"),
                PartialDate.read(row, "filed"),
                decider(row.getString("decided_by")),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static @Nullable Decider decider(@Nullable String name) {
        return name == null ? null : Decider.valueOf(name);
    }
}
