-- Figures: a number, or the words that stand for one, for a subject and a period. Figures that disagree stand side by
-- side; nothing here is overwritten, averaged or carried across a merger.

create table indicator (
  code    text primary key,
  name_vi text not null,
  name_en text not null
);

create table unit (
  code    text primary key,
  name_vi text not null,
  name_en text not null
);

-- of_total keeps the denominator a ratio was stated against ("34/63"). unstated_* names what the source leaves open.
-- period is ISO 8601 ("2022", "2021/2023", "2018-H1"); period_wording is the source's own words for it.
create table figure (
  id              bigint primary key default nextval('record_id') references record,
  subject_id      bigint not null references record,
  indicator_code  text not null references indicator,
  value           numeric,
  unit_code       text references unit,
  qualifier       text not null check (qualifier in
                    ('EXACT', 'MORE_THAN', 'ALMOST', 'ESTIMATE', 'MOST', 'ALL', 'IN_WORDS')),
  of_total        numeric,
  period          text,
  period_from     date,
  period_to       date,
  period_wording  text,
  as_of_on        date,
  as_of_precision date_precision,
  scope_vi        text not null,
  scope_en        text not null,
  unstated_vi     text,
  unstated_en     text,
  wording         text,
  like kept including all,
  check ((as_of_on is null) = (as_of_precision is null)),
  check (value is not null or qualifier in ('MOST', 'ALL', 'IN_WORDS')),
  check (period_to >= period_from)
);
create trigger enter before insert on figure for each row execute function enter_nameless('FIGURE');
create index figure_subject on figure (subject_id, indicator_code, as_of_on desc nulls last, id);
