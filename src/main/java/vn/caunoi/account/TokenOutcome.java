package vn.caunoi.account;

/** What came of an attempt to create or revoke an API token. */
public sealed interface TokenOutcome
        permits TokenOutcome.TokenCreated,
                TokenOutcome.TokenRevoked,
                AccountOutcome.AccountInvalid,
                AccountOutcome.AccountForbidden {

    /** The token, shown this once: only its hash is kept. */
    record TokenCreated(ApiToken token, String secret) implements TokenOutcome {}

    /** It opens nothing any more. */
    record TokenRevoked(ApiToken token) implements TokenOutcome {}
}
