package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;

/** Chooses what stands beside the picture. */
final class PanelChoice extends Composite<Div> {
    private final Map<Look.Panel, NativeButton> buttons = new EnumMap<>(Look.Panel.class);

    PanelChoice(Explorer explorer) {
        getContent().addClassName("network-choice");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("network.panel"));
        for (var panel : Look.Panel.values()) {
            var button = new NativeButton("", click -> explorer.look(look -> look.showing(panel)));
            if (panel == Look.Panel.RECORD) {
                button.add(
                        named("network.panel.RECORD", "network-wide"),
                        named("network.panel.picture", "network-narrow"));
            } else {
                button.setText(getTranslation("network.panel." + panel));
            }
            buttons.put(panel, button);
            getContent().add(button);
        }
    }

    void show(Look.Panel chosen) {
        buttons.forEach(
                (panel, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(panel == chosen)));
    }

    /** On a narrow screen the picture stands with what is selected in it. */
    private Span named(String text, String where) {
        var name = new Span(getTranslation(text));
        name.addClassName(where);
        return name;
    }
}
