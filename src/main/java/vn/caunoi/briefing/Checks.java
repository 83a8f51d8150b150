package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.matching.Sentence;

/** The rules by which briefings are checked; they look at nothing but the briefing. */
final class Checks {

    /** A figure is older than this many months when it needs a newer one. */
    private static final int MONTHS = 18;

    private static final List<String> ENGLISH_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern ENGLISH_DAY = Pattern.compile(
            "(?:(\\d{1,2}) )?\\b(" + String.join("|", ENGLISH_MONTHS) + ")\\b(?: (\\d{4}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** The rules that look at a line, in the order in which they matter. */
    private static final Map<BriefingCheckKind, BiPredicate<Briefing, BriefingLine>> RULES =
            new EnumMap<>(Map.<BriefingCheckKind, BiPredicate<Briefing, BriefingLine>>ofEntries(
                    Map.entry(
                            BriefingCheckKind.UNSOURCED,
                            (briefing, line) -> line.sources().isEmpty() && line.mark() != BriefingMark.AUTHOR),
                    Map.entry(BriefingCheckKind.OLD_FIGURE, Checks::isOld),
                    Map.entry(
                            BriefingCheckKind.SUGGESTED_DATA,
                            (briefing, line) -> line.mark() == BriefingMark.SUGGESTED),
                    Map.entry(
                            BriefingCheckKind.DISPUTED_DATA, (briefing, line) -> line.mark() == BriefingMark.DISPUTED),
                    Map.entry(BriefingCheckKind.POST_NOT_CURRENT, Checks::isNotCurrent),
                    Map.entry(
                            BriefingCheckKind.NAMES_DIFFER,
                            (briefing, line) -> !isInOneLanguage(line) && namesDiffer(briefing, line)),
                    Map.entry(
                            BriefingCheckKind.NUMBERS_DIFFER,
                            (briefing, line) -> !isInOneLanguage(line) && numbersDiffer(line.sentence())),
                    Map.entry(
                            BriefingCheckKind.LINE_CHANGED,
                            (briefing, line) -> stands(line, SentenceStanding.CHANGED_SINCE)),
                    Map.entry(BriefingCheckKind.LINE_LOST, (briefing, line) -> stands(line, SentenceStanding.LOST)),
                    Map.entry(BriefingCheckKind.ONE_LANGUAGE, (briefing, line) -> isInOneLanguage(line))));

    private Checks() {}

    static List<BriefingCheck> of(Briefing briefing) {
        var found = new ArrayList<BriefingCheck>();
        RULES.forEach((kind, rule) -> briefing.sections().forEach(section -> {
            var lines = section.lines().stream()
                    .filter(line -> rule.test(briefing, line))
                    .toList();
            if (!lines.isEmpty()) {
                found.add(BriefingCheck.of(kind, section.kind(), lines));
            }
        }));
        briefing.sections().stream()
                .filter(section -> section.lines().isEmpty())
                .forEach(section ->
                        found.add(BriefingCheck.of(BriefingCheckKind.EMPTY_SECTION, section.kind(), List.of())));
        return found;
    }

    private static boolean stands(BriefingLine line, SentenceStanding standing) {
        return line.author() != null && line.author().standing() == standing;
    }

    private static boolean isInOneLanguage(BriefingLine line) {
        return line.author() != null && line.author().oneLanguage();
    }

    private static boolean isOld(Briefing briefing, BriefingLine line) {
        if (line.figure() == null) {
            return false;
        }
        var asOf = line.asOf();
        return asOf == null || asOf.isBefore(briefing.asOf().minusMonths(MONTHS));
    }

    /** A post whose term no source tells is not known to be held still. */
    private static boolean isNotCurrent(Briefing briefing, BriefingLine line) {
        var post = line.post();
        return post != null
                && (post.validFrom() == null && post.validTo() == null || !Ties.holds(post, briefing.asOf()));
    }

    /** Of a record that a line names, one sentence has the name and the other has not, or there is no English one. */
    private static boolean namesDiffer(Briefing briefing, BriefingLine line) {
        return line.recordIds().stream()
                .flatMap(id -> Stream.ofNullable(briefing.records().get(id)))
                .anyMatch(record -> {
                    var vi = line.sentence().vi().contains(record.label(Lang.VI));
                    var en = line.sentence().en().contains(record.label(Lang.EN));
                    return vi != en || vi && record instanceof Named named && named.nameEn() == null;
                });
    }

    static boolean numbersDiffer(Sentence sentence) {
        return !numbers(sentence.vi(), Lang.VI).equals(numbers(sentence.en(), Lang.EN));
    }

    /** The numbers of a text in order of their size, however the language writes them. */
    private static List<String> numbers(String text, Lang lang) {
        return NUMBER.matcher(lang == Lang.EN ? daysInFigures(text) : text)
                .results()
                .map(MatchResult::group)
                .map(number -> bare(number, lang))
                .sorted()
                .toList();
    }

    /** "1 July 2025" is 1/7/2025, "1 July" is 1/7; "may" alone is no month. */
    private static String daysInFigures(String text) {
        return ENGLISH_DAY.matcher(text).replaceAll(found -> {
            var day = found.group(1);
            var year = found.group(3);
            if (day == null && year == null) {
                return Matcher.quoteReplacement(found.group());
            }
            var month = ENGLISH_MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
            return (day == null ? "" : day + "/") + month + (year == null ? "" : "/" + year);
        });
    }

    /** Without marks for thousands and noughts that say nothing, and with a point before decimals. */
    private static String bare(String number, Lang lang) {
        var thousands = lang == Lang.VI ? "." : ",";
        var decimals = lang == Lang.VI ? "," : ".";
        var plain = number.replace(thousands, "").replace(decimals, ".");
        var point = plain.indexOf('.');
        if (point < 0 || plain.indexOf('.', point + 1) >= 0) {
            return plain.replaceFirst("^0+(?=\\d)", "");
        }
        return new java.math.BigDecimal(plain).stripTrailingZeros().toPlainString();
    }
}
