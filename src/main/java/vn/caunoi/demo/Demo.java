package vn.caunoi.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/**
 * Enters the demonstration once, the way a person would: through the writing service, with a source and a history. All
 * of it or nothing. Its days are counted from the day on which it is entered, so that something is always late.
 */
@Component
@Profile("demo")
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long LOCK = 0xDE40_CA0_0101L;

    private final Writing writing;
    private final DemoScript script;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Demo(Writing writing, DemoScript script, JdbcClient jdbc, TransactionTemplate transaction) {
        this.writing = writing;
        this.script = script;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Callers.as(
                Caller.REGISTER,
                () -> transaction.execute(status -> {
                    jdbc.sql("select pg_advisory_xact_lock(:lock)")
                            .param("lock", LOCK)
                            .query((row, number) -> number)
                            .list();
                    if (isThere()) {
                        LOG.info("The demonstration records are there");
                    } else {
                        LOG.info("{} demonstration records entered", enter());
                    }
                    return status;
                }));
    }

    private boolean isThere() {
        return jdbc.sql("select exists (select from source where name_vi = :title)")
                .param("title", script.sourceTitle())
                .query(Boolean.class)
                .single();
    }

    private int enter() {
        Map<String, GlobalId> entered = new LinkedHashMap<>();
        var evidence = Evidence.NONE;
        for (var record : script.records(key -> known(key, entered))) {
            var id = create(record, evidence);
            entered.put(record.key(), id);
            if (id.kind() == RecordKind.SOURCE) {
                evidence = new Evidence(script.reason(), id.id(), null, null);
            }
        }
        return entered.size();
    }

    private GlobalId create(DemoScript.Entry record, Evidence evidence) {
        return switch (writing.create(record.kind(), record.input(), evidence, true)) {
            case Outcome.Saved saved -> saved.id();
            case Outcome refused -> throw new IllegalStateException(record.key() + ": " + refused);
        };
    }

    /** A record of the demonstration by its key, or one of the register: "province 86", "province 83 until 2025-06-30". */
    private GlobalId known(String key, Map<String, GlobalId> entered) {
        var words = List.of(key.split(" "));
        return switch (words.getFirst()) {
            case "province" -> province(words.get(1), words.size() > 2 ? words.get(3) : null);
            case "country" -> coded(RecordKind.COUNTRY, "country", words.get(1));
            case "organisation" -> coded(RecordKind.ORGANISATION, "organisation", words.get(1));
            default -> Objects.requireNonNull(entered.get(key), () -> "No demonstration record " + key);
        };
    }

    private GlobalId province(String code, @Nullable String until) {
        return new GlobalId(
                RecordKind.PROVINCE,
                jdbc.sql("""
                                select id from province
                                where code = :code and valid_to is not distinct from :until::date""")
                        .param("code", code)
                        .param("until", until)
                        .query(Long.class)
                        .single());
    }

    private GlobalId coded(RecordKind kind, String table, String code) {
        return new GlobalId(
                kind,
                jdbc.sql("select id from %s where %s = :code"
                                .formatted(table, kind == RecordKind.COUNTRY ? "code" : "seed_key"))
                        .param("code", code)
                        .query(Long.class)
                        .single());
    }
}
