package vn.caunoi.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Rows;
import vn.caunoi.figure.Figures;
import vn.caunoi.measure.ComparedFigures.Alone;
import vn.caunoi.measure.Comparison.SharedPartner;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Purpose;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sectors;

/** Puts provinces side by side, in as many statements for two of them as for four. */
@Service
public class Comparisons {
    /** How many provinces fit beside each other. */
    public static final int FEWEST = 2;

    public static final int MOST = 4;
    private static final int MOST_PARTNERS = 200;

    private final JdbcClient jdbc;
    private final MeasuredProvinces measured;
    private final Provinces provinces;
    private final Partners partners;
    private final Figures figures;
    private final Sectors sectors;

    Comparisons(
            JdbcClient jdbc,
            MeasuredProvinces measured,
            Provinces provinces,
            Partners partners,
            Figures figures,
            Sectors sectors) {
        this.jdbc = jdbc;
        this.measured = measured;
        this.provinces = provinces;
        this.partners = partners;
        this.figures = figures;
        this.sectors = sectors;
    }

    /** These versions of provinces on a day, two to four of them. */
    public Comparison of(List<Province> compared, LocalDate day) {
        if (compared.size() < FEWEST || compared.size() > MOST) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "codes",
                    "Hãy chọn từ hai đến bốn tỉnh, thành phố có trong ngày đó.",
                    "Choose two to four provinces of that day.");
        }
        var measures = measured.of(compared, day, null, null);
        var ids = compared.stream().map(Province::id).toList();
        var purposes = counts(ComparisonQueries.PURPOSES, ids, day);
        var inSectors = counts(ComparisonQueries.SECTORS, ids, day);
        var ofKinds = counts(ComparisonQueries.KINDS, ids, day);
        return new Comparison(
                day,
                measures,
                countries(measures),
                rows(Arrays.stream(PartnerKind.values()), Enum::name, ofKinds, ids),
                rows(sectors.sections().stream(), sector -> sector.code(), inSectors, ids),
                rows(Arrays.stream(Purpose.values()), Enum::name, purposes, ids),
                ids.stream().map(id -> count(purposes, "", id)).toList(),
                shared(compared, day),
                ComparedFigures.of(measures, earlier(ids, day)));
    }

    private static List<Compared<Country>> countries(List<ProvinceMeasures> measures) {
        var rows = new LinkedHashMap<Country, List<Integer>>();
        for (int place = 0; place < measures.size(); place++) {
            for (var share : measures.get(place).diversification().countries()) {
                rows.computeIfAbsent(
                                share.country(), country -> new ArrayList<>(Collections.nCopies(measures.size(), 0)))
                        .set(place, share.partners());
            }
        }
        return rows.entrySet().stream()
                .map(row -> new Compared<>(row.getKey(), row.getValue()))
                .sorted(Comparator.<Compared<Country>>comparingInt(row -> -row.counts().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .thenComparing(row -> row.what().code()))
                .toList();
    }

    private static <T> List<Compared<T>> rows(
            Stream<T> things, Function<T, String> code, Map<String, Map<Long, Integer>> counts, List<Long> ids) {
        return things.filter(thing -> counts.containsKey(code.apply(thing)))
                .map(thing -> new Compared<>(
                        thing,
                        ids.stream()
                                .map(id -> count(counts, code.apply(thing), id))
                                .toList()))
                .toList();
    }

    private static int count(Map<String, Map<Long, Integer>> counts, String what, long province) {
        return counts.getOrDefault(what, Map.of()).getOrDefault(province, 0);
    }

    private Map<String, Map<Long, Integer>> counts(String sql, Collection<Long> ids, LocalDate day) {
        var found = new HashMap<String, Map<Long, Integer>>();
        jdbc.sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .param("day", day)
                .query((row, number) -> found.computeIfAbsent(row.getString("what"), what -> new HashMap<>())
                        .merge(row.getLong("of_id"), row.getInt("count"), Integer::sum))
                .list();
        return found;
    }

    private List<SharedPartner> shared(List<Province> compared, LocalDate day) {
        var with = new LinkedHashMap<Long, List<Long>>();
        jdbc.sql(ComparisonQueries.SHARED)
                .param("ids", compared.stream().map(Province::id).toArray(Long[]::new))
                .param("day", day)
                .param("most", MOST_PARTNERS)
                .query((row, number) -> with.put(row.getLong("partner_id"), Rows.numbers(row, "provinces")))
                .list();
        var known = partners.load(with.keySet());
        return with.entrySet().stream()
                .map(each -> new SharedPartner(
                        Objects.requireNonNull(known.get(each.getKey())),
                        compared.stream()
                                .filter(province -> each.getValue().contains(province.id()))
                                .toList()))
                .toList();
    }

    /** What is stated for the versions that came before: it stays theirs. */
    private List<Alone> earlier(List<Long> ids, LocalDate day) {
        var all = figures.ofLineage(ids, null);
        var stated = measured.stated(all, day);
        var found = stated.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream())
                .filter(each -> !ids.contains(each.figure().subjectId()))
                .distinct()
                .toList();
        var versions = provinces.load(
                found.stream().map(each -> each.figure().subjectId()).distinct().toList());
        return found.stream()
                .map(each -> new Alone(
                        Objects.requireNonNull(versions.get(each.figure().subjectId())),
                        each,
                        Incomparability.EARLIER_PROVINCE))
                .sorted(Comparator.<Alone, String>comparing(each -> each.of().code())
                        .thenComparing(each -> each.measured().figure().indicator())
                        .thenComparing(each -> each.measured().figure().id()))
                .toList();
    }
}
