package vn.caunoi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture while it is drawn, as SVG with nothing in it but lines, shapes and words. As wide as the text of a page;
 * measures are those of CSS.
 */
public final class Drawing {

    public static final int WIDTH = 620;

    /** How words stand to where they are put. */
    public enum Side {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String anchor;

        Side(String anchor) {
            this.anchor = anchor;
        }
    }

    /** Its colours tell things apart in print without colours too. */
    public enum Ink {
        TEXT("#1b1b1b"),
        FAINT("#595959"),
        LINE("#8a8a8a"),
        GRID("#d9d9d9"),
        PAPER("#ffffff"),
        OURS("#0b5394"),
        OURS_PALE("#e3eefa"),
        THEIRS("#8a4b00"),
        THEIRS_PALE("#fbeedd"),
        THIRD("#2e6b34"),
        FOURTH("#6a3d9a"),
        PALE("#f4f4f4");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }
    }

    private static final String NARROW = "fijlrtI.,:;'|()[]-– ·";
    private static final String WIDE = "mwMW%@";

    private final StringBuilder out = new StringBuilder();

    public Drawing box(double left, double top, double width, double height, Ink fill, Ink line) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>"
                .formatted(measure(left), measure(top), measure(width), measure(height), fill.colour, line.colour));
        return this;
    }

    public Drawing line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
        out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(measure(fromX), measure(fromY), measure(toX), measure(toY), ink.colour, measure(width)));
        return this;
    }

    /** A line that leaves and arrives level. */
    public Drawing curve(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
        var middle = measure((fromX + toX) / 2);
        out.append("<path d=\"M%s %sC%s %s %s %s %s %s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(
                        measure(fromX),
                        measure(fromY),
                        middle,
                        measure(fromY),
                        middle,
                        measure(toY),
                        measure(toX),
                        measure(toY),
                        ink.colour,
                        measure(width)));
        return this;
    }

    public Drawing dot(double x, double y, Ink ink) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>".formatted(measure(x), measure(y), ink.colour));
        return this;
    }

    public Drawing text(double x, double y, double size, Ink ink, Side side, String text) {
        return text(x, y, size, ink, side, false, text);
    }

    public Drawing bold(double x, double y, double size, Ink ink, Side side, String text) {
        return text(x, y, size, ink, side, true, text);
    }

    private Drawing text(double x, double y, double size, Ink ink, Side side, boolean bold, String text) {
        out.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\"%s>%s</text>"
                .formatted(
                        measure(x),
                        measure(y),
                        measure(size),
                        ink.colour,
                        side.anchor,
                        bold ? " font-weight=\"bold\"" : "",
                        HtmlWriter.escaped(Signs.clean(text))));
        return this;
    }

    /** What was drawn, so high. */
    public String svg(double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%s\" viewBox=\"0 0 %d %s\" font-family=\"%s\">"
                        .formatted(WIDTH, measure(height), WIDTH, measure(height), PaperFonts.families())
                + "<rect x=\"0\" y=\"0\" width=\"%d\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(WIDTH, measure(height), Ink.PAPER.colour)
                + out + "</svg>";
    }

    /** The words in as many lines of that width; where there is no room for all, the last line says so. */
    public static List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(cut(longer + " " + "…".repeat(8), size, width));
                return lines;
            } else {
                lines.add(cut(line, size, width));
                line = word;
            }
        }
        lines.add(cut(line, size, width));
        return lines;
    }

    /** As much of it as has room. */
    public static String cut(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        var signs = text.codePoints().toArray();
        var length = signs.length;
        while (length > 0 && width(new String(signs, 0, length) + "…", size) > width) {
            length--;
        }
        return new String(signs, 0, length).strip() + "…";
    }

    /** About so wide are they; rather more than too little. */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(Drawing::width).sum() * size;
    }

    private static double width(int sign) {
        if (sign >= 0x2E80 && Character.isIdeographic(sign)
                || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL
                || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(sign) == Character.UnicodeScript.KATAKANA) {
            return 1;
        }
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (NARROW.indexOf(sign) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(sign) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(sign) ? 0.71 : 0.58;
    }

    private static String measure(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
