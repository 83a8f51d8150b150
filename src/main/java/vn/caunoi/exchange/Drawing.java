package vn.caunoi.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A drawing that a browser has sent. It was made by the page, but nobody knows that: only shapes and words come in, by
 * a list of what there may be, and everything else refuses the whole.
 */
final class Drawing {

    static final String SVG = "http://www.w3.org/2000/svg";

    static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int DEEPEST = 24;

    private static final Set<String> ELEMENTS =
            words("svg g path rect circle ellipse line polyline polygon text tspan title desc");
    private static final Set<String> ATTRIBUTES = words("""
            x y dx dy x1 y1 x2 y2 cx cy r rx ry d points width height viewBox preserveAspectRatio transform
            fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap
            stroke-linejoin stroke-miterlimit stroke-opacity opacity paint-order font-family font-size font-weight
            font-style text-anchor dominant-baseline letter-spacing id class role version
            aria-label aria-hidden aria-labelledby aria-describedby""");
    /** Numbers, colours, names and words: nothing that names a place to fetch from. */
    private static final Pattern VALUE = Pattern.compile("[^:\\\\<>@;]*");

    private static final Pattern FETCHING = Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);
    private final Element svg;

    private Drawing(Element svg) {
        this.svg = svg;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Why a text is no drawing of ours. */
    static final class NotDrawn extends Exception {
        private final transient Printing.Reason reason;

        NotDrawn(Printing.Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Printing.Reason reason() {
            return reason;
        }
    }

    static Drawing read(String text) throws NotDrawn {
        if (text.length() > MOST_CHARACTERS) {
            throw new NotDrawn(Printing.Reason.TOO_BIG);
        }
        var drawing = new Drawing(parsed(text));
        drawing.check(drawing.svg, 1, new int[] {0});
        return drawing;
    }

    private static Element parsed(String text) throws NotDrawn {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            var root = builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
            if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
                throw new NotDrawn(Printing.Reason.MALFORMED);
            }
            return root;
        } catch (SAXException malformed) {
            throw new NotDrawn(Printing.Reason.MALFORMED);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void check(Element element, int depth, int[] seen) throws NotDrawn {
        if (depth > DEEPEST || ++seen[0] > MOST_ELEMENTS) {
            throw new NotDrawn(Printing.Reason.TOO_BIG);
        }
        if (!SVG.equals(element.getNamespaceURI()) || !ELEMENTS.contains(element.getLocalName())) {
            throw new NotDrawn(Printing.Reason.FORBIDDEN_ELEMENT);
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute && !isHarmless(attribute)) {
                throw new NotDrawn(Printing.Reason.FORBIDDEN_ATTRIBUTE);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner, depth + 1, seen);
            } else if (!(child instanceof Text) || child instanceof CDATASection) {
                throw new NotDrawn(Printing.Reason.FORBIDDEN_ELEMENT);
            }
        }
    }

    private static boolean isHarmless(Attr attribute) {
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
            return attribute.getValue().equals(SVG);
        }
        var value = attribute.getValue();
        return attribute.getNamespaceURI() == null
                && ATTRIBUTES.contains(attribute.getName())
                && (attribute.getName().startsWith("aria-")
                        || VALUE.matcher(value).matches()
                                && !FETCHING.matcher(value).find());
    }

    Element svg() {
        return svg;
    }

    /** What is wrong is told by the outcome, not on the console. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException told) {}

        @Override
        public void error(SAXParseException told) throws SAXException {
            throw told;
        }

        @Override
        public void fatalError(SAXParseException told) throws SAXException {
            throw told;
        }
    }
}
