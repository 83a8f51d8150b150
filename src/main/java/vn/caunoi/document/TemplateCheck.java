package vn.caunoi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/**
 * Whether a file can be a template. It is counted while it is unpacked and unpacked no further than a template needs;
 * nothing of it is read as a document before it is known to be harmless.
 */
final class TemplateCheck {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 60 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    /** Text shrinks to a twentieth; what shrinks more was made to. */
    private static final int MOST_TIMES = 100;

    private static final List<String> STYLES = List.of("Title", "heading 1", "heading 2", "heading 3");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern TARGET = Pattern.compile("\\bTarget\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern OUTSIDE = Pattern.compile("\\bTargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern LINK = Pattern.compile("\\bType\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");
    private static final Pattern INSTRUCTION =
            Pattern.compile("<w:instrText[^>]*>([^<]*)<|w:instr\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern FETCHING = Pattern.compile(
            "\\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|DATABASE|IMPORT|MACROBUTTON|RD)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<TemplateFault> faults = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private TemplateCheck() {}

    static List<TemplateFault> of(byte[] file) {
        var check = new TemplateCheck();
        if (file.length > LARGEST) {
            check.fault(TemplateFaultKind.TOO_LARGE, LARGEST / 1024 / 1024 + " MB");
        } else if (check.unpacks(file)) {
            check.harm();
            if (check.faults.isEmpty()) {
                check.document(file);
            }
        }
        return List.copyOf(check.faults);
    }

    private void fault(TemplateFaultKind kind, String place) {
        var fault = new TemplateFault(kind, place);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private boolean unpacks(byte[] file) {
        var unpacked = 0L;
        var parts = 0;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            var buffer = new byte[8192];
            for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                var name = part.getName();
                var text = new ByteArrayOutputStream();
                for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED || unpacked > (long) MOST_TIMES * file.length) {
                        fault(TemplateFaultKind.INFLATES_TOO_MUCH, name);
                        return false;
                    }
                    text.write(buffer, 0, read);
                }
                if (++parts > MOST_PARTS) {
                    fault(TemplateFaultKind.INFLATES_TOO_MUCH, name);
                    return false;
                }
                texts.put(name, isText(name) ? text.toString(StandardCharsets.UTF_8) : "");
            }
        } catch (IOException | IllegalArgumentException broken) {
            fault(TemplateFaultKind.NOT_A_WORD_FILE, String.valueOf(broken.getMessage()));
            return false;
        }
        if (!texts.containsKey("[Content_Types].xml") || !texts.containsKey("word/document.xml")) {
            fault(TemplateFaultKind.NOT_A_WORD_FILE, "word/document.xml");
            return false;
        }
        return true;
    }

    private static boolean isText(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }

    private void harm() {
        texts.forEach((name, text) -> {
            var small = name.toLowerCase(Locale.ROOT);
            if (small.endsWith(".bin")
                    || small.contains("vbaproject")
                    || small.contains("/activex/")
                    || small.contains("/embeddings/")) {
                fault(TemplateFaultKind.MACRO, name);
            }
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                fault(TemplateFaultKind.EXTERNAL, name + ": DOCTYPE");
            }
            if (small.endsWith(".rels")) {
                relations(name, text);
            }
            instructions(name, text);
        });
        if (texts.getOrDefault("[Content_Types].xml", "")
                .toLowerCase(Locale.ROOT)
                .contains("macroenabled")) {
            fault(TemplateFaultKind.MACRO, "[Content_Types].xml");
        }
    }

    /** A link that somebody may follow fetches nothing. */
    private void relations(String name, String text) {
        RELATION.matcher(text).results().map(found -> found.group()).forEach(relation -> {
            if (OUTSIDE.matcher(relation).find() && !LINK.matcher(relation).find()) {
                var target = TARGET.matcher(relation);
                fault(TemplateFaultKind.EXTERNAL, name + ": " + (target.find() ? target.group(1) : ""));
            }
        });
    }

    /** An instruction may be written in pieces. */
    private void instructions(String name, String text) {
        var all = INSTRUCTION
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? " " + found.group(2) + " " : found.group(1))
                .collect(Collectors.joining());
        var fetching = FETCHING.matcher(all);
        if (fetching.find()) {
            fault(TemplateFaultKind.EXTERNAL, name + ": " + fetching.group(1));
        }
    }

    private void document(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var styles = document.getStyles() == null
                    ? List.<String>of()
                    : document.getStyles().getStyles().stream()
                            .map(XWPFStyle::getName)
                            .filter(name -> name != null)
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList();
            STYLES.stream()
                    .filter(style -> !styles.contains(style.toLowerCase(Locale.ROOT)))
                    .forEach(style -> fault(TemplateFaultKind.STYLE_MISSING, style));
            WordTemplate.PLACEHOLDERS.stream()
                    .filter(placeholder ->
                            WordTemplate.at(document, placeholder).isEmpty())
                    .forEach(placeholder -> fault(TemplateFaultKind.PLACEHOLDER_MISSING, placeholder));
        } catch (IOException | RuntimeException unreadable) {
            fault(TemplateFaultKind.NOT_A_WORD_FILE, String.valueOf(unreadable.getMessage()));
        }
    }
}
