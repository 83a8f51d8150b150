package vn.caunoi.story;

/**
 * The SQL of stories. Only what is a link of the chain is followed, from the record of the story back to what it came
 * from and on to what came of it, never back and on again: a province, a partner or a conference that many chains share
 * does not draw them into each other's story.
 */
final class StoryQueries {

    /** What came later and what it goes back to. */
    private static final String LINKS = """
            select proposal_id as later_id, record_id as earlier_id from proposal_origin
            union all
            select id, follows_id from proposal where follows_id is not null
            union all
            select event_id, record_id from event_origin
            union all
            select agreement_id, record_id from agreement_origin
            union all
            select event_id, agreement_id from event_agreement
            union all
            select delegation_id, record_id from delegation_origin
            union all
            select agreement_id, delegation_id from delegation_agreement
            union all
            select commitment_id, record_id from commitment_origin
            union all
            select record_id, commitment_id from commitment_result where record_id is not null""";

    /** What a partner took part in: where the story of a partner begins, and of nobody else. */
    private static final String OF_PARTNER = """
            select event_id as id from event_participant where record_id = :of
            union
            select agreement_id from signatory where party_id = :of
            union
            select id from delegation where sender_id = :of
            union
            select id from delegation where host_id = :of
            union
            select delegation_id from delegation_item where counterpart_id = :of
            union
            select need_id from need_match where party_id = :of
            union
            select id from project where investor_id = :of
            union
            select id from commitment where promisor_id = :of
            union
            select id from commitment where promisee_id = :of""";

    /** The records of a story: at most so many steps and records away in each direction. */
    static final String WALK = """
            with recursive
              back (id, far) as (
                select cast(:of as bigint), 0
                union
                select link.earlier_id, back.far + 1
                from back join (LINKS) as link on link.later_id = back.id
                where back.far < :farthest),
              onward (id, far) as (
                (select cast(:of as bigint), 0
                union
                select own.id, 1 from partner cross join (OF_PARTNER) as own where partner.id = :of)
                union
                select link.later_id, onward.far + 1
                from onward join (LINKS) as link on link.earlier_id = onward.id
                where onward.far < :farthest)
            select distinct record.id
            from (
              (select id from back limit :most)
              union all
              (select id from onward limit :most)
            ) as found
            join record on record.id = found.id
            where record.confidence <> 'WITHDRAWN' and record.merged_into is null
              and record.kind in ('NEED', 'PROJECT', 'PROPOSAL', 'EVENT', 'CONFERENCE', 'DELEGATION', 'AGREEMENT',
                'COMMITMENT')""".replace("LINKS", LINKS).replace("OF_PARTNER", OF_PARTNER);

    /** Which of the records lead to which. */
    static final String LINKS_AMONG =
            "select later_id, earlier_id from (%s) as link where later_id = any(:ids) and earlier_id = any(:ids)"
                    .formatted(LINKS);

