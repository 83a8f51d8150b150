package vn.caunoi.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether the account is in use with the role that it had, and whether its token still opens the API. */
@Component
final class StillKnown implements CallerCheck {

    private final JdbcClient jdbc;

    StillKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean stillValid(Caller caller) {
        if (caller.accountId() == null) {
            return true;
        }
        return Callers.asTheRegister(() -> jdbc.sql("""
                        select exists (
                          select from account
                          where id = :account and disabled_at is null and role = :role
                            and must_change_password = :mustChange
                            and (:token::bigint is null or exists (
                              select from api_token
                              where id = :token and revoked_at is null and expires_at > now())))
                        """)
                .param("account", caller.accountId())
                .param("role", caller.role() == null ? null : caller.role().name())
                .param("mustChange", caller.mustChangePassword())
                .param("token", caller.tokenId())
                .query(Boolean.class)
                .single());
    }
}
