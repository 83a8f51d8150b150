package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Secrets;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Sentence;

/**
 * By what a sentence is found again in another briefing: first of all the records that it is about.
 *
 * @param place which it is of those in its section that are about the same records
 * @param size in how much was told when it was seen
 */
record LineTrace(List<Long> recordIds, @Nullable String heading, int place, Sentence words, BriefingSize size) {

    private static final int DIGITS = 16;

    /** The same lines, each with a name that stays as long as it is about the same. */
    static List<BriefingLine> named(BriefingSectionKind section, List<BriefingLine> lines) {
        var places = new HashMap<List<Long>, Integer>();
        var named = new ArrayList<BriefingLine>();
        for (var line : lines) {
            var place = places.merge(line.recordIds(), 1, Integer::sum);
            named.add(line.named(key(section, line.recordIds(), place)));
        }
        return named;
    }

    /** The traces of all lines of a section. */
    static List<LineTrace> of(List<BriefingLine> lines, BriefingSize size) {
        var places = new HashMap<List<Long>, Integer>();
        return lines.stream()
                .map(line -> new LineTrace(
                        line.recordIds(),
                        line.heading(Lang.VI),
                        places.merge(line.recordIds(), 1, Integer::sum),
                        line.sentence(),
                        size))
                .toList();
    }

    private static String key(BriefingSectionKind section, List<Long> records, int place) {
        return HexFormat.of()
                .formatHex(Secrets.hash(section + " " + records + " " + place))
                .substring(0, DIGITS);
    }
}
