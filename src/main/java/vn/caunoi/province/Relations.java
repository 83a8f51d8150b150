package vn.caunoi.province;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** The relations of provinces with partners. */
@Service
public class Relations implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Calendar calendar;

    Relations(JdbcClient jdbc, Pages pages, Calendar calendar) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.calendar = calendar;
    }

    public List<Relation> window(RelationFilter filter, RelationOrder order, int offset, int limit) {
        return pages.window(RelationQueries.list(filter, calendar.today()), order.sort(), offset, limit);
    }

    public int count(RelationFilter filter) {
        return pages.count(RelationQueries.list(filter, calendar.today()));
    }

    /** The relations of each province, newest first; those of its predecessors on demand. */
    public Map<Long, Page<Relation>> ofProvinces(
            Collection<Long> provinces, RelationFilter filter, boolean lineage, PageRequest request, boolean counted) {
        return pages.readFor(
                provinces,
                RelationQueries.ofProvince(filter, lineage, calendar.today()),
                RelationOrder.SINCE_DESC.sort(),
                request,
                counted);
    }

    /** The relations of each partner, newest first. */
    public Map<Long, Page<Relation>> ofPartners(Collection<Long> partners, PageRequest request, boolean counted) {
        return pages.readFor(
                partners,
                RelationQueries.ofPartner(calendar.today()),
                RelationOrder.SINCE_DESC.sort(),
                request,
                counted);
    }

    /** The provinces each partner has a relation with, as they were when it was set up. */
    public Map<Long, List<Province>> provincesOf(Collection<Long> partners) {
        return Rows.grouped(jdbc, """
                select related.partner_id as of_id, %s
                from (select distinct partner_id, province_id from relation where partner_id = any(:ids)) as related
                join province on province.id = related.province_id
                order by related.partner_id, province.code""".formatted(ProvinceQueries.COLUMNS), partners, ProvinceQueries::read);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.RELATION;
    }

    @Override
    public Map<Long, Relation> load(Collection<Long> ids) {
        return pages.byId(RelationQueries.list(RelationFilter.ALL, calendar.today()), ids);
    }
}
