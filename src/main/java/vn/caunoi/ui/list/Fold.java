package vn.caunoi.ui.list;

import java.text.Normalizer;
import java.util.Locale;

/** Compares Vietnamese words as people type them: without case, diacritics or the stroke of đ. */
final class Fold {
    private Fold() {}

    static boolean contains(String text, String typed) {
        return key(text).contains(key(typed));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }
}
