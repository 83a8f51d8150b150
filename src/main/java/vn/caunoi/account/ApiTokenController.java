package vn.caunoi.account;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.account.AccountInputs.ApiTokenCreateInput;

/** API tokens in the API. */
@Controller
class ApiTokenController {

    private final ApiTokens tokens;

    ApiTokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @QueryMapping
    List<ApiToken> apiTokens() {
        return tokens.visible();
    }

    @MutationMapping
    TokenOutcome apiTokenCreate(@Argument ApiTokenCreateInput input) {
        return tokens.create(input.name(), input.scopes(), input.days());
    }

    @MutationMapping
    TokenOutcome apiTokenRevoke(@Argument String beginning) {
        return tokens.revoke(beginning);
    }
}
