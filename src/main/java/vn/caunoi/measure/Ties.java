package vn.caunoi.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Rows;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.RelationKind;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;

/** Where in the world the partners of provinces are on a day. */
@Service
public class Ties {

    private record Row(
            long province,
            @Nullable Long country,
            RelationKind kind,
            Activity activity,
            int partners,
            int inherited,
            List<Long> first) {}

    private record Counted(long country, int partners, int provinces) {}

    private final JdbcClient jdbc;
    private final MeasuredProvinces measured;
    private final Provinces provinces;
    private final Countries countries;
    private final Partners partners;

    Ties(JdbcClient jdbc, MeasuredProvinces measured, Provinces provinces, Countries countries, Partners partners) {
        this.jdbc = jdbc;
        this.measured = measured;
        this.provinces = provinces;
        this.countries = countries;
        this.partners = partners;
    }

    /** The countries with a partner of a province, the one with most first. */
    public List<CountryPartners> byCountry(LocalDate day) {
        var rows = jdbc.sql(TieQueries.BY_COUNTRY)
                .param("ids", ids(measured.standing(day)))
                .param("day", day)
                .query((row, number) ->
                        new Counted(row.getLong("country_id"), row.getInt("partners"), row.getInt("provinces")))
                .list();
        var known = countries.load(rows.stream().map(Counted::country).toList());
        return rows.stream()
                .map(row -> new CountryPartners(
                        Objects.requireNonNull(known.get(row.country())), row.partners(), row.provinces()))
                .toList();
    }

    /** What a province has, by country; what its predecessors held counts. */
    public List<TieGroup> ofProvince(Province province, LocalDate day) {
        return read(List.of(province), null, day);
    }

    /** What the provinces of the day have in a country, by province. */
    public List<TieGroup> withCountry(Country country, LocalDate day) {
        return read(measured.standing(day), country, day);
    }

    private List<TieGroup> read(List<Province> of, @Nullable Country with, LocalDate day) {
        var rows = jdbc.sql(TieQueries.GROUPS)
                .param("ids", ids(of))
                .param("country", with == null ? null : with.id())
                .param("day", day)
                .query((row, number) -> new Row(
                        row.getLong("province_id"),
                        Rows.number(row, "country_id"),
                        RelationKind.valueOf(row.getString("kind")),
                        Activity.valueOf(row.getString("activity")),
                        row.getInt("partners"),
                        row.getInt("inherited"),
                        Rows.numbers(row, "first")))
                .list();
        var knownPartners = partners.load(
                rows.stream().flatMap(row -> row.first().stream()).distinct().toList());
        var knownCountries = countries.load(rows.stream()
                .map(Row::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var knownProvinces =
                provinces.load(rows.stream().map(Row::province).distinct().toList());
        var found = new ArrayList<TieGroup>();
        for (var row : rows) {
            found.add(new TieGroup(
                    Objects.requireNonNull(knownProvinces.get(row.province())),
                    row.country() == null ? null : knownCountries.get(row.country()),
                    row.kind(),
                    row.activity(),
                    row.partners(),
                    row.inherited(),
                    row.first().stream()
                            .map(knownPartners::get)
                            .filter(Objects::nonNull)
                            .toList()));
        }
        return found;
    }

    private static Long[] ids(List<Province> provinces) {
        return provinces.stream().map(Province::id).toArray(Long[]::new);
    }
}
