package vn.caunoi.ui.record;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.ui.FileNames;
import vn.caunoi.ui.Texts;

/** The fact sheet of a record as files of two pages, for the office. Each is written when it is fetched. */
final class SheetFiles extends Composite<Div> {
    private final transient Supplier<Briefing> sheet;
    private final transient BriefingPapers papers;
    private final String file;

    SheetFiles(Recorded of, Supplier<Briefing> sheet, BriefingPapers papers) {
        this.sheet = sheet;
        this.papers = papers;
        file = FileNames.plain(getTranslation("sheet.file.name")) + "-" + FileNames.plain(of.label(Lang.EN));
        getContent().addClassNames("cn-note", "cn-stack", "sheet-files");
        for (var edition : Edition.values()) {
            var row = new Div(new Span(getTranslation("sheet.files") + " – " + Texts.of(edition) + ":"));
            row.addClassName("cn-row");
            List.of(PaperFormat.WORD, PaperFormat.PDF).forEach(format -> row.add(link(format, edition)));
            getContent().add(row);
        }
    }

    private Anchor link(PaperFormat format, Edition edition) {
        var link = new Anchor((DownloadHandler) event -> write(event, format, edition), Texts.of(format));
        link.getElement().setAttribute("download", true);
        link.getElement()
                .setAttribute("aria-label", getTranslation("sheet.files.as", Texts.of(format), Texts.of(edition)));
        return link;
    }

    private void write(DownloadEvent event, PaperFormat format, Edition edition) throws IOException {
        var bytes = papers.write(sheet.get(), format, edition);
        event.setFileName(file + "-" + edition.name().toLowerCase(Locale.ROOT) + "." + format.extension());
        event.setContentType(format.contentType());
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
