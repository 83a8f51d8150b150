package vn.caunoi.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Activation;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Rows;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.Figures;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.source.Citations;

/** The measures of provinces on a day, in as many statements for one of them as for all. */
@Service
public class MeasuredProvinces {

    private static final int ALL = 200;

    /** The partners of one province in one country, or in none. */
    private record Ties(
            @Nullable Long country,
            MeasuredCount partners,
            MeasuredCount relations,
            int oldPartners,
            int newPartners) {}

    private record Signed(MeasuredCount agreements, Activation activation) {

        static final Signed NOTHING = new Signed(MeasuredCount.NONE, Activation.NONE);
    }

    private final JdbcClient jdbc;
    private final Provinces provinces;
    private final Countries countries;
    private final Figures figures;
    private final Citations citations;

    MeasuredProvinces(JdbcClient jdbc, Provinces provinces, Countries countries, Figures figures, Citations citations) {
        this.jdbc = jdbc;
        this.provinces = provinces;
        this.countries = countries;
        this.figures = figures;
        this.citations = citations;
    }

    /** The year from which partners count as new when nobody says otherwise: five years before the day. */
    public static int usuallyNewSince(LocalDate day) {
        return day.getYear() - 5;
    }

    /**
     * Every province of the day, by code: 63 until 30 June 2025, 34 since.
     *
     * @param newSince the year from which a partner is new; the usual one when null
     * @param indicator the code of the indicator whose figures are wanted; those of all when null
     */
    public List<ProvinceMeasures> on(LocalDate day, @Nullable Integer newSince, @Nullable String indicator) {
        return of(standing(day), day, newSince, indicator);
    }

    List<Province> standing(LocalDate day) {
        return provinces.window(day, ProvinceFilter.ALL, ProvinceOrder.CODE, 0, ALL);
    }

    /** The measures of these versions of provinces, in the order given, whether they stood on the day or not. */
    public List<ProvinceMeasures> of(
            List<Province> measured, LocalDate day, @Nullable Integer newSince, @Nullable String indicator) {
        if (newSince != null && (newSince < 1800 || newSince > 2200)) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "newSince",
                    "Năm phải từ 1800 đến 2200.",
                    "The year must lie between 1800 and 2200.");
        }
        var since = newSince == null ? usuallyNewSince(day) : newSince;
        var ids = measured.stream().map(Province::id).toList();
        var ties = ties(ids, day, since);
        var known = countries.load(ties.values().stream()
                .flatMap(List::stream)
                .map(Ties::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var signed = signed(ids, day);
        var stated = stated(figures.of(ids, indicator), day);
        return measured.stream()
                .map(province -> {
                    var of = ties.getOrDefault(province.id(), List.of());
                    var agreements = signed.getOrDefault(province.id(), Signed.NOTHING);
                    return new ProvinceMeasures(
                            province,
                            day,
                            of.stream().map(Ties::partners).reduce(MeasuredCount.NONE, MeasuredCount::plus),
                            of.stream().map(Ties::relations).reduce(MeasuredCount.NONE, MeasuredCount::plus),
                            agreements.agreements(),
                            agreements.activation(),
                            diversification(of, known, since),
                            stated.getOrDefault(province.id(), List.of()));
                })
                .toList();
    }

    private Map<Long, List<Ties>> ties(Collection<Long> ids, LocalDate day, int newSince) {
        return Rows.grouped(
                jdbc.sql(MeasureQueries.TIES).param("day", day).param("new_since", LocalDate.of(newSince, 1, 1)),
                ids,
                (row, number) -> new Ties(
                        Rows.number(row, "country_id"),
                        new MeasuredCount(
                                row.getInt("partners"),
                                row.getInt("inherited"),
                                row.getInt("suggested"),
                                row.getInt("undated")),
                        new MeasuredCount(
                                row.getInt("relations"),
                                row.getInt("inherited_relations"),
                                row.getInt("suggested_relations"),
                                row.getInt("undated_relations")),
                        row.getInt("old"),
                        row.getInt("new")));
    }

    private Map<Long, Signed> signed(Collection<Long> ids, LocalDate day) {
        return Rows.grouped(jdbc.sql(MeasureQueries.AGREEMENTS).param("day", day), ids, MeasuredProvinces::signed)
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    private static Signed signed(ResultSet row, int number) throws SQLException {
        return new Signed(
                new MeasuredCount(
                        row.getInt("agreements"),
                        row.getInt("inherited"),
                        row.getInt("suggested"),
                        row.getInt("undated")),
                Activation.read(row));
    }

    private static Diversification diversification(List<Ties> ties, Map<Long, Country> known, int newSince) {
        var placed = ties.stream().filter(each -> each.country() != null).toList();
        var inCountries =
                placed.stream().mapToInt(each -> each.partners().total()).sum();
        var partners = ties.stream().mapToInt(each -> each.partners().total()).sum();
        var shares = placed.stream()
                .map(each -> new CountryShare(
                        Objects.requireNonNull(known.get(Objects.requireNonNull(each.country()))),
                        each.partners().total(),
                        (double) each.partners().total() / inCountries))
                .toList();
        var older = ties.stream().mapToInt(Ties::oldPartners).sum();
        var newer = ties.stream().mapToInt(Ties::newPartners).sum();
        return new Diversification(
                shares, partners - inCountries, new PartnerAge(newSince, older, newer, partners - older - newer));
    }

    /** Numbers with a source that do not speak of a time after the day. */
    Map<Long, List<MeasuredFigure>> stated(Map<Long, List<Figure>> found, LocalDate day) {
        var sources = citations.of(
                found.values().stream().flatMap(List::stream).map(Recorded::id).toList());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(figure -> isStated(figure, day))
                                .filter(figure -> !sources.getOrDefault(figure.id(), List.of())
                                        .isEmpty())
                                .map(figure -> new MeasuredFigure(figure, sources.getOrDefault(figure.id(), List.of())))
                                .toList()));
    }

    private static boolean isStated(Figure figure, LocalDate day) {
        return figure.value() != null
                && figure.confidence() != Confidence.WITHDRAWN
                && (figure.periodFrom() == null || !figure.periodFrom().isAfter(day))
                && (figure.asOf() == null || !figure.asOf().from().isAfter(day));
    }
}
