package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Inheritance;
import vn.caunoi.agreement.InheritanceDecision;
import vn.caunoi.agreement.Verdict;
import vn.caunoi.base.Lang;
import vn.caunoi.province.Province;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Refusal;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;

/** Asks when and by which document it was decided, enters it, and says why where it is refused. */
@CssImport("./styles/form.css")
class DecisionDialog extends Dialog {
    private static final int LONG_ENOUGH = 4000;
    private static final int MOST_WORDS = 500;
    private static final int MOST_LINES = 2000;

    private final Decisions decisions;
    private final Inheritance waiting;
    private final InheritanceDecision decision;
    private final DayField day = new DayField(getTranslation("inheritances.dialog.decidedOn"));
    private final TextField number = new TextField(getTranslation("inheritances.dialog.number"));
    private final TextField amends = new TextField(getTranslation("inheritances.dialog.amends"));
    private final TextArea note = new TextArea(getTranslation("inheritances.dialog.note"));
    private final Refusal refusal;
    private final Runnable then;

    DecisionDialog(
            Decisions decisions,
            Inheritance waiting,
            Agreement agreement,
            Province successor,
            InheritanceDecision decision,
            Runnable then) {
        this.decisions = decisions;
        this.waiting = waiting;
        this.decision = decision;
        this.then = then;
        refusal = new Refusal(decisions.forms);
        var name = "inheritances.dialog." + decision.name();
        setHeaderTitle(getTranslation(name));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        day.setValue(decisions.calendar.today());
        day.setMin(waiting.mergedOn());
        day.setMax(decisions.calendar.today());
        day.setRequiredIndicatorVisible(true);
        number.setMaxLength(100);
        amends.setMaxLength(MOST_WORDS);
        amends.setRequiredIndicatorVisible(true);
        amends.setVisible(decision == InheritanceDecision.AMENDED);
        note.setMaxLength(MOST_LINES);
        var fields = new Div(day, number, amends, note);
        fields.addClassName("form-grid");
        add(
                new Paragraph(getTranslation(
                        name + ".explained", successor.label(Texts.lang()), agreement.label(Texts.lang()))),
                fields,
                refusal);
        var back = new Button(getTranslation("form.cancel"), click -> close());
        var confirm = new Button(getTranslation("inheritances.decide." + decision.name()), click -> decide());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, confirm);
    }

    private void decide() {
        refusal.clear();
        if (day.getValue() == null) {
            day.setErrorMessage(day.unreadable().orElseGet(() -> getTranslation("inheritances.dialog.day-needed")));
            day.setInvalid(true);
            day.focus();
        } else if (amends.isVisible() && amends.getValue().isBlank()) {
            amends.setErrorMessage(getTranslation("inheritances.dialog.amends-needed"));
            amends.setInvalid(true);
            amends.focus();
        } else {
            take(decisions.inheritances.decide(
                    waiting.agreementId(), null, waiting.successorId(), verdict(), Evidence.NONE));
        }
    }

    /** The remark is in the language that its writer reads. */
    private Verdict verdict() {
        var vi = Texts.lang() == Lang.VI;
        return new Verdict(
                decision,
                day.getValue(),
                text(number.getValue()),
                text(amends.getValue()),
                vi ? text(note.getValue()) : null,
                vi ? null : text(note.getValue()));
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private void take(Outcome outcome) {
        if (outcome instanceof Outcome.Saved) {
            close();
            Notification.show(getTranslation("inheritances.done"), LONG_ENOUGH, Notification.Position.BOTTOM_CENTER);
            then.run();
        } else {
            refusal.tell(outcome);
        }
    }
}
