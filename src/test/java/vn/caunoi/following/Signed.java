package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.account.Scope;
import vn.caunoi.account.TokenOutcome.TokenCreated;

/** Somebody with an account of their own and a token for it. */
record Signed(long account, Caller caller, String beginning, String secret) {

    static Signed in(ApiTokens tokens, JdbcClient jdbc, String name) {
        long account = Callers.asTheRegister(
                () -> jdbc.sql("""
                        insert into account (name, full_name, role, created_by) values (:name, :name, 'READER', 'test')
                        returning id""").param("name", name).query(Long.class).single());
        var caller = Caller.person(account, name, Role.READER, Set.of(), Set.of(), false);
        var created = Callers.as(
                caller, () -> tokens.create("theo dõi", EnumSet.of(Scope.READ_PUBLIC, Scope.READ_INTERNAL), 1));
        assertThat(created).isInstanceOf(TokenCreated.class);
        var token = (TokenCreated) created;
        return new Signed(account, caller, token.token().beginning(), token.secret());
    }

    void revoke(ApiTokens tokens) {
        Callers.as(caller, () -> tokens.revoke(beginning));
    }
}
