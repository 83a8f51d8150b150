package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.exchange.ExportedFile;
import vn.caunoi.exchange.Printing;
import vn.caunoi.savedview.SavedViews;
import vn.caunoi.ui.component.RelationshipGraph;
import vn.caunoi.ui.component.RelationshipGraph.Picture;

/** Sends the picture on, keeps it, and saves it as a file. */
final class Sharing extends Composite<Div> {
    private static final String FILE = "mang-luoi-quan-he";

    /** Without a secure connection browsers have no clipboard for scripts: then the old way, by a selection. */
    private static final String COPY = """
            const copied = async () => {
                if (navigator.clipboard && window.isSecureContext) {
                    await navigator.clipboard.writeText(location.href);
                    return true;
                }
                const text = document.createElement('textarea');
                text.value = location.href;
                this.append(text);
                text.select();
                const done = document.execCommand('copy');
                text.remove();
                return done;
            };
            return copied().catch(() => false);""";

    private final Span said = new Span();
    private @Nullable ExportedFile printed;

    /**
     * @param address what follows the question mark in the address of the picture
     * @param title what the picture is called in a file
     * @param files writes the facts of the picture shown in that form
     * @param printer puts a drawing of the picture on a page to print
     */
    Sharing(
            SavedViews views,
            RelationshipGraph graph,
            Supplier<String> address,
            Supplier<String> title,
            Function<Files.Form, ExportedFile> files,
            Function<String, Printing> printer) {
        said.addClassNames("cn-small", "cn-muted");
        said.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("network.copy"), click -> copy(address.get()));
        var kept = new Button(getTranslation("network.views"), click -> new KeptViews(views, address).open());
        var menu = new MenuBar();
        menu.getElement().setAttribute("aria-label", getTranslation("network.export"));
        var export = menu.addItem(getTranslation("network.export")).getSubMenu();
        for (var picture : Picture.values()) {
            export.addItem(
                    getTranslation("network.export." + picture), click -> graph.download(picture, title.get(), FILE));
        }
        var page = download(() -> Objects.requireNonNull(printed));
        export.addItem(
                getTranslation("network.export.PDF"),
                click -> graph.toSvg(title.get(), svg -> print(printer.apply(svg), page)));
        getContent().addClassName("cn-actions");
        getContent().add(said, copy, kept, menu, page);
        for (var form : Files.Form.values()) {
            var file = download(() -> files.apply(form));
            getContent().add(file);
            export.addItem(
                    getTranslation("network.export." + form),
                    click -> file.getElement().executeJs("this.click()"));
        }
    }

    private void print(Printing printing, Anchor page) {
        switch (printing) {
            case Printing.Printed done -> {
                printed = done.file();
                page.getElement().executeJs("this.click()");
            }
            case Printing.Refused refused -> said.setText(getTranslation("network.export.refused"));
        }
    }

    /** A menu's entry is no link, so it follows one that is not shown. */
    private static Anchor download(Supplier<ExportedFile> writing) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = writing.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.mediaType(),
                            file.content().length);
                }),
                "");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("hidden", true);
        return link;
    }

    private void copy(String address) {
        if (address.length() > ExplorerAddress.LONGEST) {
            said.setText(getTranslation("network.too-long"));
            return;
        }
        getContent()
                .getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        done -> said.setText(getTranslation(done ? "network.copied" : "network.copy-by-hand")));
    }
}
