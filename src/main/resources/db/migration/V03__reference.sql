-- Countries and their ties with Vietnam, trade agreements, Vietnam's missions abroad, sectors, organisations.

create table country (
  id      bigint primary key default nextval('record_id') references record,
  code    text not null unique check (code ~ '^[A-Z]{2}$'),
  kind    text not null default 'STATE' check (kind in ('STATE', 'TERRITORY', 'ORGANISATION')),
  name_vi text not null,
  name_en text,
  also    text,
  like kept including all
);
create trigger enter before insert or update of name_vi, name_en, also on country
  for each row execute function enter('COUNTRY');
create index country_name on country (name_vi collate "vi-x-icu", id);

-- Diplomatic relations and partnership levels, each with its own date and confidence: the history stays.
create table country_tie (
  id              bigint generated always as identity primary key,
  country_id      bigint not null references country,
  kind            text not null check (kind in ('DIPLOMATIC_RELATIONS', 'SPECIAL_RELATIONSHIP',
                    'COMPREHENSIVE_STRATEGIC_PARTNERSHIP', 'STRATEGIC_PARTNERSHIP', 'COMPREHENSIVE_PARTNERSHIP')),
  since_on        date,
  since_precision date_precision,
  until_on        date,
  confidence      text not null default 'ACCEPTED'
                    check (confidence in ('ACCEPTED', 'SUGGESTED', 'DISPUTED', 'WITHDRAWN')),
  note_vi         text,
  note_en         text,
  seed_key        text unique,
  unique nulls not distinct (country_id, kind, since_on),
  check ((since_on is null) = (since_precision is null)),
  check (until_on >= since_on)
);

create table trade_agreement (
  id                 bigint primary key default nextval('record_id') references record,
  code               text not null unique,
  name_vi            text not null,
  name_en            text,
  also               text,
  state              text not null check (state in ('SIGNED', 'IN_FORCE')),
  in_force_on        date,
  in_force_precision date_precision,
  like kept including all,
  check ((in_force_on is null) = (in_force_precision is null))
);
create trigger enter before insert or update of name_vi, name_en, also on trade_agreement
  for each row execute function enter('TRADE_AGREEMENT');

create table trade_agreement_member (
  trade_agreement_id bigint not null references trade_agreement,
  country_id         bigint not null references country,
  state              text not null check (state in ('SIGNED', 'IN_FORCE')),
  confidence         text not null default 'ACCEPTED'
                       check (confidence in ('ACCEPTED', 'SUGGESTED', 'DISPUTED', 'WITHDRAWN')),
  primary key (trade_agreement_id, country_id)
);
create index trade_agreement_member_country on trade_agreement_member (country_id);

create table mission (
  id         bigint primary key default nextval('record_id') references record,
  kind       text not null check (kind in
               ('EMBASSY', 'CONSULATE_GENERAL', 'PERMANENT_MISSION', 'ECONOMIC_CULTURAL_OFFICE')),
  name_vi    text not null,
  name_en    text,
  also       text,
  country_id bigint references country,
  city       text,
  latitude   numeric(9, 6),
  longitude  numeric(9, 6),
  website    text,
  wikidata   text,
  like kept including all
);
create trigger enter before insert or update of name_vi, name_en, also on mission
  for each row execute function enter('MISSION');
create index mission_country on mission (country_id);
create index mission_name on mission (name_vi collate "vi-x-icu", id);

-- The countries a mission answers for besides its seat.
create table mission_accreditation (
  mission_id bigint not null references mission,
  country_id bigint not null references country,
  primary key (mission_id, country_id)
);
create index mission_accreditation_country on mission_accreditation (country_id);

-- Sections of the Vietnam Standard Industrial Classification (VSIC 2025).
create table sector (
  code    text primary key,
  name_vi text not null,
  name_en text not null
);

-- Ministries, Party and local bodies, and the collective subjects that documents speak of ("the localities").
create table organisation (
  id      bigint primary key default nextval('record_id') references record,
  kind    text not null check (kind in
            ('MINISTRY', 'GOVERNMENT', 'PARTY_BODY', 'LOCAL_AUTHORITY', 'PRESS', 'COLLECTIVE', 'OTHER')),
  name_vi text not null,
  name_en text,
  also    text,
  like kept including all
);
create trigger enter before insert or update of name_vi, name_en, also on organisation
  for each row execute function enter('ORGANISATION');
