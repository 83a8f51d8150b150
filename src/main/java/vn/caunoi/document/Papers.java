package vn.caunoi.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes papers as files. */
@Service
public class Papers {

    /** The bytes of the file. */
    public byte[] write(Paper paper, PaperFormat format, Edition edition) {
        return write(paper, format, edition, null);
    }

    /** @param template the Word file that a paper is written into as Word; null for the product's own look */
    public byte[] write(Paper paper, PaperFormat format, Edition edition, byte @Nullable [] template) {
        var clean = Signs.clean(paper);
        return switch (format) {
            case WORD -> WordWriter.write(clean, edition, template);
            case PDF -> PdfWriter.write(clean, edition);
            case HTML -> HtmlWriter.page(clean, edition).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** What is wrong with a Word file as a template; nothing where it can be one. */
    public List<TemplateFault> faults(byte[] template) {
        return TemplateCheck.of(template);
    }

    /** The product's own look as a template: what an office begins with that wants one of its own. */
    public byte[] ownTemplate() {
        return WordWriter.template();
    }

    /** How many pages its text has as a PDF; the notes at its end count only where they stand in one run. */
    public int pages(Paper paper, Edition edition) {
        return PdfWriter.pages(Signs.clean(paper), edition);
    }
}
