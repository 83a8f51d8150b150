package vn.caunoi.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A map with its title, what the reader must not overlook, and the same content as a table beside it. */
class Picture extends Composite<Section> {

    Picture(String title) {
        getContent().addClassName("map-picture");
        getContent().add(new H2(title));
    }

    Picture remark(String text, String... looks) {
        var remark = new Paragraph(text);
        remark.addClassNames(looks);
        getContent().add(remark);
        return this;
    }

    Picture alone(Component map) {
        getContent().add(map);
        return this;
    }

    /** The map, and the table that whoever does not see it can sort and read. */
    Picture both(Component map, String tableTitle, Component table, String... looks) {
        var scroll = new Div(table);
        scroll.addClassName("cn-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", tableTitle);
        var both = new Div(map, scroll);
        both.addClassName("map-both");
        both.addClassNames(looks);
        getContent().add(both);
        return this;
    }
}
