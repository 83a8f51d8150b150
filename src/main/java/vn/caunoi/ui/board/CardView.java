package vn.caunoi.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;

/** A card: what, whose, by whom and until when. Those who may not write find neither box nor button. */
class CardView extends Composite<ListItem> {

    /** What those who may write can do with a card. */
    interface Hand {
        void choose(Card card, boolean chosen);

        void move(Card card);
    }

    CardView(Card card, boolean chosen, @Nullable Hand hand) {
        var body = new Div();
        body.addClassName("board-card");
        body.setClassName("late", card.late());
        body.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-card", card.id().toString())
                .setAttribute("aria-label", String.join(". ", told(card)));
        var head = new Div();
        head.addClassName("board-card-head");
        if (hand != null) {
            var box = new Checkbox();
            box.setAriaLabel(getTranslation("board.choose", card.title()));
            box.setValue(chosen);
            box.addValueChangeListener(event -> hand.choose(card, event.getValue()));
            head.add(box);
        }
        head.add(new Anchor(card.address(), card.title()));
        body.add(head);
        line(body, card.whose());
        line(body, card.stateWords());
        line(body, card.owner() == null ? null : getTranslation("board.owner", card.owner()));
        var due = due(card);
        if (due != null) {
            var line = new Div(new Span(due));
            line.addClassName("cn-small");
            if (card.late()) {
                line.add(Badges.overdue());
            }
            body.add(line);
        }
        if (hand != null) {
            var move = new Button(getTranslation("board.move"), click -> hand.move(card));
            move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            move.setAriaLabel(getTranslation("board.move.of", card.title()));
            body.add(move);
        }
        getContent().add(body);
    }

    private void line(Div body, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            var line = new Div(new Span(text));
            line.addClassNames("cn-small", "cn-muted");
            body.add(line);
        }
    }

    private @Nullable String due(Card card) {
        return card.dueOn() == null
                ? null
                : getTranslation("board.due", Format.current().date(card.dueOn()));
    }

    /** What a screen reader says of it. */
    private List<String> told(Card card) {
        var told = new ArrayList<String>(List.of(card.title(), card.whose(), card.stateWords()));
        Consumer<@Nullable String> more = text -> {
            if (text != null) {
                told.add(text);
            }
        };
        more.accept(card.owner() == null ? null : getTranslation("board.owner", card.owner()));
        more.accept(due(card));
        more.accept(card.late() ? getTranslation("proposals.overdue") : null);
        return told;
    }
}
