package vn.caunoi.document;

import org.springframework.stereotype.Service;

/** Writes papers as files. */
@Service
public class Papers {

    /** The bytes of the file. */
    public byte[] write(Paper paper, PaperFormat format, Edition edition) {
        var clean = Signs.clean(paper);
        return switch (format) {
            case WORD -> WordWriter.write(clean, edition);
            case PDF -> PdfWriter.write(clean, edition);
            case HTML -> HtmlWriter.page(clean, edition).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        };
    }

    /** How many pages its text has as a PDF; the notes at its end count only where they stand in one run. */
    public int pages(Paper paper, Edition edition) {
        return PdfWriter.pages(Signs.clean(paper), edition);
    }
}
