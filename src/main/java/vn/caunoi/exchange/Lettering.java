package vn.caunoi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a PDF: Liberation Sans, which comes with PDFBox, has all Vietnamese ones and goes into the file. */
final class Lettering {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Stands for a sign that the font does not have. */
    private static final int UNKNOWN = '□';

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Lettering(PDFont font) {
        this.font = font;
    }

    static Lettering of(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE))) {
            return new Lettering(PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text as the font can write it, in one line. */
    String written(String text) {
        return Words.withoutControls(text)
                .replaceAll("\\s", " ")
                .codePoints()
                .map(sign -> known.computeIfAbsent(sign, this::has) ? sign : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean has(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    double width(String written, double size) {
        try {
            return font.getStringWidth(written) / 1000 * size;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The text in at most so many lines of that width; what finds no room is cut, and an ellipsis says so. */
    List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : written(text).strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = cut(longer, size, width);
                break;
            } else {
                lines.add(cut(line, size, width));
                line = word;
            }
        }
        lines.add(cut(line, size, width));
        return lines;
    }

    private String cut(String line, double size, double width) {
        if (width(line, size) <= width) {
            return line;
        }
        var end = line.length();
        while (end > 0 && width(line.substring(0, end) + "…", size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
