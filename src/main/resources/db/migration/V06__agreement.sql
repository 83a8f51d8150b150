-- International agreements (Law 70/2020/QH14): signatories, acts, sectors, and the last sign of life.

create table agreement (
  id               bigint primary key default nextval('record_id') references record,
  kind             text not null check (kind in ('AGREEMENT', 'MEMORANDUM_OF_UNDERSTANDING', 'LETTER_OF_INTENT',
                     'JOINT_STATEMENT', 'COOPERATION_PROGRAMME', 'TWINNING_AGREEMENT')),
  name_vi          text not null,
  name_en          text,
  also             text,
  signed_on        date,
  signed_precision date_precision,
  status           text not null check (status in ('PROPOSED', 'UNDER_CONSULTATION', 'SIGNED', 'IN_FORCE', 'SUSPENDED',
                     'TERMINATED', 'WITHDRAWN', 'EXPIRED')),
  place            text,
  last_activity_on date,
  like kept including all,
  check ((signed_on is null) = (signed_precision is null))
);
create trigger enter before insert or update of name_vi, name_en, also on agreement
  for each row execute function enter('AGREEMENT');
create index agreement_signed on agreement (coalesce(signed_on, date '-infinity') desc, id desc);
create index agreement_name on agreement (name_vi collate "vi-x-icu", id);

-- Any number of provinces, partners and organisations, in the order of the document.
create table signatory (
  agreement_id  bigint not null references agreement,
  seq           integer not null,
  party_id      bigint not null references record,
  locality      text,
  role          text not null check (role in
                  ('VIETNAMESE_PARTY', 'FOREIGN_PARTY', 'WITNESS', 'IMPLEMENTING_BODY')),
  signed_by     bigint references person,
  post_then     text,
  primary key (agreement_id, seq)
);
create index signatory_party on signatory (party_id, agreement_id);

create table agreement_sector (
  agreement_id bigint not null references agreement,
  sector_code  text not null references sector,
  primary key (agreement_id, sector_code)
);
create index agreement_sector_sector on agreement_sector (sector_code, agreement_id);

create table agreement_act (
  id             bigint generated always as identity primary key,
  agreement_id   bigint not null references agreement,
  kind           text not null check (kind in ('PROPOSED', 'OPINION_REQUESTED', 'OPINION_RECEIVED', 'SIGNED', 'REPORTED',
                   'IN_FORCE', 'AMENDED', 'EXTENDED', 'SUSPENDED', 'WITHDRAWN', 'ENDED')),
  happened_on    date,
  happened_precision date_precision,
  number         text,
  note_vi        text,
  note_en        text,
  seed_key       text unique,
  check ((happened_on is null) = (happened_precision is null))
);
create index agreement_act_agreement on agreement_act (agreement_id, happened_on, id);
