package vn.caunoi.ui.board;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Forms;
import vn.caunoi.ui.form.Refusal;
import vn.caunoi.writing.Outcome;

/** Asks where a card goes, on which day, by whom and by which document, and says why where it is refused. */
class MoveDialog extends Dialog {
    private final Select<Enum<?>> to = new Select<>();
    private final DayField day = new DayField(getTranslation("board.move.day"));
    private final TextField actor = new TextField(getTranslation("board.move.actor"));
    private final TextField number = new TextField(getTranslation("board.move.number"));
    private final TextArea note = new TextArea(getTranslation("board.move.note"));
    private final Refusal refusal;
    private final Deck deck;
    private final Card card;
    private final Consumer<Enum<?>> moved;

    /** Moved is told where the card stands now. */
    MoveDialog(Deck deck, Card card, Enum<?> goal, LocalDate today, Forms forms, Consumer<Enum<?>> moved) {
        this.deck = deck;
        this.card = card;
        this.moved = moved;
        refusal = new Refusal(forms);
        setHeaderTitle(getTranslation("board.move.heading", card.title()));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        to.setLabel(getTranslation("board.move.to"));
        to.setItems(List.<Enum<?>>copyOf(deck.columns()));
        to.setItemLabelGenerator(Texts::of);
        to.addValueChangeListener(event -> actor.setRequiredIndicatorVisible(deck.needsActor(event.getValue())));
        to.setValue(goal);
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.setValue(today);
        actor.setMaxLength(200);
        actor.setManualValidation(true);
        number.setMaxLength(100);
        note.setMaxLength(2000);
        var fields = new Div(to, day, actor, number, note);
        fields.addClassName("form-grid");
        add(fields, refusal);
        var confirm = new Button(getTranslation("board.move.confirm"), click -> move());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), confirm);
    }

    private void move() {
        refusal.clear();
        var on = day.getValue();
        day.setInvalid(on == null);
        if (on == null) {
            day.setErrorMessage(getTranslation("upkeep.end.day.needed"));
            day.focus();
            return;
        }
        var outcome = deck.move(card, to.getValue(), new Deck.Step(on, text(actor), text(number), text(note)));
        if (outcome instanceof Outcome.Saved) {
            close();
            moved.accept(to.getValue());
        } else {
            refusal.tell(outcome);
        }
    }

    private static @Nullable String text(HasValue<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
