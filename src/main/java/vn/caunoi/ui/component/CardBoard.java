package vn.caunoi.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.ObjIntConsumer;

/**
 * Columns of cards that are walked with the arrow keys. A card is an element with the attribute data-card; Shift and an
 * arrow ask for it to be moved, Enter opens it, the space bar chooses it.
 */
@Tag("card-board")
@JsModule("./card-board/card-board.ts")
public class CardBoard extends Component implements HasComponents, HasStyle {

    /** The reader wants a card moved so many columns on, or back where the number is negative; a browser may send anything. */
    public Registration addMoveListener(ObjIntConsumer<String> listener) {
        return getElement()
                .addEventListener(
                        "card-move",
                        happened -> listener.accept(
                                happened.getEventData()
                                        .path("event.detail.card")
                                        .asString(""),
                                happened.getEventData().path("event.detail.by").asInt(0) < 0 ? -1 : 1))
                .addEventData("event.detail.card")
                .addEventData("event.detail.by");
    }

    /** Goes to a card, where it is shown. */
    public void focusCard(String card) {
        getElement().callJsFunction("focusCard", card);
    }
}
