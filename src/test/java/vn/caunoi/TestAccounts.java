package vn.caunoi;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.AccountDraft;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.account.Scope;
import vn.caunoi.account.TokenOutcome.TokenCreated;

/** Accounts of every role in the database of the tests, entered once, and a token of each that may all it can. */
public final class TestAccounts {

    /** The province of today that the province officer writes for. */
    public static final String PROVINCE = "48";

    /** The country that the mission officer's missions answer for. */
    public static final String COUNTRY = "JP";

    private static final Map<ApplicationContext, Map<Role, String>> TOKENS = new ConcurrentHashMap<>();

    private TestAccounts() {}

    /** The token of the account with that role. */
    public static String token(ApplicationContext context, Role role) {
        return TOKENS.computeIfAbsent(context, TestAccounts::enter).get(role);
    }

    private static Map<Role, String> enter(ApplicationContext context) {
        var tokens = new EnumMap<Role, String>(Role.class);
        // Kept whatever becomes of the transaction of the test that asks first.
        var kept = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        kept.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        for (var role : Role.values()) {
            tokens.put(role, Callers.asTheRegister(() -> kept.execute(status -> enter(context, role))));
        }
        return tokens;
    }

    private static String enter(ApplicationContext context, Role role) {
        var jdbc = context.getBean(JdbcClient.class);
        var provinces =
                new HashSet<>(jdbc.sql("select identity_id from province where code = :code and valid_to is null")
                        .param("code", PROVINCE)
                        .query(Long.class)
                        .list());
        var missions = new HashSet<>(
                jdbc.sql("select mission.id from mission join country on country.id = country_id where code = :code")
                        .param("code", COUNTRY)
                        .query(Long.class)
                        .list());
        var name = "test-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var saved = (AccountSaved)
                context.getBean(Accounts.class).create(name, new AccountDraft(role.name(), role, provinces, missions));
        long id = jdbc.sql("update account set must_change_password = false where name = :name returning id")
                .param("name", name)
                .query(Long.class)
                .single();
        var scopes =
                role == Role.READER ? EnumSet.of(Scope.READ_PUBLIC, Scope.READ_INTERNAL) : EnumSet.allOf(Scope.class);
        var caller = Caller.person(id, name, role, provinces, missions, false);
        return Callers.as(
                caller, () -> ((TokenCreated) context.getBean(ApiTokens.class).create("test", scopes, 1)).secret());
    }
}
