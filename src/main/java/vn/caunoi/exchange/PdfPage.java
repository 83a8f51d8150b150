package vn.caunoi.exchange;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.caunoi.base.Lang;

/** One page, A4 landscape: title, day and filter, the drawing, then the sources and as of when it was known. */
final class PdfPage {

    private static final PDRectangle SIZE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final double MARGIN = 30;
    private static final double WIDTH = SIZE.getWidth() - 2 * MARGIN;
    private static final double TITLE = 15;
    private static final double SMALL = 8;
    private static final double LEADING = 1.3;
    private static final int MOST_SOURCES = 6;
    private static final Color TEXT = new Color(0x1c2733);

    private final Picture picture;
    private final Words words;
    private final PDPageContentStream page;
    private final Lettering lettering;
    /** Where the next line from above stands. */
    private double top = SIZE.getHeight() - MARGIN;

    private PdfPage(Picture picture, Words words, PDPageContentStream page, Lettering lettering) {
        this.picture = picture;
        this.words = words;
        this.page = page;
        this.lettering = lettering;
    }

    static byte[] of(Picture picture, Drawing drawing, Lang lang) throws Drawing.NotDrawn {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var sheet = new PDPage(SIZE);
            document.addPage(sheet);
            describe(document, picture, lang);
            var lettering = Lettering.of(document);
            try (var page = new PDPageContentStream(document, sheet)) {
                new PdfPage(picture, new Words(lang), page, lettering).write(drawing);
            }
            document.save(bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    private static void describe(PDDocument document, Picture picture, Lang lang) {
        document.getDocumentInformation().setTitle(picture.caption().title());
        document.getDocumentInformation().setProducer("Cầu Nối");
        document.getDocumentCatalog().setLanguage(lang.locale().getLanguage());
        var shown = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }

    private void write(Drawing drawing) throws IOException, Drawing.NotDrawn {
        var caption = picture.caption();
        lines(caption.title(), TITLE, 2);
        lines(
                caption.on() == null ? words.of("page.all_times") : words.of("page.on", Words.day(caption.on())),
                SMALL,
                1);
        if (caption.filter() != null) {
            lines(words.of("page.filter", caption.filter()), SMALL, 2);
        }
        var below = lettering.lines(sources(), SMALL, WIDTH, 2);
        var bottom = MARGIN + (below.size() + 2) * SMALL * LEADING;
        page.saveGraphicsState();
        new Plotter(page, lettering).plot(drawing, MARGIN, bottom, WIDTH, top - SMALL - bottom);
        page.restoreGraphicsState();
        top = bottom - SMALL * LEADING / 2;
        put(below, SMALL);
        lines(words.of("page.known_at", Words.time(picture.knownAt()), words.of("about.register")), SMALL, 1);
    }

    private String sources() {
        var sources = picture.sources().keySet();
        if (sources.isEmpty()) {
            return words.of("page.no_sources");
        }
        var first = sources.stream()
                .limit(MOST_SOURCES)
                .map(source -> source.title(words.lang()))
                .collect(Collectors.joining("; "));
        return sources.size() <= MOST_SOURCES
                ? words.of("page.sources", first)
                : words.of("page.sources_and_more", sources.size(), first);
    }

    private void lines(String text, double size, int most) throws IOException {
        put(lettering.lines(text, size, WIDTH, most), size);
    }

    private void put(List<String> lines, double size) throws IOException {
        for (var line : lines) {
            top -= size * LEADING;
            page.beginText();
            page.setNonStrokingColor(TEXT);
            page.setFont(lettering.font(), (float) size);
            page.newLineAtOffset((float) MARGIN, (float) top);
            page.showText(line);
            page.endText();
        }
    }
}
