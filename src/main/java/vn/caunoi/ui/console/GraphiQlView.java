package vn.caunoi.ui.console;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.gateway.TrustedDocuments;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.component.GraphiQlConsole;

/** GraphiQL over the register's own API, with the cookbook beside it. */
@Route(Links.GRAPHIQL)
@Menu(title = "menu.graphiql", order = 307, icon = "console")
class GraphiQlView extends Composite<Div> implements Titled {

    GraphiQlView(Cookbook cookbook, TrustedDocuments trusted, ApiTokens tokens) {
        var heading = new H1(heading());
        heading.addClassName("cn-unseen");
        var console = new GraphiQlConsole();
        console.setTrustedOnly(trusted.only());
        console.setCookbook(cookbook.recipes(Texts.lang()));
        console.setToken(tokens.forConsole());
        getContent().setSizeFull();
        getContent().add(heading, console);
    }

    @Override
    public String heading() {
        return getTranslation("graphiql.heading");
    }
}
