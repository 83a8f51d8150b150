package vn.caunoi.document;

import java.util.Locale;

/** How a paper fills its pages. */
public enum Layout {
    /** With a table of contents, for what has many pages. */
    LONG,
    /** Without one. */
    SHORT,
    /** In small letters and with its notes in one run, for what has one page. */
    DENSE;

    /** What the look calls it. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
