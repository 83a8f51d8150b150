package vn.caunoi.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.caunoi.account.SignIn;
import vn.caunoi.account.SignInResult;
import vn.caunoi.account.SignIns;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** Who tried to sign in, from where, and what came of it. */
@Route(Links.SIGN_INS)
@RolesAllowed(Doors.ADMINISTRATOR)
@CssImport("./styles/account.css")
class SignInsView extends Composite<Div> implements Titled {
    private static final int MOST = 200;

    SignInsView(SignIns signIns) {
        var head = new Header(new H1(heading()));
        head.addClassName("cn-page-header");
        var table = new PlainTable<SignIn>(heading(), getTranslation("sign-ins.none"))
                .column(
                        getTranslation("sign-ins.at"),
                        attempt -> new Span(Format.current().time(attempt.at().toInstant())))
                .column(getTranslation("account.name"), attempt -> new Span(attempt.name()))
                .column(getTranslation("sign-ins.address"), attempt -> new Span(attempt.address()))
                .column(getTranslation("sign-ins.result"), SignInsView::result);
        table.show(signIns.latest(MOST));
        getContent().addClassNames("cn-page", "account-page");
        getContent().add(head, new Paragraph(getTranslation("sign-ins.explanation", MOST)), table);
    }

    @Override
    public String heading() {
        return getTranslation("sign-ins.heading");
    }

    private static Component result(SignIn attempt) {
        var badge = new Span(Texts.of(attempt.result()));
        badge.addClassNames("cn-badge", attempt.result() == SignInResult.SUCCEEDED ? "cn-active" : "cn-withdrawn");
        return badge;
    }
}
