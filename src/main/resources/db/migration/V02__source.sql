-- Where the register knows things from: sources, citations of any record, and statements that are not figures.

create table source (
  id                bigint primary key default nextval('record_id') references record,
  kind              text not null check (kind in
                      ('ARTICLE', 'WEB_PAGE', 'DATASET', 'LEGAL_DOCUMENT', 'POLICY_DOCUMENT', 'PLAN', 'OTHER')),
  name_vi           text not null,
  name_en           text,
  also              text,
  publisher         text,
  author            text,
  number            text,
  url               text,
  licence           text,
  published_on      date,
  published_precision date_precision,
  published_note_vi text,
  published_note_en text,
  like kept including all,
  check ((published_on is null) = (published_precision is null))
);
create trigger enter before insert or update of name_vi, name_en, also on source
  for each row execute function enter('SOURCE');
create index source_name on source (name_vi collate "vi-x-icu", id);

-- One place in one source that supports one record, or one aspect of it ("about").
-- fact_key is the number of the fact in the founding articles: each stands exactly once.
create table citation (
  id        bigint generated always as identity primary key,
  record_id bigint not null references record,
  source_id bigint not null references source,
  about     text,
  locator   text,
  quote     text,
  note_vi   text,
  note_en   text,
  fact_key  text unique,
  seed_key  text unique
);
create index citation_record on citation (record_id, id);
create index citation_source on citation (source_id, id);

create table statement (
  id      bigint primary key default nextval('record_id') references record,
  kind    text not null check (kind in (
    'NEED', 'SERVICE', 'TASK', 'PRIORITY', 'PARTNER_SOUGHT', 'PARTNER_ACTIVITY', 'PRODUCT', 'SECTOR', 'LIMITATION',
    'GUIDANCE', 'ASSESSMENT', 'WORK_AREA', 'POLICY', 'DOCUMENT', 'ACTIVITY', 'RANKING', 'RELATED_NEWS', 'BYLINE',
    'MENTION')),
  text_vi text not null,
  text_en text not null,
  period  text,
  like kept including all
);
create trigger enter before insert on statement for each row execute function enter_nameless('STATEMENT');

-- Whom a statement is about (SUBJECT), whom it names besides (OBJECT), who said it (SPEAKER).
create table statement_party (
  statement_id bigint not null references statement,
  record_id    bigint not null references record,
  role         text not null check (role in ('SUBJECT', 'OBJECT', 'SPEAKER')),
  primary key (statement_id, record_id, role)
);
create index statement_party_record on statement_party (record_id, statement_id);
