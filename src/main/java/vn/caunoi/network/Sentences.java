package vn.caunoi.network;

import java.util.List;
import vn.caunoi.base.Lang;

/** Words that the answers of the network share. */
final class Sentences {

    private Sentences() {}

    /** "A, B và C"; of many the first ones, and how many more. */
    static String list(List<String> names, Lang lang) {
        if (names.size() > 5) {
            return lang.name(
                    "%s và %d nơi khác".formatted(String.join(", ", names.subList(0, 4)), names.size() - 4),
                    "%s and %d more".formatted(String.join(", ", names.subList(0, 4)), names.size() - 4));
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + lang.name(" và ", " and ") + names.getLast();
    }
}
