package vn.caunoi.ui.list;

import vn.caunoi.ui.Texts;

/**
 * One value a condition can have: as the address writes it, and as the reader reads it.
 *
 * @param below whether it belongs below one before it
 */
public record Option(String value, String label, boolean below) {

    public Option(String value, String label) {
        this(value, label, false);
    }

    public static Option of(Enum<?> constant) {
        return new Option(constant.name(), Texts.of(constant));
    }
}
