package vn.caunoi.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Titled;

/** What the register holds, what is near, and where it has gaps. */
@Route(Links.HOME)
@Menu(title = "menu.home", order = 1, icon = "home")
class HomeView extends Composite<Div> implements Titled {

    HomeView() {
        getContent().addClassName("cn-page");
        getContent().add(new H1(heading()));
    }

    @Override
    public String heading() {
        return getTranslation("menu.home");
    }
}
