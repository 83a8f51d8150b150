package vn.caunoi.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Codes;
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

/** Countries and their formal ties with Vietnam. */
@Service
public class Countries implements RecordLoader {

    private static final ListQuery<Country> LIST = new ListQuery<>("""
            select country.id, country.code, country.kind, country.name_vi, country.name_en,
              country.note_vi, country.note_en, country.confidence
            from country
            where (:text::text is null or exists (
              select from record where record.id = country.id and record.words like '%' || fold(:text) || '%'))
            and (:tie::text is null or exists (
              select from country_tie
              where country_tie.country_id = country.id and country_tie.kind = :tie and country_tie.until_on is null))
            and (:trade_agreement::text is null or exists (
              select from trade_agreement_member
              join trade_agreement on trade_agreement.id = trade_agreement_member.trade_agreement_id
              where trade_agreement_member.country_id = country.id and trade_agreement.code = :trade_agreement))
            and (:has_partners::boolean is null or :has_partners = exists (
              select from relation
              join partner on partner.id = relation.partner_id
              where partner.country_id = country.id))
            and (:has_date::boolean is null or :has_date = (country.code = 'VN' or exists (
              select from country_tie
              where country_tie.country_id = country.id
              and country_tie.kind = 'DIPLOMATIC_RELATIONS' and country_tie.since_on is not null)))""", Countries::read);

    private final JdbcClient jdbc;
    private final Pages pages;

    Countries(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Page<Country> page(CountryFilter filter, CountryOrder order, PageRequest request) {
        return pages.read(list(filter), order.sort(), request);
    }

    public List<Country> window(CountryFilter filter, CountryOrder order, int offset, int limit) {
        return pages.window(list(filter), order.sort(), offset, limit);
    }

    public int count(CountryFilter filter) {
        return pages.count(list(filter));
    }

    /** The country of that code; no such code is an error that names the argument. */
    public Country byCode(String code, String argument) {
        return find(code).orElseThrow(() -> Codes.unknown(Codes.Of.COUNTRY, code, argument));
    }

    public Optional<Country> find(String code) {
        if (code.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("select * from country where code = :code")
                .param("code", code)
                .query(Countries::read)
                .optional();
    }

    public Map<String, Country> byCodes(Collection<String> codes) {
        var found = new HashMap<String, Country>();
        jdbc.sql("select * from country where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Countries::read)
                .list()
                .forEach(country -> found.put(country.code(), country));
        return found;
    }

    /** Diplomatic relations and partnership levels of each country, oldest first, undated last. */
    public Map<Long, List<CountryTie>> ties(Collection<Long> countries) {
        return Rows.grouped(jdbc, """
                select country_id as of_id, kind, since_on, since_precision, until_on, confidence, note_vi, note_en
                from country_tie
                where country_id = any(:ids)
                order by country_id, since_on nulls last, id""", countries, Countries::readTie);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COUNTRY;
    }

    @Override
    public Map<Long, Country> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select * from country where id = any(:ids)", ids, Countries::read);
    }

    private static ListQuery<Country> list(CountryFilter filter) {
        return LIST.with("text", Folding.wanted(filter.text()))
                .with("tie", filter.tie())
                .with("trade_agreement", filter.tradeAgreement())
                .with("has_partners", filter.hasPartners())
                .with("has_date", filter.hasDate());
    }

    public static Country read(ResultSet row, int number) throws SQLException {
        return new Country(
                row.getLong("id"),
                row.getString("code"),
                CountryKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static CountryTie readTie(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until_on", LocalDate.class);
        return new CountryTie(
                CountryTieKind.valueOf(row.getString("kind")),
                PartialDate.read(row, "since"),
                until == null ? null : PartialDate.day(until),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("note_vi"),
                row.getString("note_en"));
    }
}
