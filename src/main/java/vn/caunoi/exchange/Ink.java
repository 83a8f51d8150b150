package vn.caunoi.exchange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How a shape or a word is drawn; what an element does not say it has from the one around it.
 *
 * @param fill null where nothing is filled
 * @param stroke null where there is no line
 * @param opacity of the element and all around it
 * @param anchor start, middle or end
 */
record Ink(
        @Nullable Color fill,
        @Nullable Color stroke,
        double width,
        List<Double> dash,
        int cap,
        int join,
        double opacity,
        double size,
        boolean bold,
        String anchor,
        boolean centred) {

    static final Ink USUAL = new Ink(
            Color.BLACK,
            null,
            1,
            List.of(),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            1,
            16,
            false,
            "start",
            false);

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,/]+");
    private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^)]*)\\)");
    private static final Map<String, Color> NAMED = Map.of(
            "black", Color.BLACK,
            "white", Color.WHITE,
            "red", Color.RED,
            "currentcolor", Color.BLACK);
    private static final int BOLD = 600;

    Ink of(Element element) {
        return new Ink(
                element.hasAttribute("fill") ? colour(element.getAttribute("fill")) : fill,
                element.hasAttribute("stroke") ? colour(element.getAttribute("stroke")) : stroke,
                number(element, "stroke-width", width),
                element.hasAttribute("stroke-dasharray") ? dash(element.getAttribute("stroke-dasharray")) : dash,
                cap(element.getAttribute("stroke-linecap")),
                join(element.getAttribute("stroke-linejoin")),
                opacity * Math.clamp(number(element, "opacity", 1), 0, 1),
                number(element, "font-size", size),
                bold(element),
                element.hasAttribute("text-anchor") ? element.getAttribute("text-anchor") : anchor,
                element.hasAttribute("dominant-baseline")
                        ? List.of("middle", "central").contains(element.getAttribute("dominant-baseline"))
                        : centred);
    }

    private boolean bold(Element element) {
        return switch (element.getAttribute("font-weight")) {
            case "" -> bold;
            case "bold", "bolder" -> true;
            default -> number(element, "font-weight", 0) >= BOLD;
        };
    }

    private int cap(String name) {
        return switch (name) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            case "butt" -> BasicStroke.CAP_BUTT;
            default -> cap;
        };
    }

    private int join(String name) {
        return switch (name) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            case "miter" -> BasicStroke.JOIN_MITER;
            default -> join;
        };
    }

    /** The length that an attribute gives in the drawing's own unit; another where it gives none. */
    static double number(Element element, String attribute, double otherwise) {
        return number(element.getAttribute(attribute), otherwise);
    }

    static double number(String text, double otherwise) {
        try {
            var number = Double.parseDouble(text.strip().replaceAll("px$", ""));
            return Double.isFinite(number) && Math.abs(number) < 1e7 ? number : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private static List<Double> dash(String list) {
        var lengths = SEPARATORS
                .splitAsStream(list.strip())
                .map(length -> number(length, 0))
                .toList();
        return lengths.stream().allMatch(length -> length >= 0.1) ? lengths : List.of();
    }

    static @Nullable Color colour(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        if (name.equals("none") || name.equals("transparent")) {
            return null;
        }
        if (name.startsWith("#")) {
            return ofDigits(name.substring(1));
        }
        var function = FUNCTION.matcher(name);
        return function.matches() ? ofParts(function.group(1)) : NAMED.getOrDefault(name, Color.BLACK);
    }

    private static Color ofDigits(String digits) {
        var long_ = digits.length() == 3 || digits.length() == 4 ? digits.replaceAll("(.)", "$1$1") : digits;
        if (!long_.matches("[0-9a-f]{6}([0-9a-f]{2})?")) {
            return Color.BLACK;
        }
        var alpha = long_.length() == 8 ? Integer.parseInt(long_.substring(6), 16) : 255;
        return new Color(Integer.parseInt(long_.substring(0, 6), 16) | alpha << 24, true);
    }

    private static @Nullable Color ofParts(String list) {
        var parts = SEPARATORS.splitAsStream(list.strip()).toList();
        if (parts.size() < 3) {
            return Color.BLACK;
        }
        var alpha = parts.size() > 3 ? Objects.requireNonNull(parts.get(3)) : "1";
        return new Color(part(parts.get(0)), part(parts.get(1)), part(parts.get(2)), share(alpha));
    }

    private static int part(String text) {
        return (int) Math.clamp(Math.round(number(text, 0)), 0, 255);
    }

    private static int share(String text) {
        var share = text.endsWith("%") ? number(text.substring(0, text.length() - 1), 100) / 100 : number(text, 1);
        return (int) Math.clamp(Math.round(share * 255), 0, 255);
    }
}
