package vn.caunoi.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stamps of state secrets: MẬT, TỐI MẬT, TUYỆT MẬT (Decision 1178/QĐ-TTg of 2020). Text that bears one does not
 * belong in the register; the ordinary word does: "mật ong", "MẬT ONG RỪNG", "bí mật", "BẢO MẬT", "mật độ".
 */
public final class SecrecyStamp {

    private static final Pattern LEVEL =
            Pattern.compile("(?<!\\p{L})(?iu:(tuyệt|tối|tuyet|toi)\\s+)?(?iu:(mật|mat))(?!\\p{L})");
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?iu)(?:(?:độ|mức|cấp)(?: độ)? mật|do mat|đóng dấu|dong dau)[\\s:=–-]*[\"“'«(\\[]?\\s*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SPACED = Pattern.compile("(?<!\\p{L})\\p{Lu}(?:[ .]\\p{Lu})+(?!\\p{L})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

    /** What comes before the word where a document is said to be secret: "TÀI LIỆU MẬT". */
    private static final Set<String> DOCUMENTS = Set.of("LIỆU", "BẢN", "SƠ", "VĂN", "ĐIỆN", "THƯ", "TIN");

    private SecrecyStamp() {}

    /** The stamp that the text bears, as it is written there. */
    public static Optional<String> find(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .lines()
                .map(SecrecyStamp::tightened)
                .flatMap(line -> LEVEL.matcher(line)
                        .results()
                        .filter(found -> isStamp(line, found.start(), found.end(), found.group(1), found.group(2)))
                        .map(found -> found.group()))
                .findFirst();
    }

    private static boolean isStamp(String line, int start, int end, String higher, String word) {
        var before = line.substring(0, start);
        var after = line.substring(end);
        if (ANNOUNCEMENT.matcher(before).find()) {
            return true;
        }
        var capitals = isCapitals(line.substring(start, end).replaceAll("\\s+", ""));
        var alone = !WORD.matcher(before).find() && !WORD.matcher(after).find();
        var framed = before.matches(".*[(\\[{«“\"]\\s*$") && after.matches("^\\s*[)\\]}»”\"].*");
        var begins = Character.isUpperCase(line.charAt(start));
        if (higher != null) {
            return capitals || begins && (alone || framed);
        }
        if (!word.equalsIgnoreCase("mật") || !begins) {
            return false;
        }
        return framed || capitals && (alone || amongSmall(before, after) || endsTitle(before, after));
    }

    /** Whether the words beside it are written as usual. */
    private static boolean amongSmall(String before, String after) {
        return !isShouted(last(before)) && !isShouted(first(after));
    }

    private static boolean endsTitle(String before, String after) {
        return DOCUMENTS.contains(last(before)) && first(after).isEmpty();
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && isCapitals(word);
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String last(String text) {
        return WORD.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .map(found -> found.group())
                .orElse("");
    }

    private static String first(String text) {
        var word = WORD.matcher(text);
        return word.find() ? word.group() : "";
    }

    /** Letters set apart as stamps have them, "M Ậ T", are read as a word; a wider gap parts two words. */
    private static String tightened(String line) {
        return SPACED.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[ .]", "")));
    }
}
