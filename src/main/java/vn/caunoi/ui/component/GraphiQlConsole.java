package vn.caunoi.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
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
public class GraphiQlConsole extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    /** A worked query: choosing it opens it in the editor and runs it; {@code variables} is a JSON object. */
    public record Recipe(
            String title,
            String description,
            String query,
            @Nullable String variables) implements Serializable {}

    public GraphiQlConsole() {
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
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        showTexts(attachEvent.getUI().getLocale());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showTexts(event.getLocale());
    }

    private void showTexts(Locale locale) {
        getElement().setPropertyMap("texts", ElementTexts.of("graphiql", locale));
        getElement().setProperty("lang", locale.getLanguage());
    }
}
