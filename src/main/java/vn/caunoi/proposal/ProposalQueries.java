package vn.caunoi.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;

/**
 * The SQL of proposal lists. Everything is as it stood on {@code :day}: the state after the steps up to it; the state
 * that is kept in the row spares reading them where no step is later.
 */
final class ProposalQueries {

    private static final String COLUMNS = """
            select proposal.id, proposal.province_id, proposal.name_vi, proposal.name_en, proposal.text_vi,
              proposal.text_en, proposal.submitted_on, proposal.submitted_precision, proposal.channel, proposal.topic,
              proposal.kind, proposal.document_number, proposal.receiver_id, proposal.owner,
              (select owner.name_vi from owner where owner.code = proposal.owner) as owner_name, proposal.due_on,
              stood.state, stood.state_on,
              coalesce(proposal.due_on < :day and stood.state not in ('ANSWERED', 'CLOSED'), false) as overdue,
              proposal.follows_id, array(
                select proposal_origin.record_id from proposal_origin
                where proposal_origin.proposal_id = proposal.id order by proposal_origin.record_id) as origins,
              proposal.note_vi, proposal.note_en, proposal.confidence
            from proposal
            cross join lateral (
              select
                case when coalesce(proposal.state_on <= :day, true) then proposal.state else coalesce(
                  (select proposal_state_after(step.kind) from proposal_step as step
                   where step.proposal_id = proposal.id and step.on_day <= :day
                   order by step.on_day desc, step.seq desc limit 1), 'RECEIVED') end as state,
                case when coalesce(proposal.state_on <= :day, true) then proposal.state_on else
                  (select max(step.on_day) from proposal_step as step
                   where step.proposal_id = proposal.id and step.on_day <= :day) end as state_on
            ) as stood
            """;

    private static final ListQuery<Proposal> LIST = new ListQuery<>(COLUMNS + """
            where (:as_of::date is null or proposal.submitted_on <= :as_of)
            and (:topic::text is null or proposal.topic = :topic)
            and (:kind::text is null or proposal.kind = :kind)
            and (:channel::text is null or proposal.channel = :channel)
            and (:state::text is null or stood.state = :state)
            and (:receiver::bigint is null or proposal.receiver_id = :receiver)
            and (:owner::text is null or proposal.owner = :owner)
            and (:owned::boolean is null or :owned = (proposal.owner is not null))
            and (:overdue::boolean is null or :overdue =
              coalesce(proposal.due_on < :day and stood.state not in ('ANSWERED', 'CLOSED'), false))
            and (:submitted_from::date is null or proposal.submitted_on >= :submitted_from)
            and (:submitted_to::date is null or proposal.submitted_on <= :submitted_to)
            and (:text::text is null or proposal.id in (
              select id from record where kind = 'PROPOSAL' and words like '%' || fold(:text) || '%'))
            and (:province::text is null or proposal.province_id in (
              select province_lineage.ancestor_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              where province.code = :province and coalesce(province.valid_from <= :day, true)
              and coalesce(province.valid_to >= :day, true)))""", ProposalQueries::read);

    /** The proposals of each parent, a province; those of its predecessors when lineage is true. */
    private static final ListQuery<Proposal> OF_PROVINCE = new ListQuery<>(COLUMNS + """
            where (:as_of::date is null or proposal.submitted_on <= :as_of)
            and proposal.province_id in (
              select parent.id
              union
              select province_lineage.ancestor_id
              from province_lineage
              where :lineage and province_lineage.province_id = parent.id)""", ProposalQueries::read);

    private static final ListQuery<Proposal> ALL = new ListQuery<>(COLUMNS, ProposalQueries::read);

    private ProposalQueries() {}

    /** Those handed in by a day; without one all of them, the undated too, as they stand on the other day. */
    static ListQuery<Proposal> list(ProposalFilter filter, @Nullable LocalDate asOf, LocalDate day) {
        return LIST.with("as_of", asOf)
                .with("day", day)
                .with("topic", filter.topic())
                .with("kind", filter.kind())
                .with("channel", filter.channel())
                .with("state", filter.state())
                .with("receiver", filter.receiverNumber())
                .with("owner", filter.owner())
                .with("owned", filter.owned())
                .with("overdue", filter.overdue())
                .with("submitted_from", filter.submittedFrom())
                .with("submitted_to", filter.submittedTo())
                .with("text", Folding.wanted(filter.text()))
                .with("province", filter.province());
    }

    static ListQuery<Proposal> ofProvince(boolean lineage, @Nullable LocalDate asOf, LocalDate day) {
        return OF_PROVINCE.with("lineage", lineage).with("as_of", asOf).with("day", day);
    }

    static ListQuery<Proposal> all(LocalDate day) {
        return ALL.with("day", day);
    }

    /** What a list comes to: how many provinces are behind it, and how many in each state. */
    static String counts(ListQuery<Proposal> list) {
        return """
                with listed as (%s)
                select
                  (select count(distinct province_id) from listed) as provinces,
                  (select count(distinct province.id)
                   from listed
                   join province_lineage on province_lineage.ancestor_id = listed.province_id
                   join province on province.id = province_lineage.province_id
                   where coalesce(province.valid_from <= :day, true) and coalesce(province.valid_to >= :day, true)
                  ) as provinces_of_the_day,
                  count(*) filter (where state = 'RECEIVED') as received,
                  count(*) filter (where state = 'ASSIGNED') as assigned,
                  count(*) filter (where state = 'IN_PROGRESS') as in_progress,
                  count(*) filter (where state = 'ANSWERED') as answered,
                  count(*) filter (where state = 'CLOSED') as closed,
                  count(*) filter (where overdue) as overdue
                from listed""".formatted(list.sql());
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        var channel = row.getString("channel");
        return new Proposal(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("text_vi"),
                row.getString("text_en"),
                PartialDate.read(row, "submitted"),
                channel == null ? null : ProposalChannel.valueOf(channel),
                ProposalTopic.valueOf(row.getString("topic")),
                ProposalKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                Rows.number(row, "receiver_id"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getObject("due_on", LocalDate.class),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class),
                row.getBoolean("overdue"),
                Rows.number(row, "follows_id"),
                Rows.numbers(row, "origins"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
