package vn.caunoi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** Finds records by name, blind to case, diacritics, đ/d and the placement of tone marks, tolerant of a typo. */
@Service
public class Search {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 1_000;

    /** So many are looked at in each place, whatever the page: a list keeps its order from page to page. */
    private static final int LOOKED_AT = 500;

    private record Found(long id, String kind, int place, boolean ended, float likeness) {}

    /** The place of those whose name is only alike. */
    private static final int ALIKE = 5;

    /**
     * Better places first; there what lasts before what has ended, then likelier names, then kinds in the order of the
     * enum. Of names that are only alike the likelier one comes first, even when it has ended.
     */
    private static final Comparator<Found> BEST = Comparator.comparingInt(Found::place)
            .thenComparing(found -> found.place() != ALIKE && found.ended())
            .thenComparing(Comparator.comparingDouble(Found::likeness).reversed())
            .thenComparing(Found::ended)
            .thenComparingInt(found -> RecordKind.valueOf(found.kind()).ordinal())
            .thenComparingLong(Found::id);

    private final JdbcClient jdbc;
    private final Directory directory;

    Search(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The best so many after a place in the list; all kinds when none are named. */
    public SearchConnection find(String text, Collection<SearchType> types, int first, @Nullable String after) {
        var skipped = place(after);
        var wanted = folded(text);
        var found = wanted.isEmpty() ? List.<Found>of() : best(wanted, types, skipped + first + 1);
        var shown = found.stream().skip(skipped).limit(first).toList();
        var records = directory.load(shown.stream().map(Found::id).toList());
        var hits = new ArrayList<SearchConnection.Hit>();
        for (var each : shown) {
            var record = records.get(each.id());
            if (record != null) {
                hits.add(new SearchConnection.Hit(Integer.toString(skipped + hits.size() + 1), record));
            }
        }
        var more = found.size() > skipped + first;
        return new SearchConnection(
                hits,
                new Page.Info(
                        more,
                        skipped > 0,
                        hits.isEmpty() ? null : hits.getFirst().cursor(),
                        hits.isEmpty() ? null : hits.getLast().cursor()));
    }

    /** The best so many records of these kinds, for whoever has to name one; the kinds are ones that have names. */
    public List<Recorded> named(String text, Collection<RecordKind> kinds, int most) {
        var wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var names = kinds.stream().map(Enum::name).distinct().toArray(String[]::new);
        var found =
                best(wanted, names, most).stream().map(Found::id).limit(most).toList();
        var records = directory.load(found);
        return found.stream().filter(records::containsKey).map(records::get).toList();
    }

    private List<Found> best(String wanted, Collection<SearchType> types, int most) {
        var kinds = (types.isEmpty() ? Arrays.asList(SearchType.values()) : types)
                .stream().map(Enum::name).distinct().toArray(String[]::new);
        return best(wanted, kinds, most);
    }

    private List<Found> best(String wanted, String[] kinds, int most) {
        var found = new ArrayList<>(read("find_named", wanted, kinds));
        if (found.size() < most && wanted.length() > 2) {
            var known = found.stream().map(Found::id).toList();
            read("find_alike", wanted, kinds).stream()
                    .filter(alike -> !known.contains(alike.id()))
                    .forEach(found::add);
        }
        found.sort(BEST);
        return found;
    }

    private List<Found> read(String function, String wanted, String[] kinds) {
        return jdbc.sql("select id, kind, place, ended, likeness from %s(:wanted, :kinds, :most)".formatted(function))
                .param("wanted", wanted)
                .param("kinds", kinds)
                .param("most", LOOKED_AT)
                .query((row, number) -> new Found(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getInt("place"),
                        row.getBoolean("ended"),
                        row.getFloat("likeness")))
                .list();
    }

    private String folded(String text) {
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new BadInput(
                    BadInput.Code.BAD_TEXT,
                    "text",
                    "Hãy nhập từ 1 đến %d ký tự cần tìm.".formatted(LONGEST),
                    "Enter 1 to %d characters to search for.".formatted(LONGEST));
        }
        return jdbc.sql("select fold(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }

    private static int place(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        if (after.matches("[1-9][0-9]{0,3}") && Integer.parseInt(after) <= DEEPEST) {
            return Integer.parseInt(after);
        }
        throw new BadInput(
                BadInput.Code.BAD_CURSOR,
                "after",
                "Con trỏ trang không hợp lệ. Hãy dùng nguyên con trỏ API đã trả về.",
                "The cursor is malformed. Use a cursor exactly as this API returned it.");
    }
}
