package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import vn.caunoi.briefing.BriefingOutcome;
import vn.caunoi.briefing.BriefingOutcome.BriefingReleased;
import vn.caunoi.briefing.BriefingReleases;

/** Asks why a released briefing holds no more. */
final class SupersedeDialog extends Dialog {
    private static final int LINES = 3;

    private final TextArea reason = new TextArea(getTranslation("briefing.supersede.reason"));

    SupersedeDialog(Function<String, BriefingOutcome> superseding, Runnable done) {
        setHeaderTitle(getTranslation("briefing.supersede.heading"));
        addClassNames("form-dialog", "briefing-dialog");
        setCloseOnOutsideClick(false);
        reason.setMaxLength(BriefingReleases.LONGEST_NOTE);
        reason.setMinRows(LINES);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        add(new Paragraph(getTranslation("briefing.supersede.explained")), reason);
        var keep = new Button(getTranslation("briefing.supersede"), click -> {
            var outcome = superseding.apply(reason.getValue());
            if (outcome instanceof BriefingReleased) {
                close();
                done.run();
            } else {
                reason.setErrorMessage(Outcomes.text(outcome));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), keep);
    }
}
