-- The chain from need to result: needs and offers, projects that call for investment, proposals to the Ministry,
-- commitments; and what an agreement or event goes back to.

alter table record drop constraint record_kind_check, add constraint record_kind_check check (kind in (
  'PROVINCE', 'PARTNER', 'AGREEMENT', 'EVENT', 'CONFERENCE', 'COUNTRY', 'MISSION', 'SOURCE', 'PERSON',
  'ORGANISATION', 'TRADE_AGREEMENT', 'EVENT_SERIES', 'RELATION', 'FIGURE', 'STATEMENT', 'NEED', 'PROJECT', 'PROPOSAL',
  'COMMITMENT'));

-- A need or an offer of a province or partner.
create table need (
  id          bigint primary key default nextval('record_id') references record,
  stance      text not null check (stance in ('NEED', 'OFFER')),
  holder_id   bigint not null references record,
  name_vi     text not null,
  name_en     text,
  also        text,
  text_vi     text,
  text_en     text,
  valid_from  date,
  valid_until date,
  ended_on    date,
  visibility  text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  like kept including all,
  check (valid_until >= valid_from)
);
create trigger enter before insert or update on need for each row execute function enter('NEED');
create index need_holder on need (holder_id, id);
create index need_name on need (name_vi collate "vi-x-icu", id);
create index need_from on need (coalesce(valid_from, date '-infinity') desc, id desc);

create table need_sector (
  need_id     bigint not null references need,
  sector_code text not null references sector,
  primary key (need_id, sector_code)
);
create index need_sector_sector on need_sector (sector_code, need_id);

-- What is needed or offered.
create table need_resource (
  need_id  bigint not null references need,
  resource text not null check (resource in ('FDI', 'ODA', 'NGO_AID', 'FUND', 'TRADE', 'TECHNOLOGY', 'LABOUR', 'TOURISM',
             'STUDY_OF_EXPERIENCE', 'PARTNER_SEARCH')),
  primary key (need_id, resource)
);
create index need_resource_resource on need_resource (resource, need_id);

-- The countries where a need looks for partners.
create table need_country (
  need_id    bigint not null references need,
  country_id bigint not null references country,
  primary key (need_id, country_id)
);
create index need_country_country on need_country (country_id, need_id);

-- Who was thought of, approached and won for a need.
create table need_match (
  need_id      bigint not null references need,
  seq          integer not null,
  party_id     bigint not null references record,
  state        text not null check (state in ('SUGGESTED', 'APPROACHED', 'ACCEPTED', 'DECLINED')),
  on_day       date,
  note_vi      text,
  note_en      text,
  primary key (need_id, seq),
  unique (need_id, party_id)
);
create index need_match_party on need_match (party_id, need_id);

-- A project for which a province calls for investment.
create table project (
  id              bigint primary key default nextval('record_id') references record,
  province_id     bigint not null references province,
  name_vi         text not null,
  name_en         text,
  also            text,
  status          text not null check (status in ('CALLING', 'NEGOTIATING', 'TAKEN', 'STOPPED')),
  text_vi         text,
  text_en         text,
  capital         numeric check (capital > 0),
  capital_unit_code text references unit,
  site            text,
  incentives_vi   text,
  incentives_en   text,
  contact         text,
  investor_id     bigint references record,
  calling_from    date,
  calling_until   date,
  ended_on        date,
  visibility      text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  like kept including all,
  check ((capital is null) = (capital_unit_code is null)),
  check (calling_until >= calling_from)
);
create trigger enter before insert or update on project for each row execute function enter('PROJECT');
create index project_province on project (province_id, id);
create index project_investor on project (investor_id) where investor_id is not null;
create index project_name on project (name_vi collate "vi-x-icu", id);

create table project_sector (
  project_id  bigint not null references project,
  sector_code text not null references sector,
  primary key (project_id, sector_code)
);
create index project_sector_sector on project_sector (sector_code, project_id);

