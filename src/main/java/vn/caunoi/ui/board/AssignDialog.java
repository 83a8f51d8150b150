package vn.caunoi.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.form.Forms;
import vn.caunoi.ui.form.Refusal;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Owners.Owner;

/**
 * Gives the chosen cards to somebody. What was refused stays in the dialogue with its reason, and can be tried again
 * with somebody else; what was given is given.
 */
class AssignDialog extends Dialog {
    private final ComboBox<Owner> owner = new ComboBox<>(getTranslation("board.assign.owner"));
    private final DayField due = new DayField(getTranslation("board.assign.due"));
    private final DayField day = new DayField(getTranslation("board.assign.day"));
    private final TextField actor = new TextField(getTranslation("board.assign.actor"));
    private final Paragraph counted = new Paragraph();
    private final UnorderedList refused = new UnorderedList();
    private final Deck deck;
    private final Forms forms;
    private final LocalDate today;
    private final Consumer<List<Card>> given;
    private List<Card> cards;

    /** Given is told which cards have somebody now, each time some have. */
    AssignDialog(
            Deck deck, List<Card> cards, List<Owner> owners, LocalDate today, Forms forms, Consumer<List<Card>> given) {
        this.deck = deck;
        this.cards = List.copyOf(cards);
        this.today = today;
        this.forms = forms;
        this.given = given;
        setHeaderTitle(getTranslation("board.assign"));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        owner.setItems(owners);
        owner.setItemLabelGenerator(Owner::fullName);
        owner.setRequiredIndicatorVisible(true);
        owner.setManualValidation(true);
        due.setHelperText(getTranslation("board.assign.due.kept"));
        day.setValue(today);
        actor.setMaxLength(200);
        refused.addClassName("board-refused");
        refused.getElement().setAttribute("role", "alert");
        var fields = new Div(owner, due, day, actor);
        fields.addClassName("form-grid");
        add(counted, fields, refused);
        var confirm = new Button(getTranslation("board.assign.confirm"), click -> assign());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), confirm);
        count();
    }

    private void count() {
        counted.setText(getTranslation("board.chosen", cards.size()));
    }

    private void assign() {
        var chosen = owner.getValue();
        owner.setInvalid(chosen == null);
        if (chosen == null) {
            owner.setErrorMessage(getTranslation("board.assign.owner.needed"));
            owner.focus();
            return;
        }
        var on = day.getValue() == null ? today : day.getValue();
        var outcomes = deck.assign(
                cards,
                new Deck.Charge(
                        chosen.name(),
                        due.getValue(),
                        on,
                        actor.getValue().isBlank() ? null : actor.getValue().strip()));
        var done = new ArrayList<Card>();
        var left = new ArrayList<Card>();
        refused.removeAll();
        for (int each = 0; each < cards.size(); each++) {
            var card = cards.get(each);
            if (outcomes.get(each) instanceof Outcome.Saved) {
                done.add(card);
            } else {
                left.add(card);
                var why = new Refusal(forms);
                why.tell(outcomes.get(each));
                refused.add(new ListItem(new Span(card.title()), why));
            }
        }
        cards = List.copyOf(left);
        count();
        if (left.isEmpty()) {
            close();
        }
        given.accept(done);
    }
}
