package vn.caunoi.document;

import java.util.List;
import vn.caunoi.base.Lang;

/** In which languages a paper is written. */
public enum Edition {
    VIETNAMESE(Lang.VI),
    ENGLISH(Lang.EN),
    /** Side by side, Vietnamese first. */
    BOTH(Lang.VI, Lang.EN);

    private final List<Lang> langs;

    Edition(Lang... langs) {
        this.langs = List.of(langs);
    }

    public List<Lang> langs() {
        return langs;
    }

    /** The language of the paper as a whole. */
    Lang main() {
        return langs.getFirst();
    }

    /** Words that stand in one line, in each of the languages. */
    String line(Wording wording) {
        var all = langs.stream().map(wording::in).distinct().toList();
        return String.join(" / ", all);
    }
}
