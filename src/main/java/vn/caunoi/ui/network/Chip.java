package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something chosen, with the button that takes it away. */
final class Chip extends Composite<Div> {

    Chip(String text, Runnable remove) {
        var cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton("", click -> remove.run());
        button.add(cross);
        button.getElement().setAttribute("aria-label", getTranslation("network.remove", text));
        getContent().addClassName("network-chip");
        getContent().add(new Span(text), button);
    }

    Chip of(String kind) {
        getContent().getElement().setAttribute("data-kind", kind);
        return this;
    }
}
