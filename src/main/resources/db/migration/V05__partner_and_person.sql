-- Partners abroad and foreign missions in Vietnam; relations of provinces with them; people and the posts they held.

create table partner (
  id            bigint primary key default nextval('record_id') references record,
  kind          text not null check (kind in ('FOREIGN_LOCALITY', 'ENTERPRISE', 'BUSINESS_ASSOCIATION',
                  'INTERNATIONAL_ORGANISATION', 'FOREIGN_NGO', 'FUND', 'ACADEMIC_INSTITUTION', 'FOREIGN_MISSION')),
  name_vi       text not null,
  name_en       text,
  also          text,
  country_id    bigint references country,
  locality_kind text,
  city          text,
  latitude      numeric(9, 6),
  longitude     numeric(9, 6),
  website       text,
  wikidata      text,
  ended_on      date,
  relation_count integer not null default 0,
  like kept including all
);
create trigger enter before insert or update of name_vi, name_en, also, ended_on on partner
  for each row execute function enter('PARTNER');
create index partner_name on partner (name_vi collate "vi-x-icu", id);
create index partner_name_en on partner ((coalesce(name_en, name_vi)) collate "vi-x-icu", id);
create index partner_country_name on partner (country_id, name_vi collate "vi-x-icu", id);
create index partner_relation_count on partner (relation_count desc, id desc);
create index partner_kind_country_name on partner (kind, country_id, name_vi collate "vi-x-icu", id);

create table partner_sector (
  partner_id  bigint not null references partner,
  sector_code text not null references sector,
  primary key (partner_id, sector_code)
);
create index partner_sector_sector on partner_sector (sector_code, partner_id);

-- A province's relation with a partner. A unit below the province that holds it is named in "locality".
create table relation (
  id              bigint primary key default nextval('record_id') references record,
  province_id     bigint not null references province,
  locality        text,
  locality_kind   text check (locality_kind in ('PROVINCIAL_CITY', 'TOWN', 'DISTRICT')),
  partner_id      bigint not null references partner,
  kind            text not null check (kind in
                    ('TWINNING', 'FRIENDSHIP_AND_COOPERATION', 'COOPERATION', 'PROJECT_PARTNERSHIP', 'CONTACT')),
  stage           text check (stage in ('EXPLORING', 'ESTABLISHED', 'WIDENING', 'DEEPENING', 'STABLE', 'ENDED')),
  since_on        date,
  since_precision date_precision,
  until_on        date,
  until_precision date_precision,
  introducer_id   bigint references record,
  like kept including all,
  unique nulls not distinct (province_id, locality, partner_id, kind),
  check ((locality is null) = (locality_kind is null)),
  check ((since_on is null) = (since_precision is null)),
  check (until_on >= since_on)
);
create trigger enter before insert on relation for each row execute function enter_nameless('RELATION');
create index relation_province on relation (province_id, coalesce(since_on, date '-infinity') desc, id desc);
create index relation_partner on relation (partner_id, coalesce(since_on, date '-infinity') desc, id desc);

-- Lists are sorted by how many partners a province has, its predecessors' included, and how many relations a partner.
create function count_relations() returns trigger language plpgsql as $$
begin
  update partner
  set relation_count = (select count(*) from relation where relation.partner_id = partner.id)
  where id in (new.partner_id, old.partner_id);
  update province
  set partner_count = (
    select count(distinct relation.partner_id)
    from province_lineage
    join relation on relation.province_id = province_lineage.ancestor_id
    where province_lineage.province_id = province.id)
  where id in (select province_id from province_lineage where ancestor_id in (new.province_id, old.province_id));
  return null;
end $$;
create trigger count_relations after insert or update of partner_id, province_id or delete on relation
  for each row execute function count_relations();

create table relation_purpose (
  relation_id bigint not null references relation,
  purpose     text not null check (purpose in ('POLITICAL_EXCHANGE', 'FRIENDSHIP', 'CAPITAL', 'TECHNOLOGY', 'TRADE',
                'TOURISM', 'EDUCATION', 'LABOUR', 'CULTURE')),
  primary key (relation_id, purpose)
);

create table person (
  id      bigint primary key default nextval('record_id') references record,
  name_vi text not null,
  name_en text,
  also    text,
  like kept including all
);
create trigger enter before insert or update of name_vi, name_en, also on person
  for each row execute function enter('PERSON');

-- A post exists independently of who holds it.
create table post (
  id       bigint generated always as identity primary key,
  body_id  bigint not null references record,
  title_vi text not null,
  title_en text not null,
  seed_key text unique,
  unique (body_id, title_vi)
);

-- A person in a post. "Attested" is when a source names the holder; the term itself may be unknown.
create table post_holding (
  id                 bigint generated always as identity primary key,
  person_id          bigint not null references person,
  post_id            bigint not null references post,
  attested_on        date,
  attested_precision date_precision,
  valid_from         date,
  valid_to           date,
  seed_key           text unique,
  unique nulls not distinct (person_id, post_id, attested_on),
  check ((attested_on is null) = (attested_precision is null)),
  check (valid_to >= valid_from)
);
create index post_holding_post on post_holding (post_id);
