package vn.caunoi.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** What a record rests on: checks the evidence that is handed in, and lets nothing be accepted that no source supports. */
@Component
class Grounds {

    private static final List<Field> EVIDENCE =
            List.of(Field.lines("reason", 2000), Field.words("locator", 200), Field.lines("quote", 4000));

    private final JdbcClient jdbc;

    Grounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wrong with the evidence, at the paths that begin with its name. */
    List<Problem> problems(Evidence evidence) {
        var problems = new ArrayList<Problem>();
        var words = new LinkedHashMap<String, @Nullable Object>();
        words.put("reason", evidence.reason());
        words.put("locator", evidence.locator());
        words.put("quote", evidence.quote());
        var inner = new Reading();
        inner.read(EVIDENCE, words);
        inner.problems().forEach(problem -> problems.add(problem.within("evidence")));
        if (evidence.sourceId() != null
                && !jdbc.sql("select exists (select from source where id = :id)")
                        .param("id", evidence.sourceId())
                        .query(Boolean.class)
                        .single()) {
            problems.add(new Problem(
                    "evidence.source",
                    ProblemCode.UNKNOWN_RECORD,
                    "Không có nguồn này trong sổ.",
                    "There is no such source in the register."));
        }
        return problems;
    }

    /** What nothing supports is not a fact: it can be suggested. */
    List<Problem> unsourced(Values given, Evidence evidence, @Nullable GlobalId id) {
        if (!Confidence.ACCEPTED.name().equals(given.text("confidence")) || evidence.sourceId() != null) {
            return List.of();
        }
        var cited = id != null
                && (id.kind() == RecordKind.SOURCE
                        || jdbc.sql("select exists (select from citation where record_id = :id)")
                                .param("id", id.id())
                                .query(Boolean.class)
                                .single());
        return cited
                ? List.of()
                : List.of(new Problem(
                        "confidence",
                        ProblemCode.SOURCE_NEEDED,
                        "Chưa có nguồn nào. Hãy nêu nguồn, hoặc để là “gợi ý, chờ kiểm chứng”.",
                        "No source supports it yet. Name one, or leave it as suggested."));
    }

    /** The record cites the source from now on, if it does not already. */
    void cite(long record, Evidence evidence) {
        if (evidence.sourceId() != null && evidence.sourceId() != record) {
            jdbc.sql("""
                            insert into citation (record_id, source_id, locator, quote)
                            select :record, :source, :locator, :quote
                            where not exists (
                              select from citation
                              where record_id = :record and source_id = :source
                              and locator is not distinct from :locator and quote is not distinct from :quote)""")
                    .param("record", record)
                    .param("source", evidence.sourceId())
                    .param("locator", evidence.locator())
                    .param("quote", evidence.quote())
                    .update();
        }
    }
}
