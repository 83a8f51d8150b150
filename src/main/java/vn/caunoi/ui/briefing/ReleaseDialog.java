package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingOutcome;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.briefing.BriefingOutcome.BriefingReleased;
import vn.caunoi.briefing.BriefingRelease;
import vn.caunoi.briefing.BriefingReleases;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** Shows what is open of a briefing, and releases it with what somebody says of that. */
final class ReleaseDialog extends Dialog {
    private static final int LINES = 3;

    private final TextArea note = new TextArea(getTranslation("briefing.release.note"));
    private final Paragraph refused = new Paragraph();
    private final Div fields = new Div();
    private final transient Briefing briefing;
    private final transient @Nullable BriefingRelease current;
    private final transient Function<BriefingReleases.Wanted, BriefingOutcome> releasing;
    private final transient Consumer<BriefingRelease> released;

    /**
     * @param current the release that holds, whose place this one takes
     * @param released what is done with it
     */
    ReleaseDialog(
            Briefing briefing,
            Optional<BriefingRelease> current,
            Function<BriefingReleases.Wanted, BriefingOutcome> releasing,
            Consumer<BriefingRelease> released) {
        this.briefing = briefing;
        this.current = current.orElse(null);
        this.releasing = releasing;
        this.released = released;
        setHeaderTitle(getTranslation("briefing.release.heading"));
        addClassNames("form-dialog", "briefing-dialog");
        setCloseOnOutsideClick(false);
        fields.addClassName("cn-stack");
        fields.add(new Paragraph(getTranslation("briefing.release.explained")));
        current.ifPresent(holding -> fields.add(new Paragraph(getTranslation(
                "briefing.release.replaces",
                holding.number(),
                Format.current().date(Released.day(holding.releasedAt()))))));
        checks();
        note.setMaxLength(BriefingReleases.LONGEST_NOTE);
        note.setMinRows(LINES);
        note.setWidthFull();
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.setRequiredIndicatorVisible(!briefing.checks().isEmpty());
        note.setHelperText(getTranslation("briefing.release.note.hint"));
        refused.addClassNames("cn-note", "cn-note-warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        fields.add(note, refused);
        add(fields);
        var release = new Button(getTranslation("briefing.release"), click -> release());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), release);
    }

    private void checks() {
        var checks = briefing.checks();
        fields.add(new H3(getTranslation("briefing.checks", checks.size())));
        if (checks.isEmpty()) {
            fields.add(new Paragraph(getTranslation("briefing.checks.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("record-list", "briefing-dialog-checks");
        checks.forEach(check -> list.add(new ListItem(check.text(Texts.lang()))));
        fields.add(list);
    }

    private void release() {
        refused.setVisible(false);
        note.setInvalid(false);
        var wanted = new BriefingReleases.Wanted(
                briefing.fingerprint(), current == null ? null : current.id(), note.getValue());
        switch (releasing.apply(wanted)) {
            case BriefingReleased done -> {
                close();
                released.accept(done.release());
            }
            case BriefingInvalid invalid
            when invalid.field().equals("note") -> {
                note.setErrorMessage(invalid.message(Texts.lang()));
                note.setInvalid(true);
                note.focus();
            }
            case BriefingOutcome other -> {
                refused.setText(Outcomes.text(other));
                refused.setVisible(true);
            }
        }
    }
}
