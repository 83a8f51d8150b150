package vn.caunoi.document;

import vn.caunoi.base.Lang;

/** What every paper says of itself. */
final class PaperWords {

    static final Wording CONTENTS = new Wording("Mục lục", "Contents");
    static final Wording NOTES = new Wording("Nguồn", "Sources");

    private PaperWords() {}

    /** What stands above the column of a language, in that language. */
    static String name(Lang lang) {
        return lang.name("Tiếng Việt", "English");
    }
}
