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
  channel    text not null check (channel in ('UI', 'TOKEN', 'IMPORT', 'REGISTER')),
  token      text,
  version    integer not null,
  before     jsonb,
  after      jsonb,
  reason     text,
  source_id  bigint references source,
  locator    text,
  quote      text,
  restores   bigint references change,
  visibility text not null check (visibility in ('PUBLIC', 'INTERNAL'))
);
create index change_record on change (record_id, id desc);

-- Two records that were one: what moved from one to the other, so that it can move back.
create table merger (
  id         bigint generated always as identity primary key,
  from_id    bigint not null references record,
  into_id    bigint not null references record,
  at         timestamptz not null default now(),
  by_name    text not null,
  row        jsonb not null,
  moved      jsonb not null,
  undone_at  timestamptz,
  undone_by  text
);
create unique index merger_standing on merger (from_id) where undone_at is null;
create index merger_into on merger (into_id);

-- A partner can be left and found again: the same relation may stand twice, one after the other.
alter table relation drop constraint relation_province_id_locality_partner_id_kind_key;
alter table relation add constraint relation_period exclude using gist (
  province_id with =, (coalesce(locality, '')) with =, partner_id with =, kind with =,
  daterange(since_on, until_on, '[]') with &&);

-- Tells every instance that something has changed.
create function tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('caunoi_change', new.id::text);
  return null;
end $$;
create trigger tell_change after insert on change for each row execute function tell_change();

select open_views();
