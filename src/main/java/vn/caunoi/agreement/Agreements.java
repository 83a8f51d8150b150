package vn.caunoi.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;
import vn.caunoi.reference.Sector;

/** International agreements of provinces. */
@Service
public class Agreements implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Calendar calendar;

    Agreements(JdbcClient jdbc, Pages pages, Calendar calendar) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.calendar = calendar;
    }

    public Optional<Agreement> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Agreement> page(AgreementFilter filter, AgreementOrder order, PageRequest request) {
        return pages.read(AgreementQueries.list(filter, calendar.today()), order.sort(), request);
    }

    public List<Agreement> window(AgreementFilter filter, AgreementOrder order, int offset, int limit) {
        return pages.window(AgreementQueries.list(filter, calendar.today()), order.sort(), offset, limit);
    }

    public int count(AgreementFilter filter) {
        return pages.count(AgreementQueries.list(filter, calendar.today()));
    }

    /** The agreements each partner or province signed, newest first; those of predecessors on demand. */
    public Map<Long, Page<Agreement>> ofParties(
            Collection<Long> parties, boolean lineage, PageRequest request, boolean counted) {
        return pages.readFor(
                parties,
                AgreementQueries.ofParty(lineage, calendar.today()),
                AgreementOrder.SIGNED_ON_DESC.sort(),
                request,
                counted);
    }

    /** The agreements with partners in each country, newest first. */
    public Map<Long, Page<Agreement>> withCountries(Collection<Long> countries, PageRequest request, boolean counted) {
        return pages.readFor(
                countries,
                AgreementQueries.withCountry(calendar.today()),
                AgreementOrder.SIGNED_ON_DESC.sort(),
                request,
                counted);
    }

    /** The sides of each agreement, in the order of the document. */
    public Map<Long, List<Signatory>> signatories(Collection<Long> agreements) {
        return Rows.grouped(
                jdbc,
                """
                select agreement_id as of_id, party_id, locality, role, signed_by, post_then
                from signatory
                where agreement_id = any(:ids)
                order by agreement_id, seq""",
                agreements,
                (row, number) -> new Signatory(
                        row.getLong("party_id"),
                        row.getString("locality"),
                        SignatoryRole.valueOf(row.getString("role")),
                        Rows.number(row, "signed_by"),
                        row.getString("post_then")));
    }

    /** The sectors each agreement covers. */
    public Map<Long, List<Sector>> sectors(Collection<Long> agreements) {
        return Rows.grouped(jdbc, """
                select agreement_sector.agreement_id as of_id, sector.*
                from agreement_sector
                join sector on sector.code = agreement_sector.sector_code
                where agreement_sector.agreement_id = any(:ids)
                order by agreement_sector.agreement_id, coalesce(sector.parent_code, sector.code), sector.code""", agreements, Sector::read);
    }

    /** What happened to each agreement, oldest first, undated last. */
    public Map<Long, List<AgreementAct>> acts(Collection<Long> agreements) {
        return Rows.grouped(
                jdbc,
                """
                select agreement_id as of_id, kind, happened_on, happened_precision, number, amends, note_vi, note_en
                from agreement_act
                where agreement_id = any(:ids)
                order by agreement_id, happened_on nulls last, id""",
                agreements,
                (row, number) -> new AgreementAct(
                        AgreementActKind.valueOf(row.getString("kind")),
                        PartialDate.read(row, "happened"),
                        row.getString("number"),
                        row.getString("amends"),
                        row.getString("note_vi"),
                        row.getString("note_en")));
    }

    /**
     * The agreements of each of these provinces, predecessors included, that no longer show life although they bind:
     * sleeping, dormant or never activated; the one signed last comes first.
     */
    public Map<Long, List<Agreement>> asleep(Collection<Long> provinces) {
        return ofProvinces(provinces, AgreementFilter.ALL, """
                activity in ('SLEEPING', 'DORMANT', 'NEVER_ACTIVATED') order by of_id, signed_on desc nulls last, id""");
    }

    /** Those of each of these provinces that bind and run out in at most so many days, the first to do so first. */
    public Map<Long, List<Agreement>> expiring(Collection<Long> provinces, int withinDays) {
        return ofProvinces(
                provinces, AgreementFilter.ALL.expiringWithin(withinDays), "true order by of_id, expires_on, id");
    }

    /** The same as {@link #asleep} for the whole country, at most so many. */
    public List<Agreement> asleepEverywhere(int most) {
        return everywhere(
                AgreementFilter.ALL,
                "activity in ('SLEEPING', 'DORMANT', 'NEVER_ACTIVATED')"
                        + " order by coalesce(signed_on, date '-infinity') desc, id desc",
                most);
    }

    /** The same as {@link #expiring} for the whole country, at most so many. */
    public List<Agreement> expiringEverywhere(int withinDays, int most) {
        return everywhere(AgreementFilter.ALL.expiringWithin(withinDays), "true order by expires_on, id", most);
    }

    private List<Agreement> everywhere(AgreementFilter filter, String rest, int most) {
        var listed = AgreementQueries.list(filter, calendar.today());
        return jdbc.sql("select page.* from (%s) as page where page.binds and %s limit :most"
                        .formatted(listed.sql(), rest))
                .params(listed.parameters())
                .param("most", most)
                .query(listed.mapper())
                .list();
    }

    private Map<Long, List<Agreement>> ofProvinces(Collection<Long> provinces, AgreementFilter filter, String rest) {
        var listed = AgreementQueries.list(filter, calendar.today());
        return Rows.grouped(
                jdbc.sql("""
                        select holder.of_id, page.*
                        from (
                          select distinct province_lineage.province_id as of_id, signatory.agreement_id
                          from province_lineage
                          join signatory on signatory.party_id = province_lineage.ancestor_id
                          where province_lineage.province_id = any(:ids)
                        ) as holder
                        join (%s) as page on page.id = holder.agreement_id
                        where page.binds and %s""".formatted(listed.sql(), rest)).params(listed.parameters()), provinces, listed.mapper());
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public Map<Long, Agreement> load(Collection<Long> ids) {
        return pages.byId(AgreementQueries.all(calendar.today()), ids);
    }
}