    /** Everything that the records tell, each kind of record in its own words. */
    static final String MOMENTS = """
            select 'NEED_STATED' as kind, id as record_id, 'NEED' as record_kind, valid_from as on_day,
              'DAY' as on_precision, null::bigint as party_id, null as actor, null as number, text_vi as detail_vi,
              text_en as detail_en, null::bigint as source_id, 0 as seq
            from need where id = any(:ids)
            union all
            select 'NEED_ENDED', id, 'NEED', coalesce(ended_on, valid_until), 'DAY', null, null, null, null, null, null, 0
            from need where id = any(:ids) and coalesce(ended_on, valid_until) <= :today
            union all
            select 'MATCH_' || state, need_id, 'NEED', on_day, 'DAY', party_id, null, null, note_vi, note_en, null, seq
            from need_match where need_id = any(:ids)
            union all
            select 'PROJECT_CALLED', id, 'PROJECT', calling_from, 'DAY', null, null, null, text_vi, text_en, null, 0
            from project where id = any(:ids)
            union all
            select 'PROJECT_' || status, id, 'PROJECT', case status when 'STOPPED' then ended_on end, 'DAY',
              investor_id, null, null, null, null, null, 1
            from project where id = any(:ids) and status <> 'CALLING'
            union all
            select 'PROPOSAL_MADE', id, 'PROPOSAL', submitted_on, submitted_precision::text, receiver_id, null,
              document_number, text_vi, text_en, null, 0
            from proposal where id = any(:ids)
            union all
            select 'PROPOSAL_DUE', id, 'PROPOSAL', due_on, 'DAY', null, null, null, null, null, null, 1
            from proposal where id = any(:ids) and due_on is not null
            union all
            select 'PROPOSAL_' || kind, proposal_id, 'PROPOSAL', on_day, 'DAY', null, actor, number, note_vi, note_en,
              null, seq
            from proposal_step where proposal_id = any(:ids)
            union all
            select 'EVENT_HELD', id, 'EVENT', starts_on, starts_precision::text, null, null, null, date_note_vi,
              date_note_en, null, 0
            from event where id = any(:ids)
            union all
            select 'CONFERENCE_HELD', id, 'CONFERENCE', starts_on, starts_precision::text, null, null, null,
              date_note_vi, date_note_en, null, 0
            from conference where id = any(:ids)
            union all
            select case when status = 'CANCELLED' then 'DELEGATION_CANCELLED'
                when status in ('UNDER_WAY', 'RETURNED', 'REPORTED') then 'DELEGATION_SENT' else 'DELEGATION_PLANNED' end,
              id, 'DELEGATION',
              starts_on, starts_precision::text, null, null, null, coalesce(outcome_vi, aim_vi),
              coalesce(outcome_en, aim_en), null, 0
            from delegation where id = any(:ids)
            union all
            select 'AGREEMENT_' || kind, agreement_id, 'AGREEMENT', happened_on, happened_precision::text, null, null,
              number, note_vi, note_en, null, 1
            from agreement_act
            where agreement_id = any(:ids) and (kind <> 'SIGNED' or happened_on is not null)
            union all
            select 'AGREEMENT_SIGNED', id, 'AGREEMENT', signed_on, signed_precision::text, null, null, null, null, null,
              null, 0
            from agreement
            where id = any(:ids) and status not in ('PROPOSED', 'UNDER_CONSULTATION') and not exists (
              select from agreement_act
              where agreement_id = agreement.id and agreement_act.kind = 'SIGNED' and happened_on is not null)
            union all
            select 'AGREEMENT_ENDED', id, 'AGREEMENT', ended_on, 'DAY', null, null, null, null, null, null, 2
            from agreement
            where id = any(:ids) and status in ('TERMINATED', 'WITHDRAWN', 'EXPIRED') and not exists (
              select from agreement_act
              where agreement_id = agreement.id and agreement_act.kind in ('WITHDRAWN', 'ENDED'))
            union all
            select 'COMMITMENT_MADE', id, 'COMMITMENT', made_on, made_precision::text, promisor_id, null, null,
              text_vi, text_en, null, 0
            from commitment where id = any(:ids)
            union all
            select 'COMMITMENT_DUE', id, 'COMMITMENT', due_on, 'DAY', null, null, null, null, null, null, 1
            from commitment where id = any(:ids) and due_on is not null
            union all
            select 'STEP_DONE', commitment_id, 'COMMITMENT', done_on, 'DAY', null, null, null, text_vi, text_en, null, seq
            from commitment_step where commitment_id = any(:ids) and done_on is not null
            union all
            select 'ASSESSED_' || completion, commitment_id, 'COMMITMENT', on_day, 'DAY', null, assessor, null,
              evidence_vi, evidence_en, source_id, seq
            from commitment_assessment where commitment_id = any(:ids)
            union all
            select 'RESULT', commitment_id, 'COMMITMENT', happened_on, happened_precision::text, record_id, null, null,
              text_vi, text_en, null, seq
            from commitment_result where commitment_id = any(:ids)
            union all
            select 'COMMITMENT_ENDED', id, 'COMMITMENT', ended_on, 'DAY', null, null, null, null, null, null, 3
            from commitment where id = any(:ids) and ended_on is not null
            union all
            select 'REPORTED', statement.id, 'STATEMENT', null, null, party.record_id, null, null, statement.text_vi,
              statement.text_en, null, 0
            from statement_party as party
            join statement on statement.id = party.statement_id
            where party.record_id = :of and party.role = 'SUBJECT' and statement.kind = 'PARTNER_ACTIVITY'
              and statement.confidence <> 'WITHDRAWN'""";

    /** The earliest that each commitment goes back to: by its day or, where none is known, the furthest back. */
    static final String FIRST_CONTACTS = """
            with recursive back (of_id, id, far) as (
              select commitment_id, commitment_id, 0 from unnest(cast(:ids as bigint[])) as own (commitment_id)
              union
              select back.of_id, link.earlier_id, back.far + 1
              from back join (LINKS) as link on link.later_id = back.id
              where back.far < :farthest)
            select distinct on (back.of_id) back.of_id, contact.id, contact.kind, contact.on_day, contact.on_precision
            from back
            join (
              select id, 'NEED_STATED' as kind, valid_from as on_day, 'DAY' as on_precision from need
              union all
              select id, 'PROJECT_CALLED', calling_from, 'DAY' from project
              union all
              select id, 'PROPOSAL_MADE', submitted_on, submitted_precision::text from proposal
              union all
              select id, 'EVENT_HELD', starts_on, starts_precision::text from event
              union all
              select id, 'CONFERENCE_HELD', starts_on, starts_precision::text from conference
              union all
              select id, 'DELEGATION_SENT', starts_on, starts_precision::text from delegation
              where status <> 'CANCELLED'
              union all
              select id, 'AGREEMENT_SIGNED', signed_on, signed_precision::text from agreement
            ) as contact on contact.id = back.id
            join record on record.id = back.id and record.confidence <> 'WITHDRAWN'
            where back.far > 0
            order by back.of_id, contact.on_day nulls last, back.far desc, contact.id""".replace("LINKS", LINKS);

    private StoryQueries() {}
}
