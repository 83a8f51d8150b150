-- The statutory clock: which days are worked, and what must be done how long after or before what. All of it is data.

-- A kind of record more, besides those that the migrations before have named.
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
        select array['HOLIDAY']
        union all
        select array['DEADLINE_RULE']
      ) as kinds));
  end loop;
end $$;

-- Days on which public offices are closed, and weekend days that are worked instead of such a day. Saturdays and
-- Sundays that nobody works stand here only where a document names them. A year without a day off is not known.
create table holiday (
  id         bigint primary key default nextval('record_id') references record,
  name_vi    text not null,
  name_en    text,
  also       text,
  kind       text not null check (kind in ('DAY_OFF', 'WORKED_INSTEAD')),
  starts_on  date not null,
  ends_on    date not null,
  like kept including all,
  visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  check (ends_on >= starts_on)
);
create trigger enter before insert or update on holiday for each row execute function enter('HOLIDAY');
create index holiday_starts on holiday (starts_on);
-- A day is off or worked, and stands once.
alter table holiday add constraint holiday_period exclude using gist (daterange(starts_on, ends_on, '[]') with &&)
  where (confidence <> 'WITHDRAWN');

-- What a law or decision wants done within so many days. A rule that changes ends, and another one begins.
create table deadline_rule (
  id           bigint primary key default nextval('record_id') references record,
  code         text not null,
  name_vi      text not null,
  name_en      text,
  also         text,
  begins_with  text not null check (begins_with in ('OPINION_REQUESTED', 'SIGNED', 'CONFERENCE_BEGINS')),
  fulfilled_by text not null check (fulfilled_by in ('OPINION_RECEIVED', 'REPORTED', 'FILED')),
  days         integer not null check (days between 1 and 366),
  counting     text not null check (counting in ('WORKING', 'CALENDAR')),
  direction    text not null check (direction in ('AFTER', 'BEFORE')),
  condition    text check (condition in ('PRIME_MINISTER_DECIDES', 'COMPETENT_PERSON_DECIDES')),
  valid_from   date not null,
  valid_to     date,
  like kept including all,
  visibility   text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  check (valid_to >= valid_from)
);
create trigger enter before insert or update on deadline_rule for each row execute function enter('DEADLINE_RULE');
alter table deadline_rule add constraint deadline_rule_code unique (code);
-- On a day one rule at most says when a thing is due.
alter table deadline_rule add constraint deadline_rule_period exclude using gist (
  begins_with with =, fulfilled_by with =, (coalesce(condition, '')) with =,
  daterange(valid_from, valid_to, '[]') with &&)
  where (confidence <> 'WITHDRAWN');

-- When the file that asks for leave to hold a conference was handed in, and who decides on it.
alter table conference
  add column filed_on date,
  add column filed_precision date_precision,
  add column decided_by text check (decided_by in ('PRIME_MINISTER', 'COMPETENT_PERSON')),
  add check ((filed_on is null) = (filed_precision is null));

select open_views();
