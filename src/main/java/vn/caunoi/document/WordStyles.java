package vn.caunoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles of Word files: the product's own, and those of a template, which an office of any language calls by the same names. */
final class WordStyles {

    /** Letters of 13 points become letters of 9.5. */
    private static final double LETTERS = 9.5 / 13;

    private static final double SPACE = 0.3;
    private static final BigInteger SINGLE = BigInteger.valueOf(240);

    private WordStyles() {}

    static CTStyles own() {
        try (var file = new ClassPathResource("styles.xml", WordStyles.class).getInputStream()) {
            return StylesDocument.Factory.parse(file).getStyles();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The styles of Word files cannot be read", unreadable);
        } catch (XmlException broken) {
            throw new IllegalStateException("The styles of Word files cannot be read", broken);
        }
    }

    /** What the template calls each of ours; what it does not have is added to it. */
    static Map<String, String> names(XWPFDocument template) {
        var styles = template.getStyles() == null ? template.createStyles() : template.getStyles();
        var known = styles.getStyles().stream()
                .filter(style -> style.getName() != null)
                .collect(Collectors.toMap(
                        style -> style.getName().toLowerCase(Locale.ROOT), XWPFStyle::getStyleId, (one, other) -> one));
        return Arrays.stream(own().getStyleArray()).collect(Collectors.toMap(CTStyle::getStyleId, ours -> {
            var there = known.get(ours.getName().getVal().toLowerCase(Locale.ROOT));
            if (there != null) {
                return there;
            }
            var added = (CTStyle) ours.copy();
            added.setStyleId("CauNoi" + ours.getStyleId());
            based(added, known);
            styles.addStyle(new XWPFStyle(added));
            return added.getStyleId();
        }));
    }

    private static void based(CTStyle added, Map<String, String> known) {
        if (added.isSetBasedOn()) {
            var normal = known.get(added.getBasedOn().getVal().equals("TableNormal") ? "normal table" : "normal");
            if (normal == null) {
                added.unsetBasedOn();
            } else {
                added.getBasedOn().setVal(normal);
            }
        }
        if (added.isSetNext()) {
            added.unsetNext();
        }
    }

    /** For what has to have one page. */
    static void shrink(XWPFDocument document) {
        var styles = document.getStyles();
        var all = styles.getStyles().stream().map(XWPFStyle::getCTStyle).toList();
        all.forEach(style -> {
            if (style.isSetRPr()) {
                shrink(style.getRPr());
            }
            if (style.isSetPPr()) {
                shrink(style.getPPr());
            }
        });
        var defaults = styles.getCtStyles().getDocDefaults();
        if (defaults != null
                && defaults.isSetRPrDefault()
                && defaults.getRPrDefault().isSetRPr()) {
            shrink(defaults.getRPrDefault().getRPr());
        }
        if (defaults != null
                && defaults.isSetPPrDefault()
                && defaults.getPPrDefault().isSetPPr()) {
            shrink(defaults.getPPrDefault().getPPr());
        }
    }

    private static void shrink(CTRPr letters) {
        Function<Object, BigInteger> smaller =
                size -> BigInteger.valueOf(Math.round(Double.parseDouble(size.toString()) * LETTERS));
        for (var size : letters.getSzArray()) {
            size.setVal(smaller.apply(size.getVal()));
        }
        for (var size : letters.getSzCsArray()) {
            size.setVal(smaller.apply(size.getVal()));
        }
    }

    private static void shrink(CTPPrGeneral lines) {
        if (!lines.isSetSpacing()) {
            return;
        }
        var space = lines.getSpacing();
        if (space.isSetBefore()) {
            space.setBefore(less(space.getBefore()));
        }
        if (space.isSetAfter()) {
            space.setAfter(less(space.getAfter()));
        }
        if (space.isSetLine()) {
            space.setLine(SINGLE);
        }
    }

    private static BigInteger less(Object space) {
        return BigInteger.valueOf(Math.round(Double.parseDouble(space.toString()) * SPACE));
    }
}
