package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import vn.caunoi.coverage.FactSheets;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** The sheet of a province as a file of its own: what its page shows, without a script, a link or anything to fetch. */
@Service
public class PrintableSheets {
    /** Not even a file that somebody changed may fetch or run anything. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final FactSheets sheets;
    private final SheetParts parts;

    PrintableSheets(FactSheets sheets, SheetParts parts) {
        this.sheets = sheets;
        this.parts = parts;
    }

    /** An HTML document in the reader's language. */
    public String of(Province province, LocalDate day) {
        var sheet = sheets.of(province, day);
        var page = new Main(SheetTop.heading(sheet), SheetTop.verdict(sheet));
        parts.of(sheet).forEach(page::add);
        page.add(new Paragraph(
                I18NProvider.translate("sheet.file.from", Format.current().date(day))));
        return document(SheetTop.title(sheet), page);
    }

    private static String document(String title, Main page) {
        var document = Document.createShell("");
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.getElementsByTag("html").attr("lang", Texts.lang().name().toLowerCase(Locale.ROOT));
        var head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(look()));
        document.body().appendChild(ElementUtil.toJsoup(document, page.getElement()));
        if (!document.getElementsByClass("cn-internal").isEmpty()) {
            document.body().prependElement("p").addClass("cn-note").text(I18NProvider.translate("sheet.file.internal"));
        }
        // The addresses lead nowhere from a file that was sent on; what they name stays.
        document.select("a").unwrap();
        document.select("[tabindex]").removeAttr("tabindex");
        return document.outerHtml();
    }

    private static String look() {
        try {
            return new ClassPathResource("sheet-file.css", PrintableSheets.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The look of printable sheets cannot be read", unreadable);
        }
    }
}
