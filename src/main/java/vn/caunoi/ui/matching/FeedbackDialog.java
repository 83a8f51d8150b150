package vn.caunoi.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.FeedbackOutcome;
import vn.caunoi.matching.FeedbackOutcome.FeedbackForbidden;
import vn.caunoi.matching.FeedbackOutcome.FeedbackGiven;
import vn.caunoi.matching.FeedbackOutcome.FeedbackInvalid;
import vn.caunoi.matching.FeedbackVerdict;
import vn.caunoi.matching.Feedbacks;
import vn.caunoi.ui.Texts;

/** Asks what somebody has to say of a match, and says where it cannot be kept. */
final class FeedbackDialog extends Dialog {
    private static final int LONG_ENOUGH = 4000;
    private static final int LINES = 3;

    /** Keeps what is said. */
    interface Giving {
        FeedbackOutcome give(FeedbackVerdict verdict, @Nullable String reason);
    }

    private final RadioButtonGroup<FeedbackVerdict> verdict =
            new RadioButtonGroup<>(getTranslation("matching.feedback.verdict"));
    private final TextArea reason = new TextArea(getTranslation("matching.feedback.reason"));
    private final Paragraph refused = new Paragraph();
    private final Giving giving;
    private final Runnable given;

    /** @param given what is done when it is kept */
    FeedbackDialog(String partner, Giving giving, Runnable given) {
        this.giving = giving;
        this.given = given;
        setHeaderTitle(getTranslation("matching.feedback.of", partner));
        addClassNames("form-dialog", "matching-feedback");
        setCloseOnOutsideClick(false);
        verdict.setItems(FeedbackVerdict.values());
        verdict.setItemLabelGenerator(Texts::of);
        verdict.setRequiredIndicatorVisible(true);
        verdict.setManualValidation(true);
        reason.setMaxLength(Feedbacks.LONGEST_REASON);
        reason.setMinRows(LINES);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.addClassName("matching-feedback-reason");
        reason.setHelperText(getTranslation("matching.feedback.reason.hint"));
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        refused.addClassNames("cn-note", "cn-note-warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(verdict, reason, refused);
        var keep = new Button(getTranslation("matching.feedback.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), keep);
    }

    private void keep() {
        refused.setVisible(false);
        reason.setInvalid(false);
        var chosen = verdict.getValue();
        verdict.setInvalid(chosen == null);
        if (chosen == null) {
            verdict.setErrorMessage(getTranslation("matching.feedback.verdict.needed"));
            return;
        }
        switch (giving.give(chosen, reason.getValue())) {
            case FeedbackGiven kept -> {
                close();
                Notification.show(
                        getTranslation("matching.feedback.kept"), LONG_ENOUGH, Notification.Position.BOTTOM_CENTER);
                given.run();
            }
            case FeedbackInvalid invalid
            when invalid.field().equals("reason") -> {
                reason.setErrorMessage(invalid.message(Texts.lang()));
                reason.setInvalid(true);
                reason.focus();
            }
            case FeedbackInvalid invalid -> refuse(invalid.message(Texts.lang()));
            case FeedbackForbidden forbidden -> refuse(forbidden.message(Texts.lang()));
        }
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }
}
