-- What every record shares: a place in one directory, a search key, and what the register knows of its own knowledge.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The search key of Vietnamese words: case, diacritics, đ/d and the placement of the tone mark are gone,
-- so that "Hoà Bình", "Hòa Bình" and "hoa binh" are the same key. Works without the unaccent extension.
create function fold(words text) returns text language sql immutable parallel safe strict as $$
  select btrim(regexp_replace(
    translate(
      regexp_replace(normalize(lower(words collate "vi-x-icu"), nfd), '[\u0300-\u036f]', '', 'g'),
      'đøłı', 'doli'),
    '[^[:alnum:]]+' collate "vi-x-icu", ' ', 'g'))
$$;

-- The same of each of several names, written one after the other with semicolons between them.
create function fold_each(names text) returns text[] language sql immutable parallel safe strict as $$
  select array_agg(fold(name)) from unnest(string_to_array(names, ';')) as name
$$;

-- A date is as precise as its source: the column holds the first day of the day, month or year.
create domain date_precision as text check (value in ('DAY', 'MONTH', 'YEAR'));

create sequence record_id;

-- The directory: one row a record of any kind. Citations, figures, participants and the network point here,
-- the search reads here, and puts what has ended behind what lasts. Its rows are written by the trigger below and by nothing else.
create table record (
  id       bigint primary key,
  kind     text not null check (kind in (
    'PROVINCE', 'PARTNER', 'AGREEMENT', 'EVENT', 'CONFERENCE', 'COUNTRY', 'MISSION', 'SOURCE', 'PERSON',
    'ORGANISATION', 'TRADE_AGREEMENT', 'EVENT_SERIES', 'RELATION', 'FIGURE', 'STATEMENT')),
  name_vi  text,
  name_en  text,
  also     text,
  ended    boolean not null default false,
  key_vi   text collate "C" generated always as (fold(name_vi)) stored,
  key_en   text collate "C" generated always as (fold(name_en)) stored,
  keys_also text[] collate "C" generated always as (fold_each(also)) stored,
  words    text collate "C" generated always as
             (fold(name_vi || ' ' || coalesce(name_en, '') || ' ' || coalesce(also, ''))) stored
);

create index record_key_vi on record (key_vi, kind) where key_vi is not null;
create index record_key_en on record (key_en, kind) where key_en is not null;
create index record_keys_also on record using gin (keys_also) where keys_also is not null;
create index record_words on record using gin (words gin_trgm_ops);

-- What a record says of itself; copied into each table by "like kept including all".
-- The seed only ever touches rows that nobody else has changed (changed_by is null).
create table kept (
  confidence      text not null default 'ACCEPTED'
                    check (confidence in ('ACCEPTED', 'SUGGESTED', 'DISPUTED', 'WITHDRAWN')),
  confidence_note text,
  note_vi         text,
  note_en         text,
  seed_key        text unique,
  version         integer not null default 1,
  recorded_at     timestamptz not null default now(),
  recorded_by     text not null default 'seed',
  changed_at      timestamptz,
  changed_by      text
);

-- Enters a row in the directory before it is written; the argument is its kind. Kinds without a name of their
-- own (relations, figures, statements) use enter_nameless.
create function enter() returns trigger language plpgsql as $$
begin
  insert into record (id, kind, name_vi, name_en, also, ended)
  values (new.id, tg_argv[0], normalize(new.name_vi), normalize(new.name_en), new.also,
    coalesce(to_jsonb(new) ->> 'valid_to', to_jsonb(new) ->> 'ended_on') is not null)
  on conflict (id) do update
    set name_vi = excluded.name_vi, name_en = excluded.name_en, also = excluded.also, ended = excluded.ended
    where (record.name_vi, record.name_en, record.also, record.ended)
      is distinct from (excluded.name_vi, excluded.name_en, excluded.also, excluded.ended);
  return new;
end $$;

create function enter_nameless() returns trigger language plpgsql as $$
begin
  insert into record (id, kind) values (new.id, tg_argv[0]) on conflict (id) do nothing;
  return new;
end $$;

-- Which seed files are loaded, by content: an unchanged set of files is not read again.
create table seed_file (
  name      text primary key,
  sha256    text not null,
  rows      integer not null,
  loaded_at timestamptz not null default now()
);

-- Which rows of them have been loaded, by content: a later seed writes what is new or differs from what it wrote
-- before, and never brings back a row that somebody has removed since.
create table seed_row (
  file   text not null,
  key    text not null,
  sha256 text not null,
  primary key (file, key)
);
