package vn.caunoi.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;
import vn.caunoi.reference.Sector;

/** The partners of the register. */
@Service
public class Partners implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;

    Partners(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Optional<Partner> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Partner> page(PartnerFilter filter, PartnerOrder order, PageRequest request) {
        return pages.read(PartnerQueries.list(filter), order.sort(), request);
    }

    public List<Partner> window(PartnerFilter filter, PartnerOrder order, int offset, int limit) {
        return pages.window(PartnerQueries.list(filter), order.sort(), offset, limit);
    }

    public int count(PartnerFilter filter) {
        return pages.count(PartnerQueries.list(filter));
    }

    /** The partners in each country, by name. */
    public Map<Long, Page<Partner>> inCountries(
            Collection<Long> countries, @Nullable PartnerKind kind, PageRequest request, boolean counted) {
        return pages.readFor(countries, PartnerQueries.inCountry(kind), PartnerOrder.NAME.sort(), request, counted);
    }

    /** The partners each province has a relation with, by name; those of its predecessors on demand. */
    public Map<Long, Page<Partner>> ofProvinces(
            Collection<Long> provinces, boolean lineage, PageRequest request, boolean counted) {
        ListQuery<Partner> query = PartnerQueries.OF_PROVINCE.with("lineage", lineage);
        return pages.readFor(provinces, query, PartnerOrder.NAME.sort(), request, counted);
    }

    /** The sectors each partner works in. */
    public Map<Long, List<Sector>> sectors(Collection<Long> partners) {
        return Rows.grouped(jdbc, """
                select partner_sector.partner_id as of_id, sector.*
                from partner_sector
                join sector on sector.code = partner_sector.sector_code
                where partner_sector.partner_id = any(:ids)
                order by partner_sector.partner_id, coalesce(sector.parent_code, sector.code), sector.code""", partners, Sector::read);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PARTNER;
    }

    @Override
    public Map<Long, Partner> load(Collection<Long> ids) {
        return Rows.byId(jdbc, PartnerQueries.COLUMNS + "where partner.id = any(:ids)", ids, PartnerQueries::read);
    }
}
