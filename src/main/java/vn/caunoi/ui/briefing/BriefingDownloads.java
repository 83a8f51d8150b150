package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.ui.FileNames;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** The files of a briefing. Each is written when it is fetched, from what whoever fetches it may see then. */
final class BriefingDownloads extends Composite<Div> {

    /** Writes a file. */
    interface Pen {
        byte[] write(PaperFormat format, Edition edition);
    }

    private final transient Pen pen;
    private final String file;

    BriefingDownloads(Briefing briefing, Supplier<Briefing> fresh, BriefingPapers papers) {
        this(briefing, (format, edition) -> papers.write(fresh.get(), format, edition));
    }

    BriefingDownloads(Briefing briefing, Pen pen) {
        this.pen = pen;
        file = String.join(
                "-",
                getTranslation("briefing.file"),
                FileNames.plain(briefing.subject().label(Lang.EN)),
                briefing.size().name().toLowerCase(Locale.ROOT),
                briefing.asOf().toString());
        var known = new Span(getTranslation("briefing.as-of", Format.current().date(briefing.asOf())));
        var reach = new Span(getTranslation(briefing.internal() ? "briefing.internal" : "briefing.public"));
        getContent().addClassNames("cn-note", "briefing-downloads");
        getContent().add(new Div(known, new Span(" · "), reach));
        for (var edition : Edition.values()) {
            var row = new Div(new Span(getTranslation("briefing.download") + " – " + Texts.of(edition) + ":"));
            row.addClassName("cn-row");
            for (var format : PaperFormat.values()) {
                row.add(link(format, edition));
            }
            getContent().add(row);
        }
    }

    private Anchor link(PaperFormat format, Edition edition) {
        var link = new Anchor((DownloadHandler) event -> write(event, format, edition), Texts.of(format));
        link.getElement().setAttribute("download", true);
        link.getElement()
                .setAttribute(
                        "aria-label", getTranslation("briefing.download.as", Texts.of(format), Texts.of(edition)));
        return link;
    }

    private void write(DownloadEvent event, PaperFormat format, Edition edition) throws IOException {
        var bytes = pen.write(format, edition);
        event.setFileName(file + "-" + edition.name().toLowerCase(Locale.ROOT) + "." + format.extension());
        event.setContentType(format.contentType());
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
