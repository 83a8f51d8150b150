package vn.caunoi.exchange;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.caunoi.base.Lang;

/** One page, A4 landscape: title, drawing, then the day, the sources and as of when it was known. */
final class PdfPage {

    /** Has all Vietnamese letters, and comes with what writes PDF. */
    private static final String FONT = "Liberation Sans";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 10mm 12mm }
            body { font-family: '%s'; font-size: 8pt; color: #1c2733; margin: 0 }
            h1 { font-size: 15pt; font-weight: normal; margin: 0 0 1mm 0 }
            p { margin: 0.6mm 0 }
            .drawing { height: 150mm; margin: 2mm 0; text-align: center }
            """.formatted(FONT);

    private static final double WIDTH = 273;
    private static final double HEIGHT = 150;
    private static final int LONGEST_TITLE = 110;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_SOURCES = 6;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPage() {}

    static byte[] of(Picture picture, Drawing drawing, Lang lang) {
        var bytes = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
                var document = new PDDocument()) {
            var uses = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
            new PdfRendererBuilder()
                    .useFont(PdfPage::font, FONT, 400, FontStyle.NORMAL, true, uses)
                    .useSVGDrawer(svg)
                    .withProducer("Cầu Nối")
                    .useExternalResourceAccessControl((address, kind) -> false, null)
                    .withW3cDocument(html(picture, drawing, new Words(lang)), "")
                    .usePDDocument(document)
                    .toStream(bytes)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE));
    }

    private static Document html(Picture picture, Drawing drawing, Words words) {
        var document = empty();
        var html = add(document, document.createElement("html"), "");
        html.setAttribute("lang", words.lang().locale().getLanguage());
        var head = add(html, "head", "");
        add(head, "title", picture.caption().title());
        add(head, "style", STYLE);
        var body = add(html, "body", "");
        add(body, "h1", shortened(picture.caption().title(), LONGEST_TITLE));
        lines(picture, words).forEach(line -> add(body, "p", shortened(line, LONGEST_LINE)));
        var frame = add(body, "div", "");
        frame.setAttribute("class", "drawing");
        frame.appendChild(document.importNode(sized(drawing), true));
        add(body, "p", shortened(sources(picture, words), LONGEST_LINE));
        add(body, "p", words.of("page.known_at", Words.time(picture.knownAt()), words.of("about.register")));
        return document;
    }

    private static List<String> lines(Picture picture, Words words) {
        var caption = picture.caption();
        var lines = new ArrayList<String>();
        lines.add(caption.on() == null ? words.of("page.all_times") : words.of("page.on", Words.day(caption.on())));
        if (caption.filter() != null) {
            lines.add(words.of("page.filter", caption.filter()));
        }
        return lines;
    }

    private static String sources(Picture picture, Words words) {
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
                : words.of("page.sources_and_more", shortened(first, LONGEST_LINE - 60), sources.size() - MOST_SOURCES);
    }

    /** As large as the page has room, in the one font that the page has. */
    private static Element sized(Drawing drawing) {
        var svg = (Element) drawing.svg().cloneNode(true);
        withoutFonts(svg.getElementsByTagNameNS(Drawing.SVG, "*"));
        var width = Math.min(WIDTH, HEIGHT * drawing.shape());
        if (!svg.hasAttribute("viewBox")) {
            svg.setAttribute("viewBox", "0 0 %s %s".formatted(svg.getAttribute("width"), svg.getAttribute("height")));
        }
        svg.setAttribute("font-family", FONT);
        svg.setAttribute("width", millimetres(width));
        svg.setAttribute("height", millimetres(width / drawing.shape()));
        return svg;
    }

    private static void withoutFonts(NodeList elements) {
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element element) {
                element.removeAttribute("font-family");
            }
        }
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element add(Element parent, String name, String text) {
        return add(parent, Objects.requireNonNull(parent.getOwnerDocument()).createElement(name), text);
    }

    private static Element add(org.w3c.dom.Node parent, Element child, String text) {
        if (!text.isEmpty()) {
            child.setTextContent(Words.withoutControls(text));
        }
        parent.appendChild(child);
        return child;
    }
}
