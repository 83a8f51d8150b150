package vn.caunoi.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** Explains what the database refuses: the same twice, or at the same time. */
@Component
class Overlaps {

    private static final String EXCLUDED = "23P01";
    private static final String NOT_UNIQUE = "23505";

    /** The field that a constraint is about, by the beginning of its name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("relation_period", "since"),
            Map.entry("province_code", "code"),
            Map.entry("province_identity", "validFrom"),
            Map.entry("country_code", "code"),
            Map.entry("trade_agreement_code", "code"),
            Map.entry("trade_agreement_member", "members"),
            Map.entry("country_tie", "ties"),
            Map.entry("conference_series", "ordinal"),
            Map.entry("conference_item", "items"),
            Map.entry("post_holding", "posts"),
            Map.entry("need_match", "matches"),
            Map.entry("proposal_follows_itself", "follows"),
            Map.entry("succession", "predecessors"),
            Map.entry("holiday_period", "startsOn"),
            Map.entry("deadline_rule_code", "code"),
            Map.entry("deadline_rule_period", "validFrom"),
            Map.entry("inheritance_once", "inheritances"));

    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Outcome explain(Sheet sheet, Values given, @Nullable GlobalId id, DataIntegrityViolationException refused) {
        if (!(refused.getMostSpecificCause() instanceof PSQLException cause) || cause.getServerErrorMessage() == null) {
            throw refused;
        }
        var constraint = String.valueOf(cause.getServerErrorMessage().getConstraint());
        var field = FIELDS.entrySet().stream()
                .filter(entry -> constraint.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return switch (String.valueOf(cause.getSQLState())) {
            case EXCLUDED ->
                new Outcome.PeriodOverlaps(
                        field,
                        with(sheet, given),
                        "Trong khoảng thời gian đó đã có bản ghi như vậy. Hãy sửa bản ghi đã có, hoặc kết thúc nó trước.",
                        "The same is recorded for a part of that time. Change what is there, or end it first.");
            case NOT_UNIQUE ->
                Outcome.Invalid.of(new Problem(
                        field,
                        ProblemCode.TWICE,
                        "Giá trị này đã có rồi; mỗi giá trị chỉ được ghi một lần.",
                        "This is there already; it can stand only once."));
            default -> Outcome.Invalid.of(impossible(field));
        };
    }

    private static Problem impossible(String field) {
        return field.equals("follows")
                ? new Problem(
                        field,
                        ProblemCode.NOT_POSSIBLE,
                        "Các kiến nghị không thể nhắc lại nhau thành vòng tròn.",
                        "Proposals cannot repeat each other in a circle.")
                : new Problem(
                        field,
                        ProblemCode.NOT_POSSIBLE,
                        "Các giá trị này không thể cùng đúng. Hãy xem lại ngày tháng và các mục bắt buộc.",
                        "These values cannot hold together. Look at the dates and at what is required.");
    }

    private List<GlobalId> with(Sheet sheet, Values given) {
        if (sheet.kind() == RecordKind.RELATION && given.number("province") != null) {
            return jdbc.sql("""
                            select id from relation
                            where province_id = :province and partner_id = :partner and kind = :kind
                            order by id""")
                    .param("province", given.number("province"))
                    .param("partner", given.number("partner"))
                    .param("kind", given.text("kind"))
                    .query((row, number) -> new GlobalId(RecordKind.RELATION, row.getLong(1)))
                    .list();
        }
        if (sheet.kind() == RecordKind.PROVINCE && given.text("code") != null) {
            return jdbc.sql("select id from province where code = :code order by id")
                    .param("code", given.text("code"))
                    .query((row, number) -> new GlobalId(RecordKind.PROVINCE, row.getLong(1)))
                    .list();
        }
        if (sheet.kind() == RecordKind.HOLIDAY) {
            return jdbc.sql("""
                            select id from holiday
                            where confidence <> 'WITHDRAWN'
                            and daterange(starts_on, ends_on, '[]') && daterange(:from::date, :to::date, '[]')
                            order by starts_on""")
                    .param("from", given.text("startsOn"))
                    .param("to", given.text("endsOn"))
                    .query((row, number) -> new GlobalId(RecordKind.HOLIDAY, row.getLong(1)))
                    .list();
        }
        if (sheet.kind() == RecordKind.DEADLINE_RULE) {
            return jdbc.sql("""
                            select id from deadline_rule
                            where confidence <> 'WITHDRAWN' and begins_with = :begins and fulfilled_by = :fulfilled
                            and condition is not distinct from :condition
                            and daterange(valid_from, valid_to, '[]') && daterange(:from::date, :to::date, '[]')
                            order by valid_from""")
                    .param("begins", given.text("beginsWith"))
                    .param("fulfilled", given.text("fulfilledBy"))
                    .param("condition", given.text("condition"))
                    .param("from", given.text("validFrom"))
                    .param("to", given.text("validTo"))
                    .query((row, number) -> new GlobalId(RecordKind.DEADLINE_RULE, row.getLong(1)))
                    .list();
        }
        return List.of();
    }
}
