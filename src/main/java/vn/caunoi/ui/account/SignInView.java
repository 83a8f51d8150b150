package vn.caunoi.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import vn.caunoi.account.Callers;
import vn.caunoi.account.SignInWays;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Titled;

/** The way in, by name and password or through a provider; it says what went wrong and how long to wait. */
@Route(Links.SIGN_IN)
@AnonymousAllowed
@CssImport("./styles/account.css")
class SignInView extends Composite<Div> implements Titled, BeforeEnterObserver {
    static final String WRONG = "error";
    static final String WAIT = "wait";
    static final String PROVIDER = "provider";

    private final LoginForm form = new LoginForm();
    private final Callers callers;

    SignInView(SignInWays ways, Callers callers) {
        this.callers = callers;
        form.setAction(Links.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        getContent().addClassNames("cn-page", "sign-in-page");
        getContent().add(new H1(heading()), form);
        for (var provider : ways.providers()) {
            var link = new Anchor(provider.address(), getTranslation("sign-in.with", provider.name()));
            link.setRouterIgnore(true);
            link.addClassName("sign-in-provider");
            getContent().add(link);
        }
        var forgotten = new Paragraph(getTranslation("sign-in.forgotten"));
        forgotten.addClassName("cn-muted");
        getContent().add(forgotten);
    }

    @Override
    public String heading() {
        return getTranslation("sign-in.heading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (callers.current().signedIn()) {
            event.forwardTo(Links.HOME);
            return;
        }
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter(Links.TO).ifPresent(SignInView::goOnTo);
        form.setI18n(texts(asked));
        form.setError(has(asked, WRONG) || has(asked, WAIT) || has(asked, PROVIDER));
    }

    /** Only an address of this application: a path without anything before it. */
    private static void goOnTo(String address) {
        var request = VaadinRequest.getCurrent();
        if (request == null || address.startsWith("/") || address.contains("\\") || !isPath(address)) {
            return;
        }
        var session = request.getWrappedSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, address);
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + address);
    }

    private static boolean isPath(String address) {
        try {
            return !new Location(address).getPath().contains(":");
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    private LoginI18n texts(QueryParameters asked) {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("sign-in.by-password"));
        fields.setUsername(getTranslation("account.name"));
        fields.setPassword(getTranslation("account.password"));
        fields.setSubmit(getTranslation("sign-in.submit"));
        var failure = texts.getErrorMessage();
        failure.setUsername(getTranslation("sign-in.name-missing"));
        failure.setPassword(getTranslation("sign-in.password-missing"));
        failure.setTitle(getTranslation("sign-in.failed"));
        failure.setMessage(message(asked));
        return texts;
    }

    private String message(QueryParameters asked) {
        var seconds = asked.getSingleParameter(WAIT)
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt);
        if (seconds.isPresent()) {
            return seconds.get() <= 90
                    ? getTranslation("sign-in.wait.seconds", seconds.get())
                    : getTranslation("sign-in.wait.minutes", (seconds.get() + 59) / 60);
        }
        return getTranslation(has(asked, PROVIDER) ? "sign-in.provider-refused" : "sign-in.wrong");
    }

    private static boolean has(QueryParameters asked, String name) {
        return asked.getParameters().containsKey(name);
    }
}
