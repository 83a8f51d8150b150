package vn.caunoi.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.Missions;

/** Finds what the register lacks, in a number of statements that does not depend on how much that is. */
@Service
public class Coverages {
    private static final int ALL = 200;

    private record Wanted(long province, boolean ties, boolean wish) {}

    private final JdbcClient jdbc;
    private final Provinces provinces;
    private final Missions missions;
    private final Countries countries;
    private final GapCounts gaps;

    Coverages(JdbcClient jdbc, Provinces provinces, Missions missions, Countries countries, GapCounts gaps) {
        this.jdbc = jdbc;
        this.provinces = provinces;
        this.missions = missions;
        this.countries = countries;
        this.gaps = gaps;
    }

    /** The coverage of the provinces of a day: 63 until 30 June 2025, 34 since. */
    public Coverage on(LocalDate day) {
        var sheets = sheets(provinces.window(day, ProvinceFilter.ALL, ProvinceOrder.CODE, 0, ALL), day);
        return new Coverage(day, sheets, missions(sheets, day), gaps.ofRelations());
    }

    /** The sheets of these versions of provinces, in the order given. */
    public List<FactSheet> sheets(List<Province> of, LocalDate day) {
        var found = new HashMap<Long, Map<SheetRequirement, SheetState>>();
        jdbc.sql(CoverageQueries.SHEETS)
                .param("ids", ids(of))
                .param("day", day)
                .param("plain", CoverageQueries.PLAIN.toArray(String[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                row.getLong("of_id"), id -> new EnumMap<>(SheetRequirement.class))
                        .put(
                                SheetRequirement.valueOf(row.getString("requirement")),
                                SheetState.values()[row.getInt("state")]))
                .list();
        return of.stream()
                .map(province -> new FactSheet(province, found.getOrDefault(province.id(), Map.of())))
                .toList();
    }

    private List<MissionCoverage> missions(List<FactSheet> sheets, LocalDate day) {
        var byProvince = sheets.stream()
                .collect(Collectors.toMap(sheet -> sheet.province().id(), Function.identity()));
        var wanted = new HashMap<Long, List<Wanted>>();
        jdbc.sql(CoverageQueries.INTERESTS)
                .param("ids", ids(sheets.stream().map(FactSheet::province).toList()))
                .param("day", day)
                .query((row, number) -> wanted.computeIfAbsent(row.getLong("of_id"), id -> new ArrayList<>())
                        .add(new Wanted(row.getLong("province_id"), row.getBoolean("ties"), row.getBoolean("wish"))))
                .list();
        var known = missions.load(wanted.keySet());
        var accredited = missions.accreditedTo(wanted.keySet());
        var seats = countries.load(known.values().stream()
                .map(Mission::countryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return known.values().stream()
                .map(mission -> new MissionCoverage(
                        mission,
                        answersFor(mission, seats, accredited.getOrDefault(mission.id(), List.of())),
                        interests(wanted.getOrDefault(mission.id(), List.of()), byProvince)))
                .sorted(Comparator.<MissionCoverage>comparingInt(
                                coverage -> -coverage.withoutSheet().size())
                        .thenComparing(coverage -> coverage.mission().nameVi())
                        .thenComparing(coverage -> coverage.mission().id()))
                .toList();
    }

    private static List<Country> answersFor(Mission mission, Map<Long, Country> seats, List<Country> accredited) {
        var all = new ArrayList<Country>();
        var seat = mission.countryId() == null ? null : seats.get(mission.countryId());
        if (seat != null) {
            all.add(seat);
        }
        accredited.stream().filter(country -> !all.contains(country)).forEach(all::add);
        return all;
    }

    private static List<MissionCoverage.Interest> interests(List<Wanted> wanted, Map<Long, FactSheet> sheets) {
        return wanted.stream()
                .map(each -> {
                    var sheet = Objects.requireNonNull(sheets.get(each.province()));
                    return new MissionCoverage.Interest(sheet.province(), each.ties(), each.wish(), sheet.usable());
                })
                .sorted(Comparator.comparing(interest -> interest.province().code()))
                .toList();
    }

    private static Long[] ids(Collection<Province> of) {
        return of.stream().map(Province::id).toArray(Long[]::new);
    }
}
