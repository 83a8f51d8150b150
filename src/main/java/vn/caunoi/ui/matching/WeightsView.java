package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.List;
import vn.caunoi.base.Directory;
import vn.caunoi.matching.Weighing;
import vn.caunoi.matching.WeighingOutcome;
import vn.caunoi.matching.WeighingOutcome.WeighingConflict;
import vn.caunoi.matching.WeighingOutcome.WeighingForbidden;
import vn.caunoi.matching.WeighingOutcome.WeighingInvalid;
import vn.caunoi.matching.WeighingOutcome.WeighingPreview;
import vn.caunoi.matching.WeighingOutcome.WeighingProblem;
import vn.caunoi.matching.WeighingOutcome.WeighingSaved;
import vn.caunoi.matching.WeighingPreviews;
import vn.caunoi.matching.Weighings;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** What the rules of matching weigh: for everybody to read, for administrators to change once they saw what changes. */
@Route(Links.MATCH_WEIGHTS)
@CssImport("./styles/record-page.css")
@CssImport("./styles/suggestions.css")
class WeightsView extends Composite<Div> implements Titled {
    private static final int LONGEST_NOTE = 500;

    private final Weighings weighings;
    private final WeighingPreviews previews;
    private final Directory directory;
    private final WeightFields fields;
    private final TextField note = new TextField(getTranslation("weights.note"));
    private final Paragraph score = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Div preview = new Div();
    private final Div history = new Div();
    private int version;

    WeightsView(Weighings weighings, WeighingPreviews previews, Directory directory) {
        this.weighings = weighings;
        this.previews = previews;
        this.directory = directory;
        var current = weighings.current();
        version = current.version();
        var editable = weighings.mayChange();
        fields = new WeightFields(current, editable, this::changed);
        score.addClassName("cn-subtitle");
        var way = new Anchor(Links.MATCHING, getTranslation("weights.matching"));
        var header = new Header(new Div(new H1(heading()), score), way);
        header.addClassName("cn-page-header");
        told.addClassName("cn-note");
        told.getElement().setAttribute("role", "status");
        told.setVisible(false);
        getContent().addClassNames("cn-page", "cn-stack", "weights");
        getContent().add(header, fields);
        if (editable) {
            getContent().add(changing());
        }
        getContent().add(history);
        tell(current);
    }

    @Override
    public String heading() {
        return getTranslation("weights.heading");
    }

    private Div changing() {
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(getTranslation("weights.note.hint"));
        note.addClassName("weights-note");
        var look = new Button(getTranslation("weights.preview"), click -> preview());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var usual = new Button(getTranslation("weights.use-usual"), click -> {
            fields.usual();
            changed();
        });
        var back = new Button(getTranslation("weights.back"), click -> {
            fields.fill(weighings.current());
            changed();
        });
        var buttons = new Div(look, usual, back);
        buttons.addClassName("cn-row");
        preview.addClassName("weights-preview");
        var changing = new Div(note, buttons, told, preview);
        changing.addClassNames("cn-card", "cn-stack", "weights-changing");
        return changing;
    }

    /** A preview of something else than what the fields say would mislead. */
    private void changed() {
        preview.removeAll();
        told.setVisible(false);
    }

    private void tell(Weighing current) {
        score.setText(getTranslation("weights.how", current.unknownShare()));
        history.removeAll();
        history.add(new WeightHistory(weighings.history()));
    }

    private void preview() {
        changed();
        if (!fields.readable()) {
            return;
        }
        if (!fields.changed()) {
            say(getTranslation("weights.unchanged"), false);
            return;
        }
        show(previews.preview(fields.weights(), fields.share()));
    }

    private void save() {
        changed();
        if (fields.readable()) {
            show(weighings.change(version, fields.weights(), fields.share(), note.getValue()));
        }
    }

    private void show(WeighingOutcome outcome) {
        note.setInvalid(false);
        switch (outcome) {
            case WeighingPreview seen -> preview.add(new WeightPreview(seen.changes(), directory, this::save));
            case WeighingSaved saved -> {
                version = saved.weighing().version();
                fields.fill(saved.weighing());
                note.clear();
                tell(saved.weighing());
                say(getTranslation("weights.saved", version), false);
            }
            case WeighingInvalid invalid -> refuse(invalid.problems());
            case WeighingConflict conflict -> {
                version = conflict.current().version();
                fields.catchUp(conflict.current());
                tell(conflict.current());
                say(
                        getTranslation(
                                "weights.conflict",
                                WeightHistory.who(conflict.current()),
                                WeightHistory.when(conflict.current())),
                        true);
            }
            case WeighingForbidden forbidden -> say(forbidden.message(Texts.lang()), true);
        }
    }

    private void refuse(List<WeighingProblem> problems) {
        say(getTranslation("weights.refused"), true);
        for (var problem : problems) {
            if (problem.field().equals("note")) {
                note.setErrorMessage(problem.message(Texts.lang()));
                note.setInvalid(true);
            } else if (!fields.show(problem)) {
                say(problem.message(Texts.lang()), true);
            }
        }
        fields.focusWrong();
    }

    private void say(String text, boolean warning) {
        told.setText(text);
        told.setClassName("cn-note-warn", warning);
        told.setVisible(true);
    }
}
