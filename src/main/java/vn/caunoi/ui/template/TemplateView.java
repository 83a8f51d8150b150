package vn.caunoi.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.document.TemplateFault;
import vn.caunoi.template.PaperTemplate;
import vn.caunoi.template.PaperTemplates;
import vn.caunoi.template.TemplateOutcome.TemplateFaulty;
import vn.caunoi.template.TemplateOutcome.TemplateForbidden;
import vn.caunoi.template.TemplateOutcome.TemplateUsed;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.record.Table;

/** The template of Word files: which one is used, since when and by whom; administrators give another, look at it first, or go back. */
@Route(Links.TEMPLATE)
@CssImport("./styles/record-page.css")
class TemplateView extends Composite<Div> implements Titled {
    private static final int LARGEST = 5 * 1024 * 1024;

    private final PaperTemplates templates;
    private final SamplePaper sample;
    private final Div given = new Div();
    private final Div used = new Div();

    TemplateView(PaperTemplates templates, SamplePaper sample) {
        this.templates = templates;
        this.sample = sample;
        var subtitle = new Paragraph(getTranslation("template.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle));
        header.addClassName("cn-page-header");
        getContent().addClassNames("cn-page", "cn-stack", "template");
        getContent().add(header);
        if (!templates.mayChange()) {
            var refused = new Paragraph(getTranslation("template.forbidden"));
            refused.addClassName("cn-note");
            getContent().add(refused);
            return;
        }
        given.addClassName("cn-stack");
        given.getElement().setAttribute("role", "status");
        used.addClassName("cn-stack");
        getContent().add(used, giving(), how());
        show();
    }

    @Override
    public String heading() {
        return getTranslation("template.heading");
    }

    private Section giving() {
        var upload = new Upload(UploadHandler.inMemory((about, file) -> look(about.fileName(), file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes("." + PaperFormat.WORD.extension());
        upload.setUploadButton(new Button(getTranslation("template.choose")));
        upload.setDropLabel(new Span(getTranslation("template.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> {
            given.removeAll();
            given.add(note(getTranslation("template.rejected")));
        });
        return card("template.another", upload, given);
    }

    /** Says what is wrong with a file, or offers to use it. */
    void look(String name, byte[] file) {
        given.removeAll();
        var faults = templates.faults(file);
        if (!faults.isEmpty()) {
            given.add(faulty(name, faults));
            return;
        }
        var use = new Button(getTranslation("template.use"), click -> use(name, file));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(use, download(getTranslation("template.preview"), "preview.docx", () -> sample.in(file)));
        row.addClassName("cn-row");
        given.add(note(getTranslation("template.sound", name)), row);
    }

    private void use(String name, byte[] file) {
        given.removeAll();
        switch (templates.use(name, file)) {
            case TemplateUsed now -> {
                given.add(note(getTranslation("template.used", name)));
                show();
            }
            case TemplateFaulty faulty -> given.add(faulty(name, faulty.faults()));
            case TemplateForbidden forbidden -> given.add(note(getTranslation("template.forbidden")));
        }
    }

    private Div faulty(String name, List<TemplateFault> faults) {
        var list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(Texts.of(fault.kind()) + ": " + fault.place())));
        return new Div(note(getTranslation("template.faulty", name)), list);
    }

    private void show() {
        var history = templates.history();
        var own = history.isEmpty() || history.getFirst().isOwn();
        var row = new Div(download(getTranslation("template.own"), "cau-noi.docx", templates::own));
        row.addClassName("cn-row");
        if (!own) {
            var current = history.getFirst();
            row.add(download(getTranslation("template.current"), String.valueOf(current.name()), () -> bytes(current)));
            row.add(new Button(getTranslation("template.back"), click -> back()));
        }
        row.add(download(
                getTranslation("template.preview"),
                "preview.docx",
                () -> templates.current().map(sample::in).orElseGet(sample::inOwnLook)));
        used.removeAll();
        used.add(card(
                "template.now",
                new Paragraph(
                        own
                                ? getTranslation("template.now.own")
                                : getTranslation(
                                        "template.now.other",
                                        String.valueOf(history.getFirst().name()))),
                row));
        if (!history.isEmpty()) {
            used.add(card("template.history", table(history)));
        }
    }

    private void back() {
        given.removeAll();
        templates.useOwn();
        show();
    }

    private Table<PaperTemplate> table(List<PaperTemplate> history) {
        return new Table<PaperTemplate>(getTranslation("template.history"))
                .titled(
                        getTranslation("template.when"),
                        each -> new Span(Format.current().time(each.at().toInstant())),
                        null)
                .titled(getTranslation("template.who"), each -> new Span(each.byName()), null)
                .titled(getTranslation("template.file"), this::file, null)
                .rows(history);
    }

    private Component file(PaperTemplate template) {
        return template.name() == null
                ? new Span(getTranslation("template.now.own"))
                : download(template.name(), template.name(), () -> bytes(template));
    }

    private byte[] bytes(PaperTemplate template) {
        return templates.file(template.id()).orElseGet(templates::own);
    }

    private Section how() {
        var steps = new OrderedList();
        Stream.of(
                        getTranslation("template.how.begin"),
                        getTranslation("template.how.keep"),
                        getTranslation("template.how.styles"),
                        getTranslation("template.how.refused"))
                .forEach(step -> steps.add(new ListItem(step)));
        return card("template.how", steps);
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(getTranslation(title)));
        card.addClassNames("cn-card", "cn-stack");
        card.add(content);
        return card;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("cn-note");
        return note;
    }

    private static Anchor download(String text, String name, Supplier<byte[]> file) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, PaperFormat.WORD.contentType(), bytes.length);
                }),
                text);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