-- What a province asks of the Ministry or a mission. The owner is the name of an account; who sees only what is public
-- does not see it. State and the day of it follow from the steps.
create table proposal (
  id                  bigint primary key default nextval('record_id') references record,
  province_id         bigint not null references province,
  name_vi             text not null,
  name_en             text,
  also                text,
  text_vi             text,
  text_en             text,
  submitted_on        date,
  submitted_precision date_precision,
  channel             text check (channel in ('LEADERS_VISIT', 'LETTER', 'CONFERENCE', 'MEETING', 'REPORT', 'OTHER')),
  topic               text not null check (topic in ('GREEN_ECONOMY', 'DIGITAL_ECONOMY', 'HIGH_TECHNOLOGY', 'SMART_CITY',
                        'FREE_TRADE_ZONE', 'INVESTMENT', 'TRADE', 'TOURISM', 'LABOUR', 'EDUCATION', 'AGRICULTURE',
                        'INFRASTRUCTURE', 'CULTURE', 'BORDER', 'OTHER')),
  kind                text not null check (kind in ('STUDY_OF_EXPERIENCE', 'INFORMATION', 'HIGH_LEVEL_PARTICIPATION',
                        'PROMOTION', 'EVENT_AT_HOME', 'RESOURCES', 'PARTNER_CONNECTION', 'AGREEMENT_IMPLEMENTATION',
                        'BARRIER_REMOVAL', 'INVESTOR_VERIFICATION', 'OTHER')),
  document_number     text,
  receiver_id         bigint references record,
  owner               text,
  open_owner          text check (open_owner is null),
  due_on              date,
  state               text not null default 'RECEIVED' check (state in
                        ('RECEIVED', 'ASSIGNED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED')),
  state_on            date,
  follows_id          bigint references proposal,
  ended_on            date,
  visibility          text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  like kept including all,
  check ((submitted_on is null) = (submitted_precision is null))
);
create trigger enter before insert or update on proposal for each row execute function enter('PROPOSAL');
create index proposal_province on proposal (province_id, id);
create index proposal_submitted on proposal (coalesce(submitted_on, date '-infinity') desc, id desc);
create index proposal_due on proposal (due_on, id) where state not in ('ANSWERED', 'CLOSED');
create index proposal_name on proposal (name_vi collate "vi-x-icu", id);
create index proposal_receiver on proposal (receiver_id, id);
create index proposal_owner on proposal (owner, id);
create index proposal_follows on proposal (follows_id) where follows_id is not null;

-- Where and from what a proposal was made: needs it speaks for, the visit or conference it was handed in at.
create table proposal_origin (
  proposal_id bigint not null references proposal,
  record_id   bigint not null references record,
  primary key (proposal_id, record_id)
);
create index proposal_origin_record on proposal_origin (record_id, proposal_id);

-- What was done with a proposal, in order.
create table proposal_step (
  proposal_id bigint not null references proposal,
  seq         integer not null,
  kind        text not null check (kind in
                ('RECEIVED', 'ASSIGNED', 'STARTED', 'INTERIM_ANSWER', 'ANSWERED', 'CLOSED')),
  on_day      date not null,
  actor       text,
  number      text,
  note_vi     text,
  note_en     text,
  primary key (proposal_id, seq)
);

-- Whether somebody still has to answer it.
create function proposal_waits(state text, ended_on date, confidence text) returns boolean language sql immutable as $$
  select state in ('RECEIVED', 'ASSIGNED', 'IN_PROGRESS') and ended_on is null and confidence <> 'WITHDRAWN'
$$;

create function proposal_state_after(step text) returns text language sql immutable as $$
  select case step when 'STARTED' then 'IN_PROGRESS' when 'INTERIM_ANSWER' then 'IN_PROGRESS' else step end
$$;

create function refresh_proposal_state() returns trigger language plpgsql as $$
begin
  update proposal
  set (state, state_on) = (
    select coalesce(max(proposal_state_after(last.kind)), 'RECEIVED'), max(last.on_day)
    from (
      select kind, on_day from proposal_step where proposal_step.proposal_id = proposal.id
      order by on_day desc, seq desc limit 1) as last)
  where id in (new.proposal_id, old.proposal_id);
  return null;
end $$;
create trigger refresh_proposal_state after insert or update or delete on proposal_step
  for each row execute function refresh_proposal_state();

-- No proposal follows itself, by whatever way round.
create function refuse_proposal_cycle() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive before (id) as (
      values (new.follows_id)
      union
      select proposal.follows_id from before join proposal on proposal.id = before.id
    )
    select from before where id = new.id)
  then
    raise exception using errcode = '23514', constraint = 'proposal_follows_itself', table = 'proposal',
      message = 'a proposal follows itself';
  end if;
  return new;
end $$;
create trigger refuse_proposal_cycle before insert or update of follows_id on proposal
  for each row when (new.follows_id is not null) execute function refuse_proposal_cycle();

