package vn.caunoi.ui.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Edition;
import vn.caunoi.province.Province;
import vn.caunoi.ui.FileNames;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.sheet.SheetProgress.State;

/** The fact sheets of the provinces shown, in one file; how far their making has come, and the way to stop it. */
public final class SheetsDownload extends Composite<Div> {
    private static final int LOOK_EVERY = 400;
    private static final int NEVER = -1;

    /** So often one looks for a download that the browser does not begin. */
    private static final int PATIENCE = 50;

    private final transient SheetArchive archive;
    private final transient List<Province> provinces;
    private final LocalDate day;
    private final String file;
    private final SheetProgress progress = new SheetProgress();
    private final Span said = new Span();
    private final Element bar = new Element("progress");
    private final Select<Edition> edition = new Select<>();
    private final Button stop = new Button(getTranslation("fitting.sheets.stop"));
    private List<Lang> langs = List.of(Texts.lang());
    private @Nullable UI page;
    private @Nullable Registration looking;
    private int asked;
    private int looks;

    public SheetsDownload(SheetArchive archive, List<Province> provinces, LocalDate day) {
        this.archive = archive;
        this.provinces = provinces;
        this.day = day;
        file = FileNames.plain(getTranslation("fitting.sheets.file")) + "-" + day + ".zip";
        var link = new Anchor((DownloadHandler) this::write, getTranslation("fitting.sheets", provinces.size()));
        link.getElement().setAttribute("download", true);
        link.getElement().addEventListener("click", click -> begin());
        link.addClassName("sheets-link");
        bar.setAttribute("max", String.valueOf(provinces.size()));
        bar.setAttribute("aria-label", getTranslation("fitting.sheets.progress"));
        bar.setVisible(false);
        edition.setAriaLabel(getTranslation("fitting.sheets.langs"));
        edition.setItems(Edition.values());
        edition.setItemLabelGenerator(Texts::of);
        edition.setValue(Texts.lang() == Lang.VI ? Edition.VIETNAMESE : Edition.ENGLISH);
        edition.addValueChangeListener(change -> langs = change.getValue().langs());
        stop.addClickListener(click -> {
            progress.stop();
            said.setText(getTranslation("fitting.sheets.stopping"));
        });
        stop.setVisible(false);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("cn-small", "cn-muted");
        getContent().addClassNames("cn-row", "sheets-download");
        getContent().add(edition, link);
        getContent().getElement().appendChild(bar);
        getContent().add(stop, said);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        page = attached.getUI();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        rest(detached.getUI());
    }

    /** Runs apart from the page, whose language it writes in. */
    private void write(DownloadEvent event) throws IOException {
        var before = CurrentInstance.setCurrent(Objects.requireNonNull(page));
        progress.begin();
        try {
            event.setFileName(file);
            event.setContentType("application/zip");
            var whole = archive.write(provinces, langs, day, event.getOutputStream(), progress);
            progress.end(whole ? State.MADE : State.STOPPED);
        } catch (IOException | RuntimeException broken) {
            progress.end(State.FAILED);
            throw broken;
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    private void begin() {
        asked++;
        looks = 0;
        bar.setVisible(true);
        stop.setVisible(true);
        bar.removeAttribute("value");
        said.setText(getTranslation("fitting.sheets.making"));
        var shown = Objects.requireNonNull(page);
        if (looking == null) {
            looking = shown.addPollListener(poll -> look(shown));
        }
        shown.setPollInterval(LOOK_EVERY);
    }

    /** What the reader sees of it; the browser asks, for nobody tells it. */
    private void look(UI shown) {
        looks++;
        if (progress.begun() < asked) {
            if (looks > PATIENCE) {
                say(shown, "fitting.sheets.failed");
            }
            return;
        }
        bar.setAttribute("value", String.valueOf(progress.steps()));
        switch (progress.state()) {
            case MAKING -> {}
            case MADE -> say(shown, "fitting.sheets.made");
            case STOPPED -> say(shown, "fitting.sheets.stopped");
            case FAILED -> say(shown, "fitting.sheets.failed");
        }
    }

    private void say(UI shown, String key) {
        said.setText(getTranslation(key, provinces.size()));
        bar.setVisible(false);
        stop.setVisible(false);
        rest(shown);
    }

    private void rest(UI shown) {
        if (looking != null) {
            looking.remove();
            looking = null;
            shown.setPollInterval(NEVER);
        }
    }
}
