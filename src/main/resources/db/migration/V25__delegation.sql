-- Delegations: who goes to whom and what for, who goes along, the programme, what is to be prepared, and what it came to.

do $$
declare
  of_record record;
begin
  for of_record in
    select conname as name, pg_get_constraintdef(oid) as rule
    from pg_constraint
    where conrelid = 'record'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''STATEMENT''%'
  loop
    execute format('alter table record drop constraint %I', of_record.name);
    execute format('alter table record add constraint %I check (kind in (%s))', of_record.name, (
      select string_agg(quote_literal(named[1]), ', ')
      from (
        select regexp_matches(of_record.rule, '''([A-Z_]+)''', 'g') as named
        union all
        select array['DELEGATION']
      ) as kinds));
  end loop;
end $$;

-- One in preparation is not for everybody: it is internal until somebody makes it public. The owner is the name of an
-- account; who sees only what is public does not see it.
create table delegation (
  id                 bigint primary key default nextval('record_id') references record,
  direction          text not null check (direction in ('INBOUND', 'OUTBOUND')),
  name_vi            text not null,
  name_en            text,
  also               text,
  status             text not null default 'IDEA' check (status in
                       ('IDEA', 'APPROVED', 'PREPARING', 'UNDER_WAY', 'RETURNED', 'REPORTED', 'CANCELLED')),
  aim_vi             text,
  aim_en             text,
  sender_id          bigint not null references record,
  host_id            bigint references record,
  country_id         bigint references country,
  starts_on          date,
  starts_precision   date_precision,
  ends_on            date,
  ends_precision     date_precision,
  occasion_id        bigint references record,
  owner              text,
  open_owner         text check (open_owner is null),
  outcome_vi         text,
  outcome_en         text,
  report_due_by      date,
  thanked_on         date,
  briefing_useful    text check (briefing_useful in ('YES', 'PARTLY', 'NO')),
  briefing_note_vi   text,
  briefing_note_en   text,
  visibility         text not null default 'INTERNAL' check (visibility in ('PUBLIC', 'INTERNAL')),
  like kept including all,
  check ((starts_on is null) = (starts_precision is null)),
  check ((ends_on is null) = (ends_precision is null)),
  check (sender_id <> host_id)
);
create trigger enter before insert or update on delegation for each row execute function enter('DELEGATION');
create index delegation_sender on delegation (sender_id, id);
create index delegation_host on delegation (host_id, id) where host_id is not null;
create index delegation_country on delegation (country_id, id) where country_id is not null;
create index delegation_occasion on delegation (occasion_id) where occasion_id is not null;
create index delegation_starts on delegation (coalesce(starts_on, date '-infinity') desc, id desc);
create index delegation_name on delegation (name_vi collate "vi-x-icu", id);
create index delegation_owner on delegation (owner, id) where owner is not null;
create index delegation_report on delegation (report_due_by, id)
  where status not in ('REPORTED', 'CANCELLED') and report_due_by is not null;

create table delegation_purpose (
  delegation_id bigint not null references delegation,
  purpose       text not null check (purpose in ('POLITICAL_EXCHANGE', 'FRIENDSHIP', 'CAPITAL', 'TECHNOLOGY', 'TRADE',
                  'TOURISM', 'EDUCATION', 'LABOUR', 'CULTURE')),
  primary key (delegation_id, purpose)
);

-- The needs and proposals that it takes up.
create table delegation_origin (
  delegation_id bigint not null references delegation,
  record_id     bigint not null references record,
  primary key (delegation_id, record_id)
);
create index delegation_origin_record on delegation_origin (record_id, delegation_id);

-- The documents that are to be signed on it.
create table delegation_agreement (
  delegation_id bigint not null references delegation,
  agreement_id  bigint not null references agreement,
  primary key (delegation_id, agreement_id)
);
create index delegation_agreement_agreement on delegation_agreement (agreement_id, delegation_id);

