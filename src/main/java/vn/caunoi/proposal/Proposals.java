package vn.caunoi.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/**
 * What provinces propose. A list as of a day holds what had been handed in by then and says how it stood then; without a
 * day it holds everything, the undated too, as it stands today.
 */
@Service
public class Proposals implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Calendar calendar;

    Proposals(JdbcClient jdbc, Pages pages, Calendar calendar) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.calendar = calendar;
    }

    public Optional<Proposal> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Proposal> page(
            ProposalFilter filter, @Nullable LocalDate asOf, ProposalOrder order, PageRequest request) {
        return pages.read(ProposalQueries.list(filter, asOf, day(asOf)), order.sort(), request);
    }

    public List<Proposal> window(
            ProposalFilter filter, @Nullable LocalDate asOf, ProposalOrder order, int offset, int limit) {
        return pages.window(ProposalQueries.list(filter, asOf, day(asOf)), order.sort(), offset, limit);
    }

    public int count(ProposalFilter filter, @Nullable LocalDate asOf) {
        return pages.count(ProposalQueries.list(filter, asOf, day(asOf)));
    }

    /** What the list comes to, in two statements whatever its length. */
    public ProposalCounts counts(ProposalFilter filter, @Nullable LocalDate asOf) {
        var day = day(asOf);
        var list = ProposalQueries.list(filter, asOf, day);
        int undated = pages.count(ProposalQueries.list(filter, null, day).and("proposal.submitted_on is null"));
        return jdbc.sql(ProposalQueries.counts(list))
                .params(list.parameters())
                .query((row, number) -> {
                    var states = new ProposalsInState[ProposalState.values().length];
                    for (var state : ProposalState.values()) {
                        states[state.ordinal()] = new ProposalsInState(
                                state, row.getInt(state.name().toLowerCase(Locale.ROOT)));
                    }
                    return new ProposalCounts(
                            day,
                            Arrays.stream(states)
                                    .mapToInt(ProposalsInState::count)
                                    .sum(),
                            undated,
                            row.getInt("provinces"),
                            row.getInt("provinces_of_the_day"),
                            row.getInt("overdue"),
                            List.of(states));
                })
                .single();
    }

    /** The proposals of each province, newest first; those of its predecessors on demand. */
    public Map<Long, Page<Proposal>> ofProvinces(
            Collection<Long> provinces,
            boolean lineage,
            @Nullable LocalDate asOf,
            PageRequest request,
            boolean counted) {
        return pages.readFor(
                provinces,
                ProposalQueries.ofProvince(lineage, asOf, day(asOf)),
                ProposalOrder.SUBMITTED_ON_DESC.sort(),
                request,
                counted);
    }

    /** Whoever received any, organisations and missions. */
    public List<Long> receivers() {
        return jdbc.sql("select distinct receiver_id from proposal where receiver_id is not null order by 1")
                .query((row, number) -> row.getLong("receiver_id"))
                .list();
    }

    /** What was done with each proposal, in order. */
    public Map<Long, List<ProposalStep>> steps(Collection<Long> proposals) {
        return Rows.grouped(
                jdbc,
                """
                select proposal_id as of_id, kind, on_day, actor, number, note_vi, note_en
                from proposal_step
                where proposal_id = any(:ids)
                order by proposal_id, seq""",
                proposals,
                (row, number) -> new ProposalStep(
                        ProposalStepKind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("actor"),
                        row.getString("number"),
                        row.getString("note_vi"),
                        row.getString("note_en")));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROPOSAL;
    }

    @Override
    public Map<Long, Proposal> load(Collection<Long> ids) {
        return pages.byId(ProposalQueries.all(calendar.today()), ids);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? calendar.today() : asOf;
    }
}
