package vn.caunoi.need;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sector;

/** Needs and offers: what provinces and partners look for, and what they hold out. */
@Service
public class Needs implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;

    Needs(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Optional<Need> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Need> page(NeedFilter filter, NeedOrder order, PageRequest request) {
        return pages.read(NeedQueries.list(filter), order.sort(), request);
    }

    public List<Need> window(NeedFilter filter, NeedOrder order, int offset, int limit) {
        return pages.window(NeedQueries.list(filter), order.sort(), offset, limit);
    }

    public int count(NeedFilter filter) {
        return pages.count(NeedQueries.list(filter));
    }

    /** The needs and offers of each province or partner, newest first. */
    public Map<Long, Page<Need>> ofHolders(
            Collection<Long> holders, HeldNeeds which, PageRequest request, boolean counted) {
        return pages.readFor(holders, NeedQueries.ofHolder(which), NeedOrder.VALID_FROM_DESC.sort(), request, counted);
    }

    /** The sectors each need is in. */
    public Map<Long, List<Sector>> sectors(Collection<Long> needs) {
        return Rows.grouped(jdbc, """
                select need_sector.need_id as of_id, sector.*
                from need_sector
                join sector on sector.code = need_sector.sector_code
                where need_sector.need_id = any(:ids)
                order by need_sector.need_id, coalesce(sector.parent_code, sector.code), sector.code""", needs, Sector::read);
    }

    /** What each need is for. */
    public Map<Long, List<ResourceKind>> resources(Collection<Long> needs) {
        var found = Rows.grouped(
                jdbc,
                "select need_id as of_id, resource from need_resource where need_id = any(:ids)",
                needs,
                (row, number) -> ResourceKind.valueOf(row.getString("resource")));
        found.replaceAll((need, resources) -> resources.stream().sorted().toList());
        return found;
    }

    /** The countries in which each need looks for partners. */
    public Map<Long, List<Country>> countries(Collection<Long> needs) {
        return Rows.grouped(jdbc, """
                select need_country.need_id as of_id, country.*
                from need_country
                join country on country.id = need_country.country_id
                where need_country.need_id = any(:ids)
                order by need_country.need_id, country.code""", needs, Countries::read);
    }

    /** Who was thought of, approached and won for each need, in order. */
    public Map<Long, List<NeedMatch>> matches(Collection<Long> needs) {
        return Rows.grouped(
                jdbc,
                """
                select need_id as of_id, party_id, state, on_day, note_vi, note_en
                from need_match
                where need_id = any(:ids)
                order by need_id, seq""",
                needs,
                (row, number) -> new NeedMatch(
                        row.getLong("party_id"),
                        MatchState.valueOf(row.getString("state")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("note_vi"),
                        row.getString("note_en")));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.NEED;
    }

    @Override
    public Map<Long, Need> load(Collection<Long> ids) {
        return Rows.byId(jdbc, NeedQueries.COLUMNS + "where need.id = any(:ids)", ids, NeedQueries::read);
    }
}
