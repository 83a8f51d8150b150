-- Provinces: an identity, its dated versions, and who succeeded whom. Code is not identity and name is not identity:
-- seven of today's codes named another province before 1 July 2025, and every merged province kept a member's name.

create table province_identity (
  id  bigint generated always as identity primary key,
  key text not null unique
);

create table province (
  id          bigint primary key default nextval('record_id') references record,
  identity_id bigint not null references province_identity,
  code        text not null check (code ~ '^[0-9]{2}$'),
  kind        text not null check (kind in ('PROVINCE', 'CENTRALLY_RUN_CITY')),
  name_vi     text not null,
  name_en     text,
  full_name_vi text not null,
  full_name_en text not null,
  also        text,
  iso_code    text,
  region      text not null check (region in ('NORTHERN_MIDLANDS_AND_MOUNTAINS', 'RED_RIVER_DELTA',
                'NORTH_CENTRAL', 'NORTH_CENTRAL_AND_CENTRAL_COAST', 'SOUTH_CENTRAL_COAST_AND_CENTRAL_HIGHLANDS',
                'CENTRAL_HIGHLANDS', 'SOUTHEAST', 'MEKONG_RIVER_DELTA')),
  coastal     boolean not null,
  land_border text[] not null default '{}',
  latitude    numeric(9, 6),
  longitude   numeric(9, 6),
  valid_from  date,
  valid_to    date,
  legal_basis text,
  partner_count integer not null default 0,
  like kept including all,
  check (valid_to >= valid_from),
  exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&),
  exclude using gist (identity_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create trigger enter before insert or update of name_vi, name_en, also, valid_to on province
  for each row execute function enter('PROVINCE');

create table succession (
  predecessor_id bigint not null references province,
  successor_id   bigint not null references province,
  kind           text not null check (kind in ('MERGED', 'CONTINUED', 'CHANGED_KIND')),
  on_date        date not null,
  document       text not null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index succession_successor on succession (successor_id);

-- A version and all that went before it, itself included. Derived from succession, kept as a table because lists of a
-- province's relations and agreements go through it.
create table province_lineage (
  province_id bigint not null references province,
  ancestor_id bigint not null references province,
  primary key (province_id, ancestor_id)
);
create index province_lineage_ancestor on province_lineage (ancestor_id);

create function derive_lineage() returns trigger language plpgsql as $$
begin
  delete from province_lineage;
  insert into province_lineage (province_id, ancestor_id)
  with recursive lineage (province_id, ancestor_id) as (
    select id, id from province
    union
    select lineage.province_id, succession.predecessor_id
    from lineage
    join succession on succession.successor_id = lineage.ancestor_id
  )
  select province_id, ancestor_id from lineage;
  return null;
end $$;
create trigger derive_lineage after insert or delete on province
  for each statement execute function derive_lineage();
create trigger derive_lineage after insert or update or delete on succession
  for each statement execute function derive_lineage();
