package vn.caunoi.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Texts;

/** What fields are called in the reader's language, with a name of their own where the common one does not fit. */
public final class FieldTexts {
    private FieldTexts() {}

    /** The name of a field, signatories.party for one in a row. */
    public static String label(RecordKind kind, String path) {
        return find("field.", kind, path).orElse(path);
    }

    /** A sentence for those who want to fill it in with care; often there is nothing to say. */
    static Optional<String> help(RecordKind kind, String path) {
        return find("help.", kind, path);
    }

    static Optional<String> find(String prefix, RecordKind kind, String path) {
        return Texts.find(keys(prefix, kind, path).toArray(String[]::new));
    }

    /** The keys under which the text may stand, the most particular first. */
    static List<String> keys(String prefix, RecordKind kind, String path) {
        var own = prefix + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + path;
        return List.of(own, prefix + path, prefix + path.substring(path.lastIndexOf('.') + 1));
    }
}
