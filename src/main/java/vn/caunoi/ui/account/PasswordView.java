package vn.caunoi.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import vn.caunoi.account.AccountOutcome.AccountConflict;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Callers;
import vn.caunoi.account.OwnPassword;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** A new password; whoever came in with one for one time has to choose theirs here first. */
@Route(Links.PASSWORD)
@PermitAll
@CssImport("./styles/account.css")
class PasswordView extends Composite<Div> implements Titled {
    private final PasswordField current = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Problems problems = new Problems();
    private final Button save = new Button();
    private final OwnPassword own;
    private final boolean first;

    PasswordView(OwnPassword own, Callers callers) {
        this.own = own;
        first = callers.current().mustChangePassword();
        label(current, "password.current", "current-password");
        label(wanted, "password.new", "new-password");
        label(again, "password.again", "new-password");
        wanted.setHelperText(getTranslation("password.advice"));
        problems.at("current", current).at("password", wanted).at("again", again);
        save.setText(getTranslation("password.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> change());
        save.addClickShortcut(Key.ENTER);
        current.setVisible(!first);
        var explanation = new Paragraph(getTranslation(first ? "password.first" : "password.explanation"));
        getContent().addClassNames("cn-page", "account-form");
        getContent().add(new H1(heading()), explanation, current, wanted, again, problems, save);
    }

    @Override
    public String heading() {
        return getTranslation("password.heading");
    }

    private void label(PasswordField field, String key, String purpose) {
        field.setLabel(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", purpose);
    }

    private void change() {
        problems.clear();
        if (!wanted.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("password.differ"));
            again.setInvalid(true);
            return;
        }
        var request = VaadinRequest.getCurrent();
        switch (own.change(first ? null : current.getValue(), wanted.getValue(), request.getRemoteAddr())) {
            case AccountSaved _ -> done();
            case AccountInvalid invalid -> problems.show(invalid.problems());
            case AccountForbidden forbidden -> problems.say(forbidden.message(Texts.lang()));
            case AccountConflict _ -> problems.say(getTranslation("account.changed-meanwhile"));
        }
    }

    /** The way on loads everything anew: the shell has more to offer now. */
    private void done() {
        var onwards = new Anchor(Links.HOME, getTranslation("password.onwards"));
        onwards.setRouterIgnore(true);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("password.saved")),
                        new Paragraph(getTranslation("password.saved.effect")),
                        onwards);
    }
}
