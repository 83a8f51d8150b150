package vn.caunoi.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;

/** The SQL of commitment lists. */
final class CommitmentQueries {

    static final String COLUMNS = """
            select commitment.id, commitment.name_vi, commitment.name_en, commitment.text_vi, commitment.text_en,
              commitment.promisor_id, commitment.promisee_id, commitment.made_on, commitment.made_precision,
              commitment.due_on, commitment.owner, commitment.completion, commitment.completion_on,
              commitment.ended_on, commitment.note_vi, commitment.note_en, commitment.confidence,
              array(
                select record_id from commitment_origin where commitment_id = commitment.id order by record_id
              ) as origins
            from commitment
            """;

    private static final ListQuery<Commitment> LIST = new ListQuery<>(COLUMNS + """
            where (:text::text is null or commitment.id in (
              select id from record where kind = 'COMMITMENT' and words like '%' || fold(:text) || '%'))
            and (:partner::bigint is null or :partner in (commitment.promisor_id, commitment.promisee_id))
            and (:owner::text is null or commitment.owner = :owner)
            and (:completion::text is null or commitment.completion = :completion)
            and (:assessed::boolean is null or :assessed = (commitment.completion is not null))
            and (:origin::bigint is null or commitment.id in (
              select commitment_id from commitment_origin where record_id = :origin))
            and (:overdue_on::date is null or (
              commitment.due_on < :overdue_on
              and coalesce(commitment.ended_on >= :overdue_on, true)
              and commitment.confidence <> 'WITHDRAWN'
              and (
                select last.completion
                from commitment_assessment as last
                where last.commitment_id = commitment.id and last.on_day <= :overdue_on
                order by last.on_day desc, last.seq desc
                limit 1) is distinct from 'COMPLETE'))
            and (:province::text is null or commitment.id in (
              select side.commitment_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              join (
                select id as commitment_id, promisor_id as party_id from commitment
                union all
                select id, promisee_id from commitment
              ) as side on side.party_id = province_lineage.ancestor_id
              where province.code = :province and province.valid_to is null))""", CommitmentQueries::read);

    /** The commitments of each parent, on either side; those of a province's predecessors when lineage is true. */
    private static final ListQuery<Commitment> OF_PARTY = new ListQuery<>(COLUMNS + """
            where commitment.id in (
              select id from commitment where promisor_id = parent.id
              union
              select id from commitment where promisee_id = parent.id
              union
              select commitment.id
              from province_lineage
              join commitment on commitment.promisor_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id
              union
              select commitment.id
              from province_lineage
              join commitment on commitment.promisee_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id)""", CommitmentQueries::read);

    /** The commitments that arise from each parent, an agreement, proposal, event, conference or delegation. */
    static final ListQuery<Commitment> ARISING = new ListQuery<>(
            COLUMNS
                    + "where commitment.id in (select commitment_id from commitment_origin where record_id = parent.id)",
            CommitmentQueries::read);

    private CommitmentQueries() {}

    static ListQuery<Commitment> list(CommitmentFilter filter) {
        return LIST.with("text", Folding.wanted(filter.text()))
                .with("partner", filter.partnerNumber())
                .with("owner", filter.owner())
                .with("completion", filter.completion())
                .with("assessed", filter.assessed())
                .with("origin", filter.originNumber())
                .with("overdue_on", filter.overdueOn())
                .with("province", filter.province());
    }

    static ListQuery<Commitment> ofParty(boolean lineage) {
        return OF_PARTY.with("lineage", lineage);
    }

    static Commitment read(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getLong("id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getLong("promisor_id"),
                row.getLong("promisee_id"),
                Rows.numbers(row, "origins"),
                PartialDate.read(row, "made"),
                row.getObject("due_on", LocalDate.class),
                row.getString("owner"),
                completion(row.getString("completion")),
                row.getObject("completion_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static @Nullable Completion completion(@Nullable String name) {
        return name == null ? null : Completion.valueOf(name);
    }
}
