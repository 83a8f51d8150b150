package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;

/** A page with nothing to show, which says why and where to go from here. */
public class Impasse extends Composite<Div> {

    public Impasse(String heading, String explanation) {
        var search = new Anchor(Links.SEARCH, getTranslation("impasse.search"));
        var home = new Anchor(Links.HOME, getTranslation("impasse.home"));
        var ways = new Div(search, home);
        ways.addClassName("cn-row");
        var mark = new SvgIcon("icons.svg", "bridge");
        getContent().addClassName("impasse");
        getContent().add(mark, new H1(heading), new Paragraph(explanation), ways);
    }
}
