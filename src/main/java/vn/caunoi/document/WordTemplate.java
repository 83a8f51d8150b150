package vn.caunoi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A Word file of an office into which papers are written: its styles, page, headers and whatever stands around the two placeholders stay. */
final class WordTemplate {

    static final String TITLE = "{{title}}";
    static final String CONTENT = "{{content}}";
    static final List<String> PLACEHOLDERS = List.of(TITLE, CONTENT);

    private final XWPFDocument document;
    private final Map<String, String> styles;
    private final Map<String, CTP> marks = new HashMap<>();

    WordTemplate(byte[] file) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template cannot be read", unreadable);
        }
        styles = WordStyles.names(document);
        PLACEHOLDERS.forEach(placeholder -> marks.put(
                placeholder,
                at(document, placeholder)
                        .orElseThrow(() -> new IllegalStateException("The template has no " + placeholder))
                        .getCTP()));
    }

    XWPFDocument document() {
        return document;
    }

    String style(String ours) {
        return styles.getOrDefault(ours, ours);
    }

    /** The paragraph that holds nothing else. */
    static Optional<XWPFParagraph> at(XWPFDocument document, String placeholder) {
        return document.getParagraphs().stream()
                .filter(line -> line.getText().strip().equals(placeholder))
                .findFirst();
    }

    /** What is written comes to the end, as everything does, and is moved to where the placeholder is. */
    void fill(String placeholder, Runnable writing) {
        var mark = Objects.requireNonNull(marks.get(placeholder));
        var before = children();
        writing.run();
        var written = children().subList(before.size(), children().size());
        for (var one : List.copyOf(written)) {
            try (var from = one.newCursor();
                    var to = mark.newCursor()) {
                from.moveXml(to);
            }
        }
        try (var gone = mark.newCursor()) {
            gone.removeXml();
        }
    }

    /** What stands in the body, but for the page at its end. */
    private List<XmlObject> children() {
        var body = document.getDocument().getBody();
        var all = new java.util.ArrayList<XmlObject>();
        try (var cursor = body.newCursor()) {
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                if (!Objects.equals(cursor.getName().getLocalPart(), "sectPr")) {
                    all.add(cursor.getObject());
                }
            }
        }
        return all;
    }
}
