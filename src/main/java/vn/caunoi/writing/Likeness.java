package vn.caunoi.writing;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** Finds records that may be the same as one that is about to be entered. */
@Component
class Likeness {

    private static final int FEW = 5;
    private static final double ALIKE = 0.75;

    private final JdbcClient jdbc;

    Likeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the same kind with the same name or one that is nearly the same; partners in another country are not. */
    List<GlobalId> of(Sheet sheet, Values values) {
        if (!sheet.isNamed()) {
            return List.of();
        }
        var found = new LinkedHashSet<GlobalId>();
        for (var language : List.of("Vi", "En")) {
            var name = values.text(sheet.nameField(language));
            if (name != null) {
                found.addAll(named(sheet.kind(), name, values.number("country")));
            }
        }
        return found.stream().limit(FEW).toList();
    }

    private List<GlobalId> named(RecordKind kind, String name, @Nullable Long country) {
        return jdbc.sql("""
                        select found.id
                        from (
                          select id, 1.0::real as likeness from find_named(fold(:name), array[:kind], 20) where place <= 2
                          union all
                          select id, likeness from find_alike(fold(:name), array[:kind], 20) where likeness >= :alike
                        ) as found
                        left join partner on partner.id = found.id
                        where :country::bigint is null or partner.country_id is null or partner.country_id = :country
                        group by found.id
                        order by max(found.likeness) desc, found.id
                        limit :few""")
                .param("name", name)
                .param("kind", kind.name())
                .param("country", country)
                .param("alike", ALIKE)
                .param("few", FEW)
                .query((row, number) -> new GlobalId(kind, row.getLong(1)))
                .list();
    }
}
