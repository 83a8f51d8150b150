package vn.caunoi.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Account;
import vn.caunoi.account.AccountOutcome;
import vn.caunoi.account.AccountOutcome.AccountConflict;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** The administration of accounts and of everybody's tokens. */
@Route(Links.ACCOUNTS)
@RolesAllowed(Doors.ADMINISTRATOR)
@CssImport("./styles/account.css")
class AccountsView extends Composite<Div> implements Titled {
    private final Accounts accounts;
    private final AreaNames areas;
    private final PlainTable<Account> table;
    private final Div told = new Div();
    private final Problems problems = new Problems();

    AccountsView(Accounts accounts, ApiTokens tokens, AreaNames areas) {
        this.accounts = accounts;
        this.areas = areas;
        var create = new Button(getTranslation("accounts.new"), click -> edit(null));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Header(new H1(heading()), create);
        head.addClassName("cn-page-header");
        table = new PlainTable<Account>(heading(), "")
                .column(getTranslation("account.name"), account -> new Span(account.name()))
                .column(getTranslation("account.full-name"), account -> new Span(account.fullName()))
                .column(getTranslation("account.role"), this::role)
                .column(getTranslation("accounts.state"), this::state)
                .column(getTranslation("accounts.actions"), this::actions);
        getContent().addClassNames("cn-page", "account-page");
        getContent().add(head, told, problems, table);
        getContent()
                .add(new Section(
                        new H2(getTranslation("tokens.of-all")), new TokenTable(tokens, tokens::visible, true)));
        refresh();
    }

    @Override
    public String heading() {
        return getTranslation("accounts.heading");
    }

    private void refresh() {
        table.show(accounts.all());
    }

    private Component role(Account account) {
        var written = areas.of(account.provinces(), account.missions());
        var role = new Div(new Span(Texts.of(account.role())));
        if (!written.isEmpty()) {
            var where = new Span(written);
            where.addClassNames("cn-muted", "cn-small");
            role.add(where);
        }
        return role;
    }

    private Component state(Account account) {
        var badge = new Span(getTranslation(
                account.disabled()
                        ? "accounts.disabled"
                        : account.mustChangePassword() ? "accounts.one-time" : "accounts.in-use"));
        badge.addClassNames(
                "cn-badge",
                account.disabled() ? "cn-ended" : account.mustChangePassword() ? "cn-suggested" : "cn-active");
        return badge;
    }

    private Component actions(Account account) {
        var row = new Div(action("accounts.change", account, () -> edit(account)));
        row.addClassName("cn-row");
        if (account.issuer() == null) {
            row.add(action(
                    "accounts.reset",
                    account,
                    () -> ask("accounts.reset", account, () -> accounts.resetPassword(account.name()))));
        }
        row.add(
                account.disabled()
                        ? action("accounts.enable", account, () -> tell(accounts.enable(account.name())))
                        : action(
                                "accounts.disable",
                                account,
                                () -> ask("accounts.disable", account, () -> accounts.disable(account.name()))));
        return row;
    }

    private Button action(String key, Account account, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("accounts.action.of", getTranslation(key), account.name()));
        return button;
    }

    private void edit(@Nullable Account account) {
        new AccountForm(accounts, areas, account, this::tell).open();
    }

    private void ask(String key, Account account, Supplier<AccountOutcome> work) {
        var question = new ConfirmDialog(
                getTranslation("accounts.action.of", getTranslation(key), account.name()),
                getTranslation(key.equals("accounts.reset") ? "accounts.reset.effect" : "accounts.disable.effect"),
                getTranslation(key),
                confirmed -> tell(work.get()));
        question.setCancelable(true);
        question.setCancelText(getTranslation("account.cancel"));
        question.open();
    }

    private void tell(AccountOutcome outcome) {
        problems.clear();
        told.removeAll();
        switch (outcome) {
            case AccountSaved saved -> {
                var password = saved.oneTimePassword();
                if (password != null) {
                    told.add(new Once(
                            getTranslation("accounts.once", saved.account().name()), password));
                }
            }
            case AccountInvalid invalid ->
                problems.say(invalid.problems().getFirst().message(Texts.lang()));
            case AccountForbidden forbidden -> problems.say(forbidden.message(Texts.lang()));
            case AccountConflict _ -> problems.say(getTranslation("account.changed-meanwhile"));
        }
        refresh();
    }
}
