package vn.caunoi.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The holders of accounts, for what the product does in their name while they are away: a digest, a calendar. */
@Service
public class Holders {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who holds this account and may use it at this moment; they see what they would see before a page. */
    public Optional<Caller> find(long account) {
        return Callers.asTheRegister(() -> jdbc.sql(
                                "select " + Standing.COLUMNS
                                        + " from account where id = :account and disabled_at is null and not must_change_password")
                        .param("account", account)
                        .query(Standing::read)
                        .optional())
                .map(Standing::inPerson);
    }
}
