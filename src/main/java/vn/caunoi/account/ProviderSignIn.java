package vn.caunoi.account;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Signs people in whom an OpenID Connect provider vouches for. An account belongs to one subject of one provider: that
 * somebody there bears the same name or address as somebody here says nothing.
 */
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String BY_THE_PROVIDER = "OpenID Connect";
    private static final int LONGEST_NAME = 80;

    private final OidcUserService provider = new OidcUserService();
    private final AccountRepository accounts;
    private final Accounts rules;
    private final SignIns signIns;
    private final OidcSettings settings;

    ProviderSignIn(AccountRepository accounts, Accounts rules, SignIns signIns, OidcSettings settings) {
        this.accounts = accounts;
        this.rules = rules;
        this.signIns = signIns;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) throws OAuth2AuthenticationException {
        var user = provider.loadUser(request);
        var issuer = Objects.requireNonNull(user.getIdToken().getClaimAsString("iss"));
        var subject = Objects.requireNonNull(user.getSubject());
        var account = rules.alone(() -> accounts.findByIssuerAndSubject(issuer, subject)
                .map(known -> withRole(known, user))
                .or(() -> settings.createAccounts()
                        ? Optional.of(welcome(user).vouchedBy(issuer, subject)).map(accounts::save)
                        : Optional.empty()));
        var admitted = account.filter(known -> known.disabledAt() == null);
        signIns.vouched(
                account.map(KeptAccount::name).orElseGet(() -> wantedName(user)), address(), admitted.isPresent());
        return admitted.map(known -> new Vouched(user, new SignedIn(standing(known))))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("access_denied")));
    }

    private KeptAccount welcome(OidcUser user) {
        var name = freeName(wantedName(user));
        var fullName = Objects.requireNonNullElse(user.getFullName(), name);
        var draft = new AccountDraft(fullName, role(user).orElse(Role.READER), Set.of(), Set.of());
        return KeptAccount.born(name, draft, BY_THE_PROVIDER);
    }

    /** The role that the provider tells, if it is asked for one; somebody always stays administrator. */
    private KeptAccount withRole(KeptAccount account, OidcUser user) {
        var told = settings.roleClaim() == null ? account.role() : role(user).orElse(Role.READER);
        if (told == account.role() || rules.isLastAdministrator(account)) {
            return account;
        }
        var shown = account.shown();
        return accounts.save(account.as(
                new AccountDraft(account.fullName(), told, shown.provinces(), shown.missions()), BY_THE_PROVIDER));
    }

    /** Of several, the one that may most. */
    private Optional<Role> role(OidcUser user) {
        var claim = settings.roleClaim();
        return claim == null
                ? Optional.empty()
                : values(user.getClaim(claim))
                        .flatMap(value -> Optional.ofNullable(settings.roles().get(value)).stream())
                        .max(Enum::compareTo);
    }

    private static Stream<String> values(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case Collection<?> several -> several.stream().map(String::valueOf);
            default -> Stream.of(String.valueOf(claim));
        };
    }

    private static String wantedName(OidcUser user) {
        var told = Stream.of(user.getPreferredUsername(), user.getEmail(), user.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
        var plain = Normalizer.normalize(told.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9._@+-]", "")
                .replaceAll("^[^a-z0-9]+", "");
        var name = plain.length() < 2 ? "user" + plain : plain;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private String freeName(String wanted) {
        return Stream.iterate(1, next -> next + 1)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(name -> !accounts.existsByName(name))
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(KeptAccount account) {
        var shown = account.shown();
        return new Standing(
                shown.id(),
                shown.name(),
                shown.role(),
                shown.mustChangePassword(),
                account.credentials(),
                shown.provinces(),
                shown.missions());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }
}
