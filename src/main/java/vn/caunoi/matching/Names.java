package vn.caunoi.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.reference.Sector;

/** The names that sentences use, read once for all of them. */
record Names(Map<Long, Recorded> records, Map<String, Sector> sectors) {

    private static final int MOST = 3;

    boolean know(long record) {
        return records.containsKey(record);
    }

    @Nullable Recorded record(long id) {
        return records.get(id);
    }

    String of(long record, Lang lang) {
        var found = records.get(record);
        return found == null ? "…" : found.label(lang);
    }

    String sector(String code, Lang lang) {
        var found = sectors.get(code);
        return found == null ? code : lang.name(found.nameVi(), found.nameEn());
    }

    /** "A, B và C"; of many the first ones and how many more. */
    String list(Collection<Long> ids, Lang lang) {
        return join(ids.stream().map(id -> of(id, lang)).toList(), lang);
    }

    static String join(List<String> names, Lang lang) {
        if (names.size() > MOST) {
            var more = names.size() - MOST + 1;
            return String.join(", ", names.subList(0, MOST - 1))
                    + lang.name(" và %d nơi khác".formatted(more), " and %d more".formatted(more));
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + lang.name(" và ", " and ") + names.getLast();
    }
}
