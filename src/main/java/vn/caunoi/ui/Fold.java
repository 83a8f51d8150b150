package vn.caunoi.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Compares Vietnamese words as people type them: without case, diacritics or the stroke of đ. */
public final class Fold {
    private Fold() {}

    public static boolean contains(String text, String typed) {
        return key(text).contains(key(typed));
    }

    public static boolean same(String text, String typed) {
        return key(text).equals(key(typed));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }
}
