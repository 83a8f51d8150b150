package vn.caunoi.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** The cards of one state; a long column is read part by part, when somebody asks for more. */
class BoardColumn extends Composite<Section> {
    static final int AT_ONCE = 20;

    /** Reads some of the column's cards. */
    interface Reading {
        List<Card> read(int offset, int limit);
    }

    private final UnorderedList cards = new UnorderedList();
    private final NativeButton more = new NativeButton();
    private final Reading reading;
    private final Function<Card, CardView> view;
    private final int total;
    private int shown;

    BoardColumn(Enum<?> state, int total, Reading reading, Function<Card, CardView> view) {
        this.total = total;
        this.reading = reading;
        this.view = view;
        var count = new Span(Format.current().number(total));
        count.addClassName("record-count");
        var name = new Span(Texts.of(state));
        name.addClassName("board-column-name");
        var heading = new H2(name, count);
        heading.setId("column-" + state.name());
        cards.getElement().setAttribute("role", "list");
        more.addClassName("record-more");
        more.addClickListener(click -> read());
        getContent().addClassName("board-column");
        getContent().getElement().setAttribute("aria-labelledby", "column-" + state.name());
        getContent().getElement().setAttribute("data-state", state.name());
        getContent().add(heading, cards);
        if (total == 0) {
            var empty = new Paragraph(getTranslation("board.empty"));
            empty.addClassNames("cn-muted", "cn-small");
            getContent().add(empty);
        } else {
            getContent().add(more);
            read();
        }
    }

    private void read() {
        var found = reading.read(shown, AT_ONCE);
        found.forEach(card -> cards.add(view.apply(card)));
        shown += found.size();
        more.setText(getTranslation("board.more", Math.max(0, total - shown)));
        more.setVisible(shown < total && !found.isEmpty());
    }
}
