package vn.caunoi.account;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom an OpenID Connect provider vouched for, and the account that they have here. */
final class Vouched extends DefaultOidcUser implements KnownCaller {

    private final SignedIn person;

    Vouched(OidcUser user, SignedIn person) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    @Override
    public Caller caller() {
        return person.caller();
    }

    @Override
    public String getName() {
        return person.getName();
    }

    SignedIn person() {
        return person;
    }
}
