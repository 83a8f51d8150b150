package vn.caunoi.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files in signs that every system can write. */
public final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** The name without its diacritics, in small letters. */
    public static String plain(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
