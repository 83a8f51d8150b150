package vn.caunoi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.KnownCaller;
import vn.caunoi.account.Role;

/** Puts who is named by {@link As} in the place of the caller, before the test's transaction begins. */
public final class TestCaller extends AbstractTestExecutionListener {

    private record Known(Caller caller) implements KnownCaller {}

    @Override
    public int getOrder() {
        return 3000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        var method = AnnotatedElementUtils.findMergedAnnotation(test.getTestMethod(), As.class);
        var as = method != null ? method : AnnotatedElementUtils.findMergedAnnotation(test.getTestClass(), As.class);
        if (as != null) {
            be(named(as, test));
        } else if (AnnotatedElementUtils.hasAnnotation(test.getTestMethod(), Transactional.class)
                || AnnotatedElementUtils.hasAnnotation(test.getTestClass(), Transactional.class)) {
            be(Caller.REGISTER);
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        SecurityContextHolder.clearContext();
    }

    /** From here on this thread's calls are that caller's. */
    public static void be(Caller caller) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Known(caller), "", List.of()));
    }

    /** Somebody with that role, who signed in. */
    public static Caller somebody(Role role, Set<Long> provinces, Set<Long> missions) {
        return Caller.person(null, role.name(), role, provinces, missions, false);
    }

    private static Caller named(As as, TestContext test) {
        var jdbc = test.getApplicationContext().getBean(JdbcClient.class);
        return Callers.asTheRegister(() -> somebody(
                as.value(),
                new HashSet<>(jdbc.sql("select identity_id from province where valid_to is null and code = any(:codes)")
                        .param("codes", as.provinces())
                        .query(Long.class)
                        .list()),
                new HashSet<>(jdbc.sql("select id from mission where seed_key = any(:keys)")
                        .param("keys", as.missions())
                        .query(Long.class)
                        .list())));
    }
}
