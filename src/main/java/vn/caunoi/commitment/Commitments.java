package vn.caunoi.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Commitments: what was promised, how far it has come, and what it came to. */
@Service
public class Commitments implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;

    Commitments(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Optional<Commitment> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Commitment> page(CommitmentFilter filter, CommitmentOrder order, PageRequest request) {
        return pages.read(CommitmentQueries.list(filter), order.sort(), request);
    }

    public List<Commitment> window(CommitmentFilter filter, CommitmentOrder order, int offset, int limit) {
        return pages.window(CommitmentQueries.list(filter), order.sort(), offset, limit);
    }

    public int count(CommitmentFilter filter) {
        return pages.count(CommitmentQueries.list(filter));
    }

    /** The commitments of each record, on either side, newest first; those of predecessors on demand. */
    public Map<Long, Page<Commitment>> ofParties(
            Collection<Long> parties, boolean lineage, PageRequest request, boolean counted) {
        return newest(parties, CommitmentQueries.ofParty(lineage), request, counted);
    }

    /** The commitments that arise from each agreement, proposal, event, conference or delegation, newest first. */
    public Map<Long, Page<Commitment>> arisingFrom(Collection<Long> origins, PageRequest request, boolean counted) {
        return newest(origins, CommitmentQueries.ARISING, request, counted);
    }

    private Map<Long, Page<Commitment>> newest(
            Collection<Long> parents, ListQuery<Commitment> query, PageRequest request, boolean counted) {
        return pages.readFor(parents, query, CommitmentOrder.MADE_ON_DESC.sort(), request, counted);
    }

    /** The steps in which each commitment is to be kept, in order. */
    public Map<Long, List<CommitmentStep>> steps(Collection<Long> commitments) {
        return Rows.grouped(
                jdbc,
                """
                select commitment_id as of_id, text_vi, text_en, due_on, done_on
                from commitment_step
                where commitment_id = any(:ids)
                order by commitment_id, seq""",
                commitments,
                (row, number) -> new CommitmentStep(
                        row.getString("text_vi"),
                        row.getString("text_en"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)));
    }

    /** How far each commitment was found to have come, newest first. */
    public Map<Long, List<CommitmentAssessment>> assessments(Collection<Long> commitments) {
        return Rows.grouped(
                jdbc,
                """
                select commitment_id as of_id, completion, on_day, assessor, evidence_vi, evidence_en, source_id
                from commitment_assessment
                where commitment_id = any(:ids)
                order by commitment_id, on_day desc, seq desc""",
                commitments,
                (row, number) -> new CommitmentAssessment(
                        Completion.valueOf(row.getString("completion")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("assessor"),
                        row.getString("evidence_vi"),
                        row.getString("evidence_en"),
                        Rows.number(row, "source_id")));
    }

    /** What each commitment came to, in the order entered. */
    public Map<Long, List<CommitmentResult>> results(Collection<Long> commitments) {
        return Rows.grouped(
                jdbc,
                """
                select result.commitment_id as of_id, result.kind, result.text_vi, result.text_en, result.happened_on,
                  result.happened_precision, result.amount, result.unit_code, unit.name_vi as unit_vi,
                  unit.name_en as unit_en, result.record_id
                from commitment_result as result
                left join unit on unit.code = result.unit_code
                where result.commitment_id = any(:ids)
                order by result.commitment_id, result.seq""",
                commitments,
                (row, number) -> new CommitmentResult(
                        ResultKind.valueOf(row.getString("kind")),
                        row.getString("text_vi"),
                        row.getString("text_en"),
                        PartialDate.read(row, "happened"),
                        row.getBigDecimal("amount"),
                        row.getString("unit_code"),
                        row.getString("unit_vi"),
                        row.getString("unit_en"),
                        Rows.number(row, "record_id")));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COMMITMENT;
    }

    @Override
    public Map<Long, Commitment> load(Collection<Long> ids) {
        return Rows.byId(
                jdbc, CommitmentQueries.COLUMNS + "where commitment.id = any(:ids)", ids, CommitmentQueries::read);
    }
}
