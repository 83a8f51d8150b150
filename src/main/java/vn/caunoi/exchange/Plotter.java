package vn.caunoi.exchange;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts the shapes and words of a drawing on a page; words stay words, to be found and copied. */
final class Plotter {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");
    /** How far a line of text stands above its middle, in parts of its size. */
    private static final double MIDDLE = 0.35;
    /** How much thicker bold letters are, in parts of their size. */
    private static final float BOLD = 0.035f;

    private final PDPageContentStream page;
    private final Lettering lettering;
    private final Map<Double, PDExtendedGraphicsState> states = new HashMap<>();
    /** Where the next piece of a text begins that does not say where. */
    private double nextX;

    private double nextY;

    Plotter(PDPageContentStream page, Lettering lettering) {
        this.page = page;
        this.lettering = lettering;
    }

    /** Draws the whole into a box on the page, as large as it has room. */
    void plot(Drawing drawing, double x, double y, double width, double height) throws IOException, Drawing.NotDrawn {
        try {
            var onPage = new AffineTransform(1, 0, 0, -1, x, y + height);
            onPage.concatenate(fitted(drawing.svg(), width, height));
            within(drawing.svg(), onPage, Ink.USUAL.of(drawing.svg()));
        } catch (ParseException malformed) {
            throw new Drawing.NotDrawn(Printing.Reason.MALFORMED);
        }
    }

    /** From an SVG's own unit to that of the box it is shown in. */
    private static AffineTransform fitted(Element svg, double width, double height) {
        var box = SEPARATORS
                .splitAsStream(svg.getAttribute("viewBox").strip())
                .mapToDouble(number -> Ink.number(number, Double.NaN))
                .toArray();
        var known = box.length == 4 && box[2] > 0 && box[3] > 0 && !Double.isNaN(box[0] + box[1]);
        double ownX = known ? box[0] : 0;
        double ownY = known ? box[1] : 0;
        double ownWidth = known ? box[2] : Math.max(1, Ink.number(svg, "width", width));
        double ownHeight = known ? box[3] : Math.max(1, Ink.number(svg, "height", height));
        var scale = Math.min(width / ownWidth, height / ownHeight);
        var fitted =
                AffineTransform.getTranslateInstance((width - ownWidth * scale) / 2, (height - ownHeight * scale) / 2);
        fitted.scale(scale, scale);
        fitted.translate(-ownX, -ownY);
        return fitted;
    }

