package vn.caunoi.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a paper as a PDF that is tagged, has bookmarks, and carries its fonts. */
final class PdfWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

    static {
        // Each file would tell of every font and step.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** What red, green and blue are. */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Sharp on paper. */
    private static final int DOTS_PER_INCH = 220;

    private PdfWriter() {}

    /** What cannot be tagged is written without tags: a paper that some cannot hear is better than none. */
    static byte[] write(Paper paper, Edition edition) {
        try {
            return write(paper, edition, PdfAConformance.PDFA_2_A, true);
        } catch (RuntimeException untaggable) {
            LOG.warn("A paper is written without tags", untaggable);
            return write(paper, edition, PdfAConformance.PDFA_2_U, false);
        }
    }

    private static byte[] write(Paper paper, Edition edition, PdfAConformance conformance, boolean tagged) {
        var out = new ByteArrayOutputStream();
        var builder = builder(HtmlWriter.forPrint(paper, edition), PaperFonts.of(paper), paper.hasPictures())
                .usePdfAConformance(conformance)
                .usePdfUaAccessibility(tagged)
                .withProducer("Cầu Nối");
        try (var renderer = builder.buildPdfRenderer();
                var file = renderer.createPDFKeepOpen()) {
            nameLinks(file);
            file.save(out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    /** A link says itself where it leads, as its tag does. */
    private static void nameLinks(PDDocument file) throws IOException {
        var root = file.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || root.getParentTree() == null) {
            return;
        }
        for (var page : file.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (root.getParentTree().getValue(annotation.getStructParent()) instanceof PDParentTreeValue parent
                        && parent.getCOSObject() instanceof COSDictionary tag) {
                    annotation.setContents(tag.getString(COSName.ALT));
                }
            }
        }
    }

    /** How many pages it would have before its notes; those begin on a page of their own. */
    static int pages(Paper paper, Edition edition) {
        var builder = builder(HtmlWriter.forPrint(paper, edition), PaperFonts.of(paper), paper.hasPictures())
                .toStream(new ByteArrayOutputStream());
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages();
            var notes = renderer.getSharedContext().getBoxById(HtmlWriter.NOTES);
            return notes == null ? pages.size() : page(pages, notes) - 1;
        }
    }

    /** On which page each heading comes to stand in a Word file, about: an office counts them again. */
    static List<Integer> headings(Paper paper, Edition edition) {
        var page = HtmlWriter.forPrint(paper, edition).replaceFirst("<body class=\"", "<body class=\"word ");
        try (var renderer = builder(page, PaperFonts.of(paper), paper.hasPictures())
                .toStream(new ByteArrayOutputStream())
                .buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages();
            var headings = paper.parts().stream()
                    .filter(PaperPart.Heading.class::isInstance)
                    .count();
            return IntStream.rangeClosed(1, (int) headings)
                    .mapToObj(number -> renderer.getSharedContext().getBoxById("part-" + number))
                    .map(heading -> heading == null ? 1 : page(pages, heading))
                    .toList();
        }
    }

    private static int page(List<PageBox> pages, Box of) {
        return 1
                + (int) pages.stream()
                        .filter(page -> page.getBottom() <= of.getAbsY())
                        .count();
    }

    /** A drawing in dots, for what cannot show lines. */
    static byte[] dots(String svg, List<PaperFonts> fonts) {
        var page = new ByteArrayOutputStream();
        var height = svg.replaceFirst("(?s)^<svg[^>]* height=\"([\\d.]+)\".*$", "$1");
        run(builder("""
                        <html lang="vi"><head><title>Cầu Nối</title><meta name="subject" content="Cầu Nối"/><style>
                        @page { size: %dpx %spx; margin: 0 } body { margin: 0 } svg { display: block }
                        </style></head><body>%s</body></html>""".formatted(Drawing.WIDTH, height, svg), fonts, true).toStream(page));
        var out = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(page.toByteArray())) {
            ImageIO.write(new PDFRenderer(file).renderImageWithDPI(0, DOTS_PER_INCH), "png", out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String page, List<PaperFonts> fonts, boolean pictures) {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(COLOURS)
                .withHtmlContent(page, null);
        if (pictures) {
            builder.useSVGDrawer(new BatikSVGDrawer());
        }
        if (fonts.contains(PaperFonts.ARABIC)) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(TextDirection.LTR);
        }
        for (var font : fonts) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
            if (pictures) {
                builder.useFont(
                        font.file(),
                        font.family(),
                        font.weight(),
                        FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.SVG));
            }
        }
        return builder;
    }

    private static void run(PdfRendererBuilder builder) {
        try {
            builder.run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
