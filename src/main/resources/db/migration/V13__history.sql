-- What was changed, by whom, when, from where, and from what to what. Written with every change, never changed itself.
-- Numbers follow the order in which changes were confirmed: whoever has read up to one has missed none before it.

create table change (
  id         bigint generated always as identity primary key,
  record_id  bigint not null references record,
  kind       text not null,
  action     text not null check (action in
               ('CREATED', 'CHANGED', 'ENDED', 'WITHDRAWN', 'RESTORED', 'MERGED', 'UNMERGED')),
  at         timestamptz not null default now(),
  account_id bigint references account,
  by_name    text not null,
  by_role    text,
  channel    text not null check (channel in ('UI', 'TOKEN', 'IMPORT', 'REGISTER')),
  token      text,
  version    integer not null,
  before     json,
  after      json,
  reason     text,
  source_id  bigint references source,
  locator    text,
  quote      text,
  restores   bigint references change,
  visibility text not null check (visibility in ('PUBLIC', 'INTERNAL'))
);
create index change_record on change (record_id, id desc);

-- Two records that were one: the row of the one that went, and what moved from it, so that it can come back. What
-- could not stand twice went with it: a relation into a relation (part_of), a row that stood already (dropped).
create table merger (
  id         bigint generated always as identity primary key,
  part_of    bigint references merger,
  kind       text not null,
  from_id    bigint not null references record,
  into_id    bigint not null references record,
  at         timestamptz not null default now(),
  by_name    text not null,
  went       jsonb not null,
  moved      jsonb not null default '[]',
  dropped    jsonb not null default '[]',
  before     json not null,
  undone_at  timestamptz,
  undone_by  text
);
create unique index merger_standing on merger (from_id) where undone_at is null;
create index merger_into on merger (into_id);
create index merger_part on merger (part_of);

-- Every column that names a record of that table, besides the history of it.
create function naming_columns(of_table regclass) returns table (name regclass, col name)
language sql stable as $$
  select key.conrelid::regclass, attribute.attname
  from pg_constraint as key
  join pg_attribute as attribute on attribute.attrelid = key.conrelid and attribute.attnum = any(key.conkey)
  where key.contype = 'f' and key.confrelid in (of_table, 'public.record'::regclass)
    and attribute.attname <> 'id'
    and key.conrelid not in ('public.record'::regclass, 'public.change'::regclass, 'public.merger'::regclass)
  order by 1, 2
$$;

-- A partner can be left and found again: the same relation may stand twice, one after the other.
alter table relation drop constraint relation_province_id_locality_partner_id_kind_key;
alter table relation add constraint relation_period exclude using gist (
  province_id with =, (coalesce(locality, '')) with =, partner_id with =, kind with =,
  daterange(since_on, until_on, '[]') with &&);

-- A new version of a province says which one it continues; without one it is a new unit.
alter table province add column continues_id bigint references province;
create function identify_province() returns trigger language plpgsql as $$
begin
  if new.identity_id is null then
    select identity_id into new.identity_id from province where id = new.continues_id;
  end if;
  if new.identity_id is null then
    insert into province_identity (key) values ('unit-' || new.id) returning id into new.identity_id;
  end if;
  return new;
end $$;
create trigger a_identify before insert on province for each row execute function identify_province();

-- The posts of a person, with the body and the title in one row: a post is found or entered by these.
create view person_post as
select post_holding.person_id, post.body_id, post.title_vi, post.title_en, post_holding.attested_on,
  post_holding.attested_precision, post_holding.valid_from, post_holding.valid_to, post_holding.id
from post_holding join post on post.id = post_holding.post_id;

create function hold_post() returns trigger language plpgsql as $$
declare
  held bigint;
begin
  insert into post (body_id, title_vi, title_en) values (new.body_id, new.title_vi, new.title_en)
  on conflict (body_id, title_vi) do update set title_en = post.title_en
  returning id into held;
  insert into post_holding (person_id, post_id, attested_on, attested_precision, valid_from, valid_to)
  values (new.person_id, held, new.attested_on, new.attested_precision, new.valid_from, new.valid_to);
  return new;
end $$;
create trigger hold_post instead of insert on person_post for each row execute function hold_post();

create function leave_post() returns trigger language plpgsql as $$
begin
  delete from post_holding where id = old.id;
  return old;
end $$;
create trigger leave_post instead of delete on person_post for each row execute function leave_post();

-- Tells every instance that something has changed.
create function tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('caunoi_change', new.id::text);
  return null;
end $$;
create trigger tell_change after insert on change for each row execute function tell_change();

-- The provinces, countries and missions that a record belongs to: whose officers may write it.
create function places_of(record_id bigint) returns table (province_id bigint, country_id bigint, mission_id bigint)
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

-- Whether a record belongs to one of these provinces (by identity, the predecessors included) or to what these
-- missions answer for.
create function within_reach(record_id bigint, identities bigint[], missions bigint[]) returns boolean
language sql stable as $$
  select exists (
    select from places_of(record_id) as place
    where place.province_id in (
        select province_lineage.ancestor_id
        from province join province_lineage on province_lineage.province_id = province.id
        where province.identity_id = any(identities))
      or place.mission_id = any(missions)
      or place.country_id in (
        select mission.country_id from mission where mission.id = any(missions)
        union all
        select accreditation.country_id from mission_accreditation as accreditation
        where accreditation.mission_id = any(missions)))
$$;

select open_views();