-- Who goes along on either side; early on often only the post is known.
create table delegation_member (
  delegation_id bigint not null references delegation,
  seq           integer not null,
  side          text not null check (side in ('OURS', 'THEIRS')),
  role          text not null check (role in ('HEAD', 'MEMBER', 'SECRETARY', 'INTERPRETER', 'GUEST')),
  person_id     bigint references person,
  name          text,
  post_vi       text,
  post_en       text,
  primary key (delegation_id, seq),
  check (person_id is not null or name is not null or post_vi is not null or post_en is not null)
);
create index delegation_member_person on delegation_member (person_id) where person_id is not null;

-- The programme, in times of the place: a time says nothing without its zone.
create table delegation_item (
  delegation_id  bigint not null references delegation,
  seq            integer not null,
  on_day         date not null,
  starts_at      text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at        text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  zone           text,
  kind           text not null check (kind in
                   ('TALKS', 'COURTESY_CALL', 'RECEPTION', 'VISIT', 'FORUM', 'SIGNING', 'TRAVEL', 'OTHER')),
  place          text,
  country_id     bigint references country,
  counterpart_id bigint references record,
  interpreter    text check (interpreter in ('NEEDED', 'ARRANGED', 'NOT_NEEDED')),
  objective_vi   text,
  objective_en   text,
  primary key (delegation_id, seq),
  check (ends_at > starts_at),
  check (starts_at is null or zone is not null),
  check (ends_at is null or starts_at is not null)
);
create index delegation_item_counterpart on delegation_item (counterpart_id, delegation_id)
  where counterpart_id is not null;
create index delegation_item_country on delegation_item (country_id) where country_id is not null;

-- Who does what by when before and after it.
create table delegation_task (
  delegation_id bigint not null references delegation,
  seq           integer not null,
  kind          text not null check (kind in ('CONSULT_MISSION', 'GIFTS', 'PROTOCOL', 'INTERPRETING', 'TRANSLATION',
                  'PAPERS', 'LOGISTICS', 'OTHER')),
  text_vi       text not null,
  text_en       text,
  body_id       bigint references record,
  who           text,
  due_on        date,
  done_on       date,
  primary key (delegation_id, seq)
);
create index delegation_task_body on delegation_task (body_id) where body_id is not null;
create index delegation_task_due on delegation_task (due_on) where done_on is null;

create table delegation_cost (
  delegation_id bigint not null references delegation,
  seq           integer not null,
  text_vi       text not null,
  text_en       text,
  amount        numeric check (amount >= 0),
  unit_code     text references unit,
  payer         text,
  primary key (delegation_id, seq),
  check ((amount is null) = (unit_code is null))
);

-- A delegation joins who sends it, who receives it and what it takes up; what is signed on it goes back to it.
do $$
begin
  execute 'create or replace view network_edge (from_id, to_id, kind, record_id, since_on, since_precision, until_on,
      confidence) as ' || rtrim(pg_get_viewdef('network_edge'::regclass), ';') || '
    union all
    select id, sender_id, ''SENT_BY'', id, starts_on, starts_precision::text, null::date, confidence
    from delegation where status <> ''CANCELLED''
    union all
    select id, host_id, ''RECEIVED_BY'', id, starts_on, starts_precision::text, null::date, confidence
    from delegation where status <> ''CANCELLED'' and host_id is not null
    union all
    select delegation_origin.delegation_id, delegation_origin.record_id, ''GOES_BACK_TO'',
      delegation_origin.delegation_id, delegation.starts_on, delegation.starts_precision::text, null::date,
      delegation.confidence
    from delegation_origin join delegation on delegation.id = delegation_origin.delegation_id
    where delegation.status <> ''CANCELLED''
    union all
    select delegation_agreement.agreement_id, delegation_agreement.delegation_id, ''GOES_BACK_TO'',
      delegation_agreement.delegation_id, delegation.starts_on, delegation.starts_precision::text, null::date,
      delegation.confidence
    from delegation_agreement join delegation on delegation.id = delegation_agreement.delegation_id
    where delegation.status <> ''CANCELLED''';
end $$;

-- The same as before, and the sides and the country of a delegation.
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
      union all
      select unnest(array[delegation.sender_id, delegation.host_id, delegation.country_id]) from delegation
      where delegation.id = about.id
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
