package vn.caunoi.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** GraphiQL with a cookbook beside it, served by the application itself; its code is only fetched where it is shown. */
@Tag("graphiql-console")
@NpmPackage(value = "graphiql", version = "5.4.0")
@NpmPackage(value = "graphql", version = "16.14.2")
@NpmPackage(value = "graphql-sse", version = "2.6.1")
@JsModule("./graphiql-console/graphiql-console.ts")
public class GraphiQlConsole extends SpeakingElement implements HasSize, HasStyle {

    /** A worked query: choosing it opens it in the editor and runs it; {@code variables} is a JSON object. */
    public record Recipe(
            String title,
            String description,
            String query,
            @Nullable String variables) implements Serializable {}

    public GraphiQlConsole() {
        super("graphiql");
        setSizeFull();
    }

    /** Where the queries go; {@code /graphql} when it is not said. */
    public void setEndpoint(String endpoint) {
        getElement().setProperty("endpoint", endpoint);
    }

    /** What the queries show to be somebody's; without it they are anybody's. */
    public void setToken(@Nullable String token) {
        getElement().setProperty("token", token);
    }

    public void setCookbook(List<Recipe> recipes) {
        getElement().setPropertyList("cookbook", recipes);
    }

    /** Says that the server runs registered documents only. */
    public void setTrustedOnly(boolean trustedOnly) {
        getElement().setProperty("trustedOnly", trustedOnly);
    }

    @Override
    void showTexts(Locale locale) {
        super.showTexts(locale);
        getElement().setProperty("lang", locale.getLanguage());
    }
}
