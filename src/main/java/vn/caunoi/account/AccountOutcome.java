package vn.caunoi.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** What came of an attempt to change an account. */
public sealed interface AccountOutcome {

    /**
     * It is as it was asked to be.
     *
     * @param oneTimePassword a new password to hand to the person, shown this once, where one was made
     */
    record AccountSaved(Account account, @Nullable String oneTimePassword) implements AccountOutcome {}

    /** What was entered cannot be used. */
    record AccountInvalid(List<AccountProblem> problems) implements AccountOutcome, TokenOutcome {

        static AccountInvalid of(String field, AccountFault fault) {
            return new AccountInvalid(List.of(new AccountProblem(field, fault)));
        }
    }

    /** Somebody else has changed the account in the meantime: it is now like this. */
    record AccountConflict(Account current) implements AccountOutcome {}

    /** The caller may not do this. */
    record AccountForbidden(AccountRefusal reason) implements AccountOutcome, TokenOutcome {

        public String message(Lang lang) {
            return reason.message(lang);
        }
    }
}
