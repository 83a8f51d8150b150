package vn.caunoi.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Enters proposals by hand, for tests that count them. */
public final class SomeProposals {

    private final Writing writing;
    private final JdbcClient jdbc;

    public SomeProposals(Writing writing, JdbcClient jdbc) {
        this.writing = writing;
        this.jdbc = jdbc;
    }

    /** Seven proposals around the merger of 1 July 2025; who counts them on paper finds what the tests expect. */
    public void aroundTheMerger() {
        // Quảng Nam and Đà Nẵng, one province since.
        enter("VN63-49", "Kiến nghị của Quảng Nam", "2025-03-10", step("RECEIVED", "2025-03-12"));
        enter(
                "VN63-48",
                "Kiến nghị đầu của Đà Nẵng",
                "2025-04",
                step("RECEIVED", "2025-04-20"),
                step("STARTED", "2025-06-20"),
                step("ANSWERED", "2025-07-10"));
        enter("VN63-48", "Kiến nghị thứ hai của Đà Nẵng", "2025-06-30");
        // Hà Nội, which no merger touched.
        enter(
                "VN63-01",
                "Kiến nghị của Hà Nội",
                "2025-05-05",
                step("RECEIVED", "2025-05-06"),
                step("CLOSED", "2025-06-01"));
        // After the merger.
        enter("VN34-48", "Kiến nghị của Đà Nẵng mới", "2025-07-01");
        enter("VN34-86", "Kiến nghị của Vĩnh Long mới", "2025-09-15");
        // Nobody knows when.
        enter("VN63-83", "Kiến nghị không ngày của Bến Tre", Map.of());
    }

    public GlobalId enter(String province, String name, @Nullable String submittedOn, Map<?, ?>... steps) {
        var more = new HashMap<String, @Nullable Object>();
        more.put("submittedOn", submittedOn);
        more.put("steps", List.of(steps));
        return enter(province, name, more);
    }

    public GlobalId enter(String province, String name, Map<String, ? extends @Nullable Object> more) {
        var outcome = create(province, name, more);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).id();
    }

    public Outcome create(String province, String name, Map<String, ? extends @Nullable Object> more) {
        var input = new HashMap<String, @Nullable Object>(Map.of(
                "province",
                province(province).toString(),
                "nameVi",
                name,
                "topic",
                "INVESTMENT",
                "kind",
                "PARTNER_CONNECTION"));
        input.putAll(more);
        return writing.create(RecordKind.PROPOSAL, input, Evidence.NONE, true);
    }

    /** The version with that key in the register's own data. */
    public GlobalId province(String key) {
        return new GlobalId(
                RecordKind.PROVINCE,
                jdbc.sql("select id from province where seed_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single());
    }

    public static Map<String, String> step(String kind, String on) {
        return Map.of("kind", kind, "on", on, "actor", "Bộ Ngoại giao");
    }
}
