package vn.caunoi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Rows;
import vn.caunoi.base.SortOrder;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Agreements that came to a province by a merger: what waits for its decision, and the deciding. */
@Service
public class Inheritances {

    /** An agreement that a merged province signed, once for each province of today that it came to. */
    private static final String INHERITED = """
            select agreement.id, successor.id as successor_id, successor.code as successor_code,
              heir.predecessors, heir.merged_on, inheritance.decision, inheritance.decided_on, inheritance.number,
              inheritance.note_vi, inheritance.note_en,
              binds(agreement.status, agreement.confidence, agreement.ended_on, :today)
                and inheritance.decision is null as pending
            from agreement
            cross join lateral (
              select lineage.province_id, max(lineage.merged_on) as merged_on,
                array_agg(distinct lineage.ancestor_id) as predecessors
              from signatory
              join province_lineage as lineage on lineage.ancestor_id = signatory.party_id
              where signatory.agreement_id = agreement.id and signatory.role = 'VIETNAMESE_PARTY'
              and lineage.merged_on is not null
              group by lineage.province_id
            ) as heir
            join province as successor on successor.id = heir.province_id and successor.valid_to is null
            left join inheritance
              on inheritance.agreement_id = agreement.id and inheritance.successor_id = successor.id
            where %s""";

    private static final String WAITING =
            "binds(agreement.status, agreement.confidence, agreement.ended_on, :today) and inheritance.decision is null";

    private static final ListQuery<Inheritance> PENDING = new ListQuery<>(
            INHERITED.formatted(WAITING + " and (:province::text is null or successor.code = :province)"),
            Inheritances::read);

    /** Province by province; an agreement stands once in each. */
    private static final SortOrder BY_PROVINCE = SortOrder.byName("successor_code", false);

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Calendar calendar;
    private final Writing writing;

    Inheritances(JdbcClient jdbc, Pages pages, Calendar calendar, Writing writing) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.calendar = calendar;
        this.writing = writing;
    }

    /**
     * The agreements that bind and on which the province that inherited them has not decided.
     *
     * @param province the code of a province of today; all when null
     */
    public Page<Inheritance> pending(@Nullable String province, PageRequest request) {
        return pages.read(pendingOf(province), BY_PROVINCE, request);
    }

    /** How many of them there are. */
    public int countPending(@Nullable String province) {
        return pages.count(pendingOf(province));
    }

    private ListQuery<Inheritance> pendingOf(@Nullable String province) {
        return PENDING.with("province", province).with("today", calendar.today());
    }

    /** What waits for the decision of each of these provinces of today. */
    public Map<Long, List<Inheritance>> pendingOf(Collection<Long> successors) {
        return Rows.grouped(
                jdbc.sql("select successor_id as of_id, page.* from (%s) as page order by successor_id, id"
                                .formatted(INHERITED.formatted(WAITING + " and successor.id = any(:ids)")))
                        .param("today", calendar.today()),
                successors,
                Inheritances::read);
    }

    /** What waits for a decision anywhere, at most so much. */
    public List<Inheritance> pendingEverywhere(int most) {
        return pages.window(pendingOf((String) null), BY_PROVINCE, 0, most);
    }

    /** To which provinces each agreement came by a merger, decided or not. */
    public Map<Long, List<Inheritance>> of(Collection<Long> agreements) {
        return Rows.grouped(
                jdbc.sql("select id as of_id, page.* from (%s) as page order by id, successor_code"
                                .formatted(INHERITED.formatted("agreement.id = any(:ids)")))
                        .param("today", calendar.today()),
                agreements,
                Inheritances::read);
    }

    /** Whether the caller may decide for that province: is one of its officers, or the Ministry. */
    public boolean mayDecide(long successor) {
        return writing.maySpeakFor(successor);
    }

    /**
     * Decides on an inherited agreement, once. What is amended or ended gets the act of it, what is ended is over.
     *
     * @param version the version of the agreement that was read; the one that stands when null
     */
    public Outcome decide(
            long agreement, @Nullable Integer version, long successor, Verdict verdict, Evidence evidence) {
        if (!writing.maySpeakFor(successor)) {
            return writing.refusal();
        }
        var id = new GlobalId(RecordKind.AGREEMENT, agreement);
        var standing = writing.read(id);
        if (standing.isEmpty()) {
            return writing.change(id, 0, Map.of(), evidence);
        }
        var values = standing.get().values();
        var input = new LinkedHashMap<String, @Nullable Object>();
        var decision = new LinkedHashMap<String, @Nullable Object>();
        decision.put("successor", successor);
        decision.put("decision", verdict.decision());
        decision.put("decidedOn", verdict.decidedOn());
        decision.put("number", verdict.number());
        decision.put("noteVi", verdict.noteVi());
        decision.put("noteEn", verdict.noteEn());
        input.put("inheritances", values.rowsWith("inheritances", decision));
        if (verdict.decision() != InheritanceDecision.CONFIRMED) {
            input.put("acts", values.rowsWith("acts", act(verdict)));
        }
        if (verdict.decision() == InheritanceDecision.ENDED) {
            input.put("status", AgreementStatus.TERMINATED);
            input.put("endedOn", verdict.decidedOn());
        }
        return writing.change(id, version == null ? standing.get().version() : version, input, evidence);
    }

    private static Map<String, @Nullable Object> act(Verdict verdict) {
        var act = new LinkedHashMap<String, @Nullable Object>();
        act.put(
                "kind",
                verdict.decision() == InheritanceDecision.AMENDED ? AgreementActKind.AMENDED : AgreementActKind.ENDED);
        act.put("on", verdict.decidedOn().toString());
        act.put("number", verdict.number());
        act.put("amends", verdict.decision() == InheritanceDecision.AMENDED ? verdict.amends() : null);
        act.put("noteVi", verdict.noteVi());
        act.put("noteEn", verdict.noteEn());
        return act;
    }

    private static Inheritance read(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        return new Inheritance(
                row.getLong("id"),
                row.getLong("successor_id"),
                Rows.numbers(row, "predecessors"),
                row.getObject("merged_on", LocalDate.class),
                row.getBoolean("pending"),
                decision == null ? null : InheritanceDecision.valueOf(decision),
                row.getObject("decided_on", LocalDate.class),
                row.getString("number"),
                row.getString("note_vi"),
                row.getString("note_en"));
    }
}
