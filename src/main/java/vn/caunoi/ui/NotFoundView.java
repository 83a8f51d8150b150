package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to an address or a record that does not exist: says so, and offers search and the way home. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, Titled {

    NotFoundView() {
        getContent().add(new Impasse(heading(), getTranslation("not-found.explanation")));
    }

    @Override
    public String heading() {
        return getTranslation("not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
