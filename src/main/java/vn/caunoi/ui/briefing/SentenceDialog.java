package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Visibility;
import vn.caunoi.briefing.BriefingAuthor;
import vn.caunoi.briefing.BriefingKey;
import vn.caunoi.briefing.BriefingLine;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.briefing.BriefingOutcome.BriefingSentenceSaved;
import vn.caunoi.briefing.BriefingSectionKind;
import vn.caunoi.briefing.BriefingSentences;
import vn.caunoi.matching.Sentence;
import vn.caunoi.ui.Texts;

/** Asks for an author's sentence: added to a section, or in place of what the register says, or hiding that. */
final class SentenceDialog extends Dialog {
    private static final int LINES = 3;

    /**
     * What is written about.
     *
     * @param line the key of the register's sentence; null where none is corrected, or the one that was stays so
     * @param register what the register says or said; null where a sentence is added
     * @param words what the author has said so far
     * @param author who has; null where nobody has
     */
    record What(
            BriefingSectionKind section,
            @Nullable String line,
            @Nullable Sentence register,
            @Nullable Sentence words,
            @Nullable BriefingAuthor author) {

        static What added(BriefingSectionKind section) {
            return new What(section, null, null, null, null);
        }

        static What of(BriefingSectionKind section, BriefingLine line, @Nullable String register) {
            var author = line.author();
            return author == null
                    ? new What(section, register, line.sentence(), null, null)
                    : new What(section, register, author.instead(), line.sentence(), author);
        }
    }

    private final Editing editing;
    private final What what;
    private final Select<BriefingSectionKind> section = new Select<>();
    private final TextArea vi = new TextArea(getTranslation("briefing.sentence.vi"));
    private final TextArea en = new TextArea(getTranslation("briefing.sentence.en"));
    private final Checkbox hides = new Checkbox(getTranslation("briefing.sentence.hide"));
    private final TextArea reason = new TextArea(getTranslation("briefing.sentence.reason"));
    private final Select<Visibility> visibility = new Select<>();
    private final Paragraph refused = new Paragraph();

    SentenceDialog(Editing editing, What what) {
        this.editing = editing;
        this.what = what;
        var corrects = what.register() != null;
        setHeaderTitle(getTranslation(corrects ? "briefing.sentence.correct" : "briefing.sentence.add"));
        addClassNames("form-dialog", "briefing-dialog");
        setCloseOnOutsideClick(false);
        section.setLabel(getTranslation("briefing.sentence.section"));
        section.setItems(BriefingSectionKind.writable(editing.briefing().size()));
        section.setItemLabelGenerator(Texts::of);
        section.setValue(what.section());
        section.setVisible(!corrects && what.author() == null);
        section.setWidthFull();
        for (var area : new TextArea[] {vi, en, reason}) {
            area.setMaxLength(BriefingSentences.LONGEST);
            area.setMinRows(LINES);
            area.setWidthFull();
            area.setManualValidation(true);
            area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        }
        vi.setHelperText(getTranslation("briefing.sentence.hint"));
        hides.setVisible(corrects);
        hides.addValueChangeListener(change -> arrange());
        visibility.setLabel(getTranslation("briefing.sentence.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(Texts::of);
        visibility.setWidthFull();
        refused.addClassNames("cn-note", "cn-note-warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        fill();
        var fields = new Div();
        fields.addClassName("cn-stack");
        if (corrects) {
            fields.add(registerSays());
        }
        fields.add(section, hides, vi, en, reason, visibility, refused);
        add(fields);
        var keep = new Button(getTranslation("briefing.sentence.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        if (what.author() != null) {
            getFooter().add(new Button(getTranslation("briefing.sentence.end"), click -> end()));
        }
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), keep);
        arrange();
    }

    private void fill() {
        var words = what.words();
        var author = what.author();
        visibility.setValue(author == null ? Visibility.INTERNAL : author.visibility());
        if (author != null && author.reason() != null) {
            hides.setValue(true);
            reason.setValue(author.reason());
        } else if (words != null) {
            vi.setValue(words.vi());
            en.setValue(author != null && author.oneLanguage() ? "" : words.en());
        } else if (what.register() != null) {
            vi.setValue(what.register().vi());
            en.setValue(what.register().en());
        }
    }

    private Paragraph registerSays() {
        var said = what.register() == null ? "" : what.register().text(Texts.lang());
        var paragraph = new Paragraph(getTranslation("briefing.sentence.register", said));
        paragraph.addClassName("cn-muted");
        return paragraph;
    }

    private void arrange() {
        vi.setVisible(!hides.getValue());
        en.setVisible(!hides.getValue());
        reason.setVisible(hides.getValue());
    }

    private void keep() {
        refused.setVisible(false);
        List.of(vi, en, reason).forEach(area -> area.setInvalid(false));
        var author = what.author();
        var outcome = editing.write(new BriefingSentences.Wanted(
                section.getValue(),
                what.line(),
                editing.briefing().size(),
                hides.getValue() ? null : vi.getValue(),
                hides.getValue() ? null : en.getValue(),
                hides.getValue(),
                hides.getValue() ? reason.getValue() : null,
                visibility.getValue(),
                author == null ? null : BriefingKey.parse(BriefingKey.Of.SENTENCE, author.key(), "sentence")));
        if (outcome instanceof BriefingSentenceSaved) {
            close();
            editing.tell(outcome);
        } else if (outcome instanceof BriefingInvalid invalid) {
            refuse(invalid);
        } else {
            refuse(Outcomes.text(outcome));
        }
    }

    private void refuse(BriefingInvalid invalid) {
        var area = Map.of("vi", vi, "en", en, "reason", reason).get(invalid.field());
        if (area == null) {
            refuse(invalid.message(Texts.lang()));
        } else {
            area.setErrorMessage(invalid.message(Texts.lang()));
            area.setInvalid(true);
            area.focus();
        }
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    private void end() {
        var author = what.author();
        if (author != null) {
            close();
            editing.tell(editing.end(author.key(), null));
        }
    }
}
