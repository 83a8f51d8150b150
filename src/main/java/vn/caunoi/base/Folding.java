package vn.caunoi.base;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prepares what people type for SQL that compares with search keys. */
public final class Folding {

    private static final int LONGEST = 200;
    private static final Pattern NUL = Pattern.compile("\0");

    private Folding() {}

    /**
     * The text to look for, or null when there is nothing in it; SQL folds it the same way as the keys. Its first
     * {@value #LONGEST} characters count.
     */
    public static @Nullable String wanted(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var shortened = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return NUL.matcher(shortened).replaceAll("").strip();
    }
}
