package vn.caunoi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import vn.caunoi.base.Rows;

/**
 * How an account in use stands at this moment, read in one statement.
 *
 * @param credentials goes up with every new password
 */
record Standing(
        long accountId,
        String name,
        Role role,
        boolean mustChangePassword,
        int credentials,
        Set<Long> provinces,
        Set<Long> missions) {

    /** What the statement selects from {@code account}. */
    static final String COLUMNS = """
            account.id as account_id, account.name as account_name, role, must_change_password, credentials,
              array(select identity_id from account_province where account_id = account.id) as provinces,
              array(select mission_id from account_mission where account_id = account.id) as missions
            """;

    static Standing read(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getLong("account_id"),
                row.getString("account_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("must_change_password"),
                row.getInt("credentials"),
                Set.copyOf(Rows.numbers(row, "provinces")),
                Set.copyOf(Rows.numbers(row, "missions")));
    }

    /** The account's holder before a page. */
    Caller inPerson() {
        return Caller.person(accountId, name, role, provinces, missions, mustChangePassword);
    }
}