-- Who promised what to whom. Completion follows from the assessments.
create table commitment (
  id             bigint primary key default nextval('record_id') references record,
  name_vi        text not null,
  name_en        text,
  also           text,
  text_vi        text,
  text_en        text,
  promisor_id    bigint not null references record,
  promisee_id    bigint not null references record,
  made_on        date,
  made_precision date_precision,
  due_on         date,
  owner          text,
  open_owner     text check (open_owner is null),
  completion     text check (completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
  completion_on  date,
  ended_on       date,
  visibility     text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  like kept including all,
  check ((made_on is null) = (made_precision is null)),
  check (promisor_id <> promisee_id)
);
create trigger enter before insert or update on commitment for each row execute function enter('COMMITMENT');
create index commitment_promisor on commitment (promisor_id, id);
create index commitment_promisee on commitment (promisee_id, id);
create index commitment_due on commitment (due_on, id) where completion is distinct from 'COMPLETE';
create index commitment_made on commitment (coalesce(made_on, date '-infinity') desc, id desc);
create index commitment_name on commitment (name_vi collate "vi-x-icu", id);
create index commitment_owner on commitment (owner, id);

-- What it arises from: an agreement, a proposal that it answers, a visit, a conference.
create table commitment_origin (
  commitment_id bigint not null references commitment,
  record_id     bigint not null references record,
  primary key (commitment_id, record_id)
);
create index commitment_origin_record on commitment_origin (record_id, commitment_id);

create table commitment_step (
  commitment_id bigint not null references commitment,
  seq           integer not null,
  text_vi       text not null,
  text_en       text,
  due_on        date,
  done_on       date,
  primary key (commitment_id, seq)
);

create table commitment_assessment (
  commitment_id bigint not null references commitment,
  seq           integer not null,
  completion    text not null check (completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
  on_day        date not null,
  assessor      text not null,
  evidence_vi   text,
  evidence_en   text,
  source_id     bigint references source,
  primary key (commitment_id, seq)
);

-- What it came to.
create table commitment_result (
  commitment_id bigint not null references commitment,
  seq           integer not null,
  kind          text not null check (kind in ('PROJECT', 'AMOUNT', 'EVENT', 'OTHER')),
  text_vi       text not null,
  text_en       text,
  happened_on   date,
  happened_precision date_precision,
  amount        numeric,
  unit_code     text references unit,
  record_id     bigint references record,
  primary key (commitment_id, seq),
  check ((amount is null) = (unit_code is null)),
  check ((happened_on is null) = (happened_precision is null))
);
create index commitment_result_record on commitment_result (record_id) where record_id is not null;

create function refresh_completion() returns trigger language plpgsql as $$
begin
  update commitment
  set (completion, completion_on) = (
    select max(last.completion), max(last.on_day)
    from (
      select completion, on_day from commitment_assessment
      where commitment_assessment.commitment_id = commitment.id
      order by on_day desc, seq desc limit 1) as last)
  where id in (new.commitment_id, old.commitment_id);
  return null;
end $$;
create trigger refresh_completion after insert or update or delete on commitment_assessment
  for each row execute function refresh_completion();

-- The needs and proposals that an event takes up, and what an agreement goes back to.
create table event_origin (
  event_id  bigint not null references event,
  record_id bigint not null references record,
  primary key (event_id, record_id)
);
create index event_origin_record on event_origin (record_id, event_id);

create table agreement_origin (
  agreement_id bigint not null references agreement,
  record_id    bigint not null references record,
  primary key (agreement_id, record_id)
);
create index agreement_origin_record on agreement_origin (record_id, agreement_id);

-- Whoever may own a proposal or commitment: the accounts that write.
create view owner (code, name_vi, name_en) as
select name, full_name, full_name from account where disabled_at is null and role <> 'READER';

-- Every link of the chain is an edge of the network.
do $$
begin
  execute 'create or replace view network_edge (from_id, to_id, kind, record_id, since_on, since_precision, until_on,
      confidence) as ' || rtrim(pg_get_viewdef('network_edge'::regclass), ';') || '
    union all
    select id, holder_id, ''HELD_BY'', id, valid_from, ''DAY'', valid_until, confidence from need
    union all
    select need_id, party_id, ''MATCHED_WITH'', need_id, on_day, ''DAY'', null::date,
      case state when ''SUGGESTED'' then ''SUGGESTED'' else ''ACCEPTED'' end
    from need_match where state <> ''DECLINED''
    union all
    select id, province_id, ''HELD_BY'', id, calling_from, ''DAY'', calling_until, confidence from project
    union all
    select id, investor_id, ''TAKEN_BY'', id, null::date, null::text, null::date, confidence
    from project where investor_id is not null
    union all
    select id, province_id, ''MADE_BY'', id, submitted_on, submitted_precision::text, null::date, confidence
    from proposal
    union all
    select id, receiver_id, ''MADE_TO'', id, submitted_on, submitted_precision::text, null::date, confidence
    from proposal where receiver_id is not null
    union all
    select id, follows_id, ''FOLLOWS'', id, submitted_on, submitted_precision::text, null::date, confidence
    from proposal where follows_id is not null
    union all
    select proposal_origin.proposal_id, proposal_origin.record_id, ''GOES_BACK_TO'', proposal_origin.proposal_id,
      proposal.submitted_on, proposal.submitted_precision::text, null::date, proposal.confidence
    from proposal_origin join proposal on proposal.id = proposal_origin.proposal_id
    union all
    select event_origin.event_id, event_origin.record_id, ''GOES_BACK_TO'', event_origin.event_id,
      event.starts_on, event.starts_precision::text, null::date, event.confidence
    from event_origin join event on event.id = event_origin.event_id
    union all
    select agreement_origin.agreement_id, agreement_origin.record_id, ''GOES_BACK_TO'', agreement_origin.agreement_id,
      agreement.signed_on, agreement.signed_precision::text, null::date, agreement.confidence
    from agreement_origin join agreement on agreement.id = agreement_origin.agreement_id
    union all
    select commitment_origin.commitment_id, commitment_origin.record_id, ''GOES_BACK_TO'',
      commitment_origin.commitment_id, commitment.made_on, commitment.made_precision::text, null::date,
      commitment.confidence
    from commitment_origin join commitment on commitment.id = commitment_origin.commitment_id
    union all
    select id, promisor_id, ''PROMISED_BY'', id, made_on, made_precision::text, null::date, confidence from commitment
    union all
    select id, promisee_id, ''PROMISED_TO'', id, made_on, made_precision::text, null::date, confidence from commitment
    union all
    select commitment_result.commitment_id, commitment_result.record_id, ''CAME_TO'', commitment_result.commitment_id,
      commitment_result.happened_on, commitment_result.happened_precision::text, null::date, commitment.confidence
    from commitment_result join commitment on commitment.id = commitment_result.commitment_id
    where commitment_result.record_id is not null';
end $$;

-- The provinces, countries and missions that a record belongs to: whose officers may write it.
create or replace function places_of(record_id bigint)
returns table (province_id bigint, country_id bigint, mission_id bigint)
language sql stable as $$
  with recursive about (id) as (
    values (record_id)
    union
    select next.id from about cross join lateral (
      select subject_id as id from figure where figure.id = about.id
      union all
      select party.record_id from statement_party as party
      where party.statement_id = about.id and party.role = 'SUBJECT'
      union all
      select relation.partner_id from relation where relation.id = about.id
      union all
      select signatory.party_id from signatory where signatory.agreement_id = about.id
      union all
      select participant.record_id from event_participant as participant where participant.event_id = about.id
      union all
      select post.body_id from post_holding join post on post.id = post_holding.post_id
      where post_holding.person_id = about.id
      union all
      select need.holder_id from need where need.id = about.id
      union all
      select project.province_id from project where project.id = about.id
      union all
      select unnest(array[proposal.province_id, proposal.receiver_id]) from proposal where proposal.id = about.id
      union all
      select unnest(array[commitment.promisor_id, commitment.promisee_id]) from commitment
      where commitment.id = about.id
    ) as next
  )
  select province.id, null::bigint, null::bigint from about join province on province.id = about.id
  union all
  select relation.province_id, null, null from relation where relation.id = record_id
  union all
  select relation.province_id, null, null from relation where relation.partner_id = record_id
  union all
  select province.id, null, null
  from signatory as theirs
  join signatory as ours on ours.agreement_id = theirs.agreement_id
  join province on province.id = ours.party_id
  where theirs.party_id = record_id
  union all
  select event.province_id, event.country_id, null from event where event.id = record_id
  union all
  select conference.province_id, null, null from conference where conference.id = record_id
  union all
  select null, partner.country_id, null from about join partner on partner.id = about.id
  union all
  select null, country.id, null from about join country on country.id = about.id
  union all
  select null, null, mission.id from about join mission on mission.id = about.id
$$;

select open_views();
