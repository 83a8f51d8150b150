package vn.caunoi.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.caunoi.account.ApiToken;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** API tokens, each with what it may do, its last use, and the way to end it. */
class TokenTable extends Composite<Div> {
    private final PlainTable<ApiToken> table;
    private final ApiTokens tokens;
    private final Supplier<List<ApiToken>> which;

    /** The owner is told where the tokens are not all one's own. */
    TokenTable(ApiTokens tokens, Supplier<List<ApiToken>> which, boolean withOwner) {
        this.tokens = tokens;
        this.which = which;
        table = new PlainTable<>(getTranslation("tokens.heading"), getTranslation("tokens.none"));
        table.column(getTranslation("tokens.name"), TokenTable::name);
        if (withOwner) {
            table.column(getTranslation("account.name"), token -> new Span(token.owner()));
        }
        table.column(
                        getTranslation("tokens.scopes"),
                        token -> new Span(token.scopes().stream().map(Texts::of).collect(Collectors.joining(", "))))
                .column(getTranslation("tokens.expires"), token -> new Span(time(token.expiresAt())))
                .column(getTranslation("tokens.used"), this::lastUse)
                .column(getTranslation("tokens.state"), this::state);
        getContent().add(table);
        refresh();
    }

    void refresh() {
        table.show(which.get());
    }

    private static Component name(ApiToken token) {
        return new Div(new Span(token.name()), new Code(token.beginning() + "…"));
    }

    private Component lastUse(ApiToken token) {
        var used = token.lastUsedAt();
        return new Span(
                used == null
                        ? getTranslation("tokens.never")
                        : getTranslation("tokens.used-from", time(used), String.valueOf(token.lastUsedFrom())));
    }

    private Component state(ApiToken token) {
        if (!token.valid()) {
            return new Span(getTranslation(token.revokedAt() == null ? "tokens.expired" : "tokens.revoked"));
        }
        var revoke = new Button(getTranslation("tokens.revoke"), click -> confirm(token));
        revoke.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        revoke.setAriaLabel(getTranslation("tokens.revoke.of", token.name()));
        return revoke;
    }

    private void confirm(ApiToken token) {
        var question = new ConfirmDialog(
                getTranslation("tokens.revoke.of", token.name()),
                getTranslation("tokens.revoke.effect"),
                getTranslation("tokens.revoke"),
                confirmed -> {
                    tokens.revoke(token.beginning());
                    refresh();
                });
        question.setCancelable(true);
        question.setCancelText(getTranslation("account.cancel"));
        question.open();
    }

    private static String time(OffsetDateTime moment) {
        return Format.current().time(moment.toInstant());
    }
}
