package vn.caunoi.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Objects;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.account.Role;
import vn.caunoi.account.Scope;
import vn.caunoi.account.TokenOutcome.TokenCreated;
import vn.caunoi.account.TokenOutcome.TokenRevoked;
import vn.caunoi.ui.Texts;

/** Makes a token and shows it once. */
class TokenForm extends Composite<Div> {
    private final TextField name = new TextField();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final IntegerField days = new IntegerField();
    private final Problems problems = new Problems();
    private final Div shown = new Div();
    private final ApiTokens tokens;
    private final Runnable created;

    TokenForm(ApiTokens tokens, Role role, Runnable created) {
        this.tokens = tokens;
        this.created = created;
        name.setLabel(getTranslation("tokens.name"));
        name.setHelperText(getTranslation("tokens.name.advice"));
        name.setMaxLength(100);
        scopes.setLabel(getTranslation("tokens.scopes"));
        scopes.setItems(
                role == Role.READER ? EnumSet.of(Scope.READ_PUBLIC, Scope.READ_INTERNAL) : EnumSet.allOf(Scope.class));
        scopes.setItemLabelGenerator(Texts::of);
        scopes.setValue(EnumSet.of(Scope.READ_PUBLIC));
        days.setLabel(getTranslation("tokens.days"));
        days.setValue(ApiTokens.DAYS);
        days.setMin(1);
        days.setMax(ApiTokens.MOST_DAYS);
        days.setStepButtonsVisible(true);
        problems.at("name", name).at("scopes", scopes).at("days", days);
        var create = new Button(getTranslation("tokens.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("cn-card", "account-fields");
        getContent().add(new H3(getTranslation("tokens.new")), name, scopes, days, problems, create, shown);
    }

    private void create() {
        problems.clear();
        shown.removeAll();
        switch (tokens.create(name.getValue(), scopes.getValue(), Objects.requireNonNullElse(days.getValue(), 0))) {
            case TokenCreated made -> {
                shown.add(new Once(getTranslation("tokens.once", made.token().name()), made.secret()));
                name.clear();
                created.run();
            }
            case AccountInvalid invalid -> problems.show(invalid.problems());
            case AccountForbidden forbidden -> problems.say(forbidden.message(Texts.lang()));
            case TokenRevoked _ -> throw new IllegalStateException("A new token is not a revoked one");
        }
    }
}
