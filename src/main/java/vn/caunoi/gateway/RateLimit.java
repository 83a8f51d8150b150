package vn.caunoi.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Caller;

/** The allowances of those who asked lately, by account or else by address. Each instance keeps its own. */
@Component
final class RateLimit {

    static final String CODE = "RATE_LIMITED";
    /** The seconds to wait, in the error as in the header. */
    static final String RETRY_AFTER = "retryAfter";

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+(%.*)?");
    private static final int MOST_KEPT = 100_000;
    /** What a provider hands to one customer. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Rates rates;
    private final Cache<String, Allowance> allowances = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Allowance.MINUTE)
            .build();

    RateLimit(Rates rates) {
        this.rates = rates;
    }

    /**
     * What the caller may ask for; empty when nothing is counted.
     *
     * @param proxied whether a proxy passed the request on, which may stand on this machine too
     */
    Optional<Allowance> of(Caller caller, String address, boolean proxied) {
        if (!rates.enabled() || !caller.signedIn() && !proxied && !rates.loopback() && isLoopback(address)) {
            return Optional.empty();
        }
        return Optional.of(
                caller.signedIn()
                        ? allowances.get("account " + account(caller), key -> allowance(rates.signedIn()))
                        : allowances.get("address " + network(address), key -> allowance(rates.anonymous())));
    }

    /** How often tokens that nobody has may come from the address. */
    Optional<Allowance> failedTokens(String address) {
        return rates.enabled()
                ? Optional.of(allowances.get("failed " + network(address), key -> allowance(rates.failedTokens())))
                : Optional.empty();
    }

    private Allowance allowance(int perMinute) {
        return Allowance.of(perMinute, rates.costPerPoint());
    }

    private static String account(Caller caller) {
        return caller.accountId() == null ? caller.name() : caller.accountId().toString();
    }

    private static boolean isLoopback(String address) {
        return address.equals("localhost")
                || LITERAL.matcher(address).matches()
                        && InetAddress.ofLiteral(address).isLoopbackAddress();
    }

    /** One customer has billions of addresses of version 6: those of a network count as one. */
    private static String network(String address) {
        var literal = address.indexOf(':') < 0 ? null : InetAddress.ofLiteral(address);
        return literal instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                : address;
    }
}
