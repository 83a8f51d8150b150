package vn.caunoi.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.caunoi.account.Account;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.reminder.Reminders;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** Who one is here, and the tokens by which one's machines act. */
@Route(Links.ACCOUNT)
@PermitAll
@CssImport("./styles/account.css")
class MyAccountView extends Composite<Div> implements Titled {

    MyAccountView(Accounts accounts, ApiTokens tokens, AreaNames areas, Reminders reminders) {
        var head = new Header(new H1(heading()));
        head.addClassName("cn-page-header");
        getContent().addClassNames("cn-page", "account-page");
        getContent().add(head);
        accounts.own().ifPresent(account -> {
            getContent().add(facts(account, areas));
            reminders.own().ifPresent(reminder -> getContent().add(new ReminderForm(reminders, reminder)));
            getContent().add(tokens(account, tokens));
        });
    }

    @Override
    public String heading() {
        return getTranslation("my-account.heading");
    }

    private Component facts(Account account, AreaNames areas) {
        var facts = new DescriptionList();
        facts.addClassName("cn-facts");
        fact(facts, "account.name", account.name());
        fact(facts, "account.full-name", account.fullName());
        fact(facts, "account.role", Texts.of(account.role()));
        var written = areas.of(account.provinces(), account.missions());
        if (!written.isEmpty()) {
            fact(facts, "account.areas", written);
        }
        var section = new Section(facts);
        section.addClassName("cn-card");
        if (account.issuer() == null) {
            section.add(new Anchor(Links.PASSWORD, getTranslation("password.heading")));
        } else {
            fact(facts, "account.issuer", account.issuer());
        }
        return section;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component tokens(Account account, ApiTokens tokens) {
        var table = new TokenTable(tokens, tokens::own, false);
        var explanation = new Paragraph(getTranslation("tokens.explanation"));
        return new Section(
                new H2(getTranslation("tokens.heading")),
                explanation,
                table,
                new TokenForm(tokens, account.role(), table::refresh));
    }
}
