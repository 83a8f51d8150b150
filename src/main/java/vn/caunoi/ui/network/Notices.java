package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import vn.caunoi.ui.Format;

/** What the reader must know of the picture before reading it. */
final class Notices extends Composite<Div> {

    Notices() {
        getContent().addClassName("network-notices");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(Scene scene, Exploration exploration, Collection<String> unread, Component tooLong) {
        getContent().removeAll();
        if (!unread.isEmpty()) {
            note("cn-note", getTranslation("network.unread", String.join(", ", unread)));
        }
        if (!scene.unknown().isEmpty()) {
            note(
                    "cn-note",
                    getTranslation("network.unknown-starts", scene.unknown().size()));
        }
        if (tooLong.isVisible()) {
            getContent().add(tooLong);
        }
        if (scene.truncated()) {
            note(
                    "cn-note cn-note-warn",
                    scene.leftOut().isEmpty()
                            ? getTranslation("network.truncated", scene.nodes().size())
                            : getTranslation(
                                    "network.truncated.what", scene.nodes().size(), Counts.of(scene.leftOut())));
        }
        var on = exploration.scope().on();
        if (on != null && !exploration.scope().filter().provinces().isEmpty()) {
            note(
                    "cn-note",
                    getTranslation("network.codes-of-the-day", Format.current().date(on)));
        }
    }

    private void note(String look, String text) {
        var note = new Paragraph(text);
        note.addClassNames(look.split(" "));
        getContent().add(note);
    }
}
