package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.TestCaller;
import vn.caunoi.account.ApiTokens;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** A running server on a register of its own, that looks for nothing unless PostgreSQL tells it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "caunoi.graphql.subscriptions.recheck=1d",
            "caunoi.graphql.subscriptions.keep-alive=200ms",
            "caunoi.graphql.subscriptions.init-timeout=3s",
            "caunoi.graphql.subscriptions.per-connection=3"
        })
@ContextConfiguration(initializers = OwnRegister.class)
abstract class FollowingTest {

    static final String CHANGES = """
            subscription ($kinds: [RecordKind!], $province: String, $after: ID) {
              changes(kinds: $kinds, province: $province, after: $after) { key action reason record { label } }
            }
            """;
    static final Caller OFFICER = TestCaller.somebody(Role.MINISTRY_OFFICER, Set.of(), Set.of());
    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Writing writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApiTokens tokens;

    /** Enters a partner; the reason tells the change from all others. */
    Outcome.Saved enterPartner(String reason) {
        return enter(writing, RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", nobodysName()), reason);
    }

    Outcome.Saved enter(RecordKind kind, Map<String, ?> values, String reason) {
        return enter(writing, kind, values, reason);
    }

    static Outcome.Saved enter(Writing writing, RecordKind kind, Map<String, ?> values, String reason) {
        return saved(
                Callers.as(OFFICER, () -> writing.create(kind, Map.copyOf(values), Evidence.because(reason), true)));
    }

    Outcome.Saved change(Outcome.Saved record, Map<String, @Nullable Object> values, String reason) {
        return saved(Callers.as(
                OFFICER, () -> writing.change(record.id(), record.version(), values, Evidence.because(reason))));
    }

    private static Outcome.Saved saved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved) outcome;
    }

    static String nobodysName() {
        return "Công ty Theo Dõi " + COUNT.incrementAndGet();
    }

    long province(String seedKey) {
        return Callers.asTheRegister(() -> jdbc.sql("select id from province where seed_key = :key")
                .param("key", seedKey)
                .query(Long.class)
                .single());
    }
}
