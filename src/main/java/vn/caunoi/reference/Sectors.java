package vn.caunoi.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tree of the Vietnam Standard Industrial Classification: sections and their divisions. */
@Service
public class Sectors {

    private final JdbcClient jdbc;

    Sectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each section followed by its divisions. */
    public List<Sector> tree() {
        return jdbc.sql("""
                        select * from sector
                        order by coalesce(parent_code, code), parent_code nulls first, code""").query(Sector::read).list();
    }

    public List<Sector> sections() {
        return tree().stream().filter(Sector::isSection).toList();
    }

    /** The section of each division. */
    Map<Sector, Sector> parents(Collection<Sector> of) {
        var byCode = tree().stream().collect(Collectors.toMap(Sector::code, Function.identity()));
        var parents = new HashMap<Sector, Sector>();
        of.stream()
                .filter(sector -> !sector.isSection())
                .forEach(sector -> parents.put(sector, Objects.requireNonNull(byCode.get(sector.parentCode()))));
        return parents;
    }

    /** The divisions of each section. */
    Map<Sector, List<Sector>> children(Collection<Sector> of) {
        var divisions = tree().stream()
                .filter(sector -> !sector.isSection())
                .collect(Collectors.groupingBy(sector -> Objects.requireNonNull(sector.parentCode())));
        return of.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), sector -> divisions.getOrDefault(sector.code(), List.of())));
    }
}
