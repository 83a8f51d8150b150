package vn.caunoi.briefing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/**
 * What a province itself says in a briefing, in Vietnamese and without the names of those it is for; and how much of it
 * another briefing says too. Facts on a partner or a country are nobody's own.
 */
final class OwnWords {

    private static final Set<BriefingSectionKind> OWN = EnumSet.of(
            BriefingSectionKind.SUMMARY,
            BriefingSectionKind.OUR_OBJECTIVES,
            BriefingSectionKind.POINTS_TO_MAKE,
            BriefingSectionKind.LINES_TO_TAKE,
            BriefingSectionKind.MATCHES);
    private static final Set<RecordKind> THEIRS = EnumSet.of(
            RecordKind.PARTNER, RecordKind.COUNTRY, RecordKind.MISSION, RecordKind.DELEGATION, RecordKind.PERSON);

    /** So many words in a row are compared. */
    private static final int IN_A_ROW = 4;

    /** Of fewer rows nothing is said: two short notes are easily alike. */
    private static final int FEW = 40;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OwnWords() {}

    static String of(Briefing briefing) {
        var text = briefing.sections().stream()
                .flatMap(section -> section.lines().stream()
                        .filter(line -> OWN.contains(section.kind()) || line.mark() == BriefingMark.AUTHOR))
                .map(line -> line.text(Lang.VI))
                .distinct()
                .collect(Collectors.joining("\n"));
        var names = briefing.records().values().stream()
                .filter(record -> THEIRS.contains(record.recordKind()))
                .map(OwnWords::label)
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var name : names) {
            text = text.replace(name, "");
        }
        return text;
    }

    private static String label(Recorded record) {
        return record.label(Lang.VI);
    }

    /** The share of the one's rows of words that the other has too, from 0 to 1; 0 where there are too few to tell. */
    static double shared(String one, String other) {
        var ours = rows(one);
        if (ours.size() < FEW) {
            return 0;
        }
        var common = new HashSet<>(ours);
        common.retainAll(rows(other));
        return (double) common.size() / ours.size();
    }

    /** Rows do not go on from one sentence to the next, whose order says nothing. */
    private static Set<String> rows(String text) {
        var rows = new HashSet<String>();
        text.lines().forEach(line -> {
            var words = NOT_A_WORD
                    .splitAsStream(line.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .toList();
            for (int at = 0; at + IN_A_ROW <= words.size(); at++) {
                rows.add(String.join(" ", words.subList(at, at + IN_A_ROW)));
            }
        });
        return rows;
    }
}