    private void within(Element parent, AffineTransform onPage, Ink ink) throws IOException {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                draw(element, onPage, ink.of(element));
            }
        }
    }

    private void draw(Element element, AffineTransform around, Ink ink) throws IOException {
        var onPage = new AffineTransform(around);
        if (element.hasAttribute("transform")) {
            onPage.concatenate(
                    AWTTransformProducer.createAffineTransform(new StringReader(element.getAttribute("transform"))));
        }
        switch (element.getLocalName()) {
            case "g" -> within(element, onPage, ink);
            case "svg" -> {
                onPage.translate(Ink.number(element, "x", 0), Ink.number(element, "y", 0));
                onPage.concatenate(fitted(element, Ink.number(element, "width", 1), Ink.number(element, "height", 1)));
                within(element, onPage, ink);
            }
            case "text" -> {
                nextX = 0;
                nextY = 0;
                text(element, onPage, ink);
            }
            case "title", "desc", "tspan" -> {}
            default -> shape(shape(element), onPage, ink);
        }
    }

    private static Shape shape(Element element) throws IOException {
        return switch (element.getLocalName()) {
            case "rect" -> {
                var round = Ink.number(element, "rx", Ink.number(element, "ry", 0));
                yield new RoundRectangle2D.Double(
                        Ink.number(element, "x", 0),
                        Ink.number(element, "y", 0),
                        Ink.number(element, "width", 0),
                        Ink.number(element, "height", 0),
                        2 * round,
                        2 * Ink.number(element, "ry", round));
            }
            case "circle", "ellipse" -> {
                var rx = Ink.number(element, "rx", Ink.number(element, "r", 0));
                var ry = Ink.number(element, "ry", Ink.number(element, "r", 0));
                yield new Ellipse2D.Double(
                        Ink.number(element, "cx", 0) - rx, Ink.number(element, "cy", 0) - ry, 2 * rx, 2 * ry);
            }
            case "line" ->
                new Line2D.Double(
                        Ink.number(element, "x1", 0),
                        Ink.number(element, "y1", 0),
                        Ink.number(element, "x2", 0),
                        Ink.number(element, "y2", 0));
            case "polygon" -> corners(element, true);
            case "polyline" -> corners(element, false);
            default ->
                AWTPathProducer.createShape(
                        new StringReader(element.getAttribute("d")),
                        element.getAttribute("fill-rule").equals("evenodd")
                                ? PathIterator.WIND_EVEN_ODD
                                : PathIterator.WIND_NON_ZERO);
        };
    }

    private static Shape corners(Element element, boolean closed) {
        var path = new Path2D.Double();
        var numbers = SEPARATORS
                .splitAsStream(element.getAttribute("points").strip())
                .mapToDouble(number -> Ink.number(number, 0))
                .toArray();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            if (i == 0) {
                path.moveTo(numbers[0], numbers[1]);
            } else {
                path.lineTo(numbers[i], numbers[i + 1]);
            }
        }
        if (closed && numbers.length > 1) {
            path.closePath();
        }
        return path;
    }

    private void shape(Shape shape, AffineTransform onPage, Ink ink) throws IOException {
        if (ink.fill() != null) {
            set(ink.fill(), ink.opacity(), false);
            if (trace(shape.getPathIterator(onPage))) {
                if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                    page.fillEvenOdd();
                } else {
                    page.fill();
                }
            }
        }
        if (ink.stroke() != null && ink.width() > 0) {
            set(ink.stroke(), ink.opacity(), true);
            var scale = Math.sqrt(Math.abs(onPage.getDeterminant()));
            page.setLineWidth((float) (ink.width() * scale));
            page.setLineCapStyle(ink.cap());
            page.setLineJoinStyle(ink.join());
            var dash = new float[ink.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (ink.dash().get(i) * scale);
            }
            page.setLineDashPattern(dash, 0);
            if (trace(shape.getPathIterator(onPage))) {
                page.stroke();
            }
        }
    }

    /** Whether there was anything to follow. */
    private boolean trace(PathIterator path) throws IOException {
        var at = new float[6];
        var any = !path.isDone();
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(x = at[0], y = at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(x = at[0], y = at[1]);
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(
                            x + 2 * (at[0] - x) / 3,
                            y + 2 * (at[1] - y) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    x = at[4];
                    y = at[5];
                }
                default -> page.closePath();
            }
        }
        return any;
    }

    private void text(Element element, AffineTransform onPage, Ink ink) throws IOException {
        nextX = Ink.number(element, "x", nextX) + Ink.number(element, "dx", 0);
        nextY = Ink.number(element, "y", nextY) + Ink.number(element, "dy", 0);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                write(text.getData(), onPage, ink);
            } else if (child instanceof Element part && part.getLocalName().equals("tspan")) {
                text(part, onPage, ink.of(part));
            }
        }
    }

    private void write(String text, AffineTransform onPage, Ink ink) throws IOException {
        var written = lettering.written(text).replaceAll(" +", " ");
        if (written.isBlank() || ink.fill() == null || ink.size() <= 0) {
            return;
        }
        var width = lettering.width(written, ink.size());
        var x =
                switch (ink.anchor()) {
                    case "middle" -> nextX - width / 2;
                    case "end" -> nextX - width;
                    default -> nextX;
                };
        var at = new AffineTransform(onPage);
        at.translate(x, nextY + (ink.centred() ? MIDDLE * ink.size() : 0));
        at.scale(1, -1);
        set(ink.fill(), ink.opacity(), false);
        page.beginText();
        page.setFont(lettering.font(), (float) ink.size());
        page.setTextMatrix(new Matrix(at));
        if (ink.bold()) {
            set(ink.fill(), ink.opacity(), true);
            page.setLineWidth((float) ink.size() * BOLD);
            page.setLineDashPattern(new float[0], 0);
        }
        page.setRenderingMode(ink.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.showText(written);
        page.endText();
        nextX = x + width;
    }

    private void set(@Nullable Color colour, double opacity, boolean line) throws IOException {
        if (colour == null) {
            return;
        }
        var alpha = Math.round(opacity * colour.getAlpha() / 255 * 100) / 100.0;
        page.setGraphicsStateParameters(states.computeIfAbsent(alpha, Plotter::state));
        var opaque = new Color(colour.getRGB());
        if (line) {
            page.setStrokingColor(opaque);
        } else {
            page.setNonStrokingColor(opaque);
        }
    }

    private static PDExtendedGraphicsState state(double alpha) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) alpha);
        state.setStrokingAlphaConstant((float) alpha);
        return state;
    }
}
