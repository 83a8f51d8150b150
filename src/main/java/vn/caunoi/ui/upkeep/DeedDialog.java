package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.form.EvidenceFields;
import vn.caunoi.ui.form.Forms;
import vn.caunoi.ui.form.Refusal;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;

/** Asks for the reason of something that is done to a whole record, does it, and says why where it is refused. */
class DeedDialog extends Dialog {
    private static final int LONG_ENOUGH = 4000;

    /** What is done; null when something is still missing, which the dialogue then says. */
    interface Deed {
        @Nullable Outcome done(Evidence evidence);
    }

    private final EvidenceFields evidence;
    private final Refusal refusal;
    private final Consumer<GlobalId> then;

    /** Its texts begin with the name: name + "explained", name + "confirm". */
    DeedDialog(
            Forms forms,
            RecordKind kind,
            String heading,
            String name,
            @Nullable Component body,
            Deed deed,
            Consumer<GlobalId> then) {
        this.then = then;
        evidence = new EvidenceFields(forms, kind).reasonNeeded();
        refusal = new Refusal(forms);
        setHeaderTitle(heading);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation(name + "explained")));
        if (body != null) {
            add(body);
        }
        add(evidence, refusal);
        var back = new Button(getTranslation("form.cancel"), click -> close());
        var confirm = new Button(getTranslation(name + "confirm"), click -> perform(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, confirm);
    }

    private void perform(Deed deed) {
        if (!evidence.lacksReason()) {
            var outcome = deed.done(evidence.evidence());
            if (outcome != null) {
                take(outcome);
            }
        }
    }

    private void take(Outcome outcome) {
        refusal.clear();
        switch (outcome) {
            case Outcome.Saved saved -> {
                close();
                Notification.show(getTranslation("upkeep.done"), LONG_ENOUGH, Notification.Position.BOTTOM_CENTER);
                then.accept(saved.id());
            }
            case Outcome.Invalid(var problems) -> refusal.problems(evidence.refuse(problems));
            case Outcome.Conflict conflict -> refusal.tell(conflict);
            case Outcome.Forbidden forbidden -> refusal.tell(forbidden);
            case Outcome.StillReferenced named -> refusal.tell(named);
            case Outcome.PeriodOverlaps overlaps -> refusal.tell(overlaps);
            case Outcome.DuplicateSuspected suspected -> refusal.tell(suspected);
        }
    }
}
