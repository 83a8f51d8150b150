package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The page in place of one that could not be made: calm, with a reference to the log and nothing of the cause. */
@ParentLayout(MainLayout.class)
class FailureView extends Composite<Div> implements HasErrorParameter<Exception>, Titled {

    @Override
    public String heading() {
        return getTranslation("failure.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Failures.log(parameter.getCaughtException());
        getContent().removeAll();
        getContent().add(new Impasse(heading(), getTranslation("failure.explanation", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
