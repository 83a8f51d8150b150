package vn.caunoi.ui.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison in words, as the page and the file show it: parts of lines, each with a cell for every province. */
record Chart(List<String> provinces, List<Part> parts) {

    /**
     * Lines under one title.
     *
     * @param name what it is called in the page
     * @param explained a sentence that says what the lines count; null where that is plain
     */
    record Part(String name, String title, @Nullable String explained, List<Line> lines) {}

    /**
     * One thing in each province.
     *
     * @param href the address of its page; null where it has none
     */
    record Line(String title, @Nullable String href, List<String> cells) {}
}
