-- Fills a database that holds the register's own data with partners, relations, agreements and events by the million.
-- Every paragraph is a step, told by its first line. The same seed and sizes give the same rows, whatever the day:
-- everything is drawn from hashes of running numbers. Who takes part follows power laws. Numbers: partners from
-- 10 000 000 on, relations from 20 000 000, agreements from 30 000 000, events from 40 000 000, needs from 50 000 000.

-- Settings: triggers and foreign keys rest; what they would write or forbid is seen to here
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
set work_mem = '256MB';
set client_min_messages = warning;

-- Chance: evenly from 0 to 1, and places from 0 to n - 1 of which the first are drawn most
create function pg_temp.chance(i bigint, salt int) returns float8 language sql immutable as $$
  select (hashint8extended(i, salt + :seed) & 9007199254740991)::float8 / 9007199254740992.0
$$;
create function pg_temp.place(i bigint, salt int, n bigint, steep float8) returns bigint language sql immutable as $$
  select least(n - 1, floor(n * power((hashint8extended(i, salt + :seed) & 9007199254740991)::float8
    / 9007199254740992.0, steep))::bigint)
$$;
create function pg_temp.day(i bigint, salt int, days int, steep float8) returns date language sql immutable as $$
  select date '2026-06-30' - floor(days * power((hashint8extended(i, salt + :seed) & 9007199254740991)::float8
    / 9007199254740992.0, steep))::int
$$;
create function pg_temp.precision_of(i bigint) returns text language sql immutable as $$
  select case when i % 10 = 3 then 'MONTH' when i % 10 = 7 then 'YEAR' else 'DAY' end
$$;

-- Indexes are dropped and made again when everything is there
create temp table index_to_make as
select definition from (
  select indexrelid, pg_get_indexdef(indexrelid) as definition
  from pg_index
  where indrelid in ('record'::regclass, 'partner'::regclass, 'relation'::regclass, 'agreement'::regclass,
      'event'::regclass, 'signatory'::regclass, 'event_participant'::regclass, 'event_agreement'::regclass,
      'agreement_act'::regclass, 'partner_sector'::regclass, 'agreement_sector'::regclass, 'event_sector'::regclass)
    and not exists (select from pg_constraint where conindid = indexrelid)
) as each;
insert into index_to_make
select format('alter table relation add constraint relation_period %s', pg_get_constraintdef(oid))
from pg_constraint where conname = 'relation_period';
alter table relation drop constraint relation_period;
do $$
declare name text;
begin
  for name in select (regexp_match(definition, 'INDEX (\S+) ON'))[1] from index_to_make where definition like 'CREATE%'
  loop
    execute format('drop index %I', name);
  end loop;
end $$;

-- The 63 provinces of before, the big cities first, each with what it was and became
create temp table unit as
select row_number() over (order by kind, code) - 1 as place, id as former_id
from province where coalesce(valid_from, '-infinity') <= '2024-06-30' and coalesce(valid_to, 'infinity') >= '2024-06-30';
create temp table unit_on as
select unit.place, province.id, province.name_vi, province.name_en,
  coalesce(province.valid_from, '-infinity') as from_day, coalesce(province.valid_to, 'infinity') as to_day
from unit
join province_lineage on province_lineage.ancestor_id = unit.former_id
join province on province.id = province_lineage.province_id;
analyze unit_on;

-- Countries, those with most partners in the register first
create temp table land as
select row_number() over (order by count(partner.id) desc, country.code) - 1 as place, country.id, country.name_vi,
  coalesce(country.name_en, country.name_vi) as name_en
from country left join partner on partner.country_id = country.id
where country.code <> 'VN'
group by country.id;
create temp table branch as select row_number() over (order by code) - 1 as place, code from sector;

-- Partners
insert into partner (id, kind, name_vi, name_en, country_id, city, confidence, visibility, recorded_by)
select 10000000 + i, form.kind,
  format('%s số %s (%s)', form.vi, i, land.name_vi), format('%s no. %s (%s)', form.en, i, land.name_en),
  land.id, null, case when i % 7 = 2 then 'SUGGESTED' else 'ACCEPTED' end,
  case when i % 53 = 5 then 'INTERNAL' else 'PUBLIC' end, 'benchmark'
from generate_series(1, :partners::bigint) as i
join land on land.place = pg_temp.place(i, 1, (select count(*) from land), 2.5)
join (values
  (0, 'ENTERPRISE', 'Doanh nghiệp', 'Enterprise'),
  (1, 'ACADEMIC_INSTITUTION', 'Trường đại học', 'University'),
  (2, 'FOREIGN_NGO', 'Tổ chức phi chính phủ', 'Non-governmental organisation'),
  (3, 'FOREIGN_LOCALITY', 'Địa phương', 'Locality'),
  (4, 'BUSINESS_ASSOCIATION', 'Hiệp hội doanh nghiệp', 'Business association'),
  (5, 'FUND', 'Quỹ phát triển', 'Development fund'),
  (6, 'INTERNATIONAL_ORGANISATION', 'Tổ chức quốc tế', 'International organisation')
) as form (place, kind, vi, en) on form.place = pg_temp.place(i, 2, 7, 2.0);
insert into partner_sector (partner_id, sector_code)
select distinct 10000000 + i, branch.code
from generate_series(1, :partners::bigint) as i
cross join generate_series(1, 2) as nth
join branch on branch.place = pg_temp.place(i, 3 + nth, (select count(*) from branch), 1.5)
where nth = 1 or i % 3 = 0;

-- Relations: most partners have one, the first of them up to sixty
create temp table tie as
select row_number() over (order by partner, unit) - 1 as place, partner, unit, pg_temp.day(partner * 64 + unit, 11, 13000, 1.2) as since
from (
  select distinct partner, pg_temp.place(partner * 64 + nth, 10, 63, case when partner < 100 then 1.0 else 2.0 end) as unit
  from generate_series(1, :partners::bigint) as partner
  cross join lateral generate_series(1, 1 + floor(least(90, 400 / sqrt(partner)))::int) as nth
) as drawn;
create unique index tie_place on tie (place);
analyze tie;
insert into relation (id, province_id, partner_id, kind, stage, since_on, since_precision, confidence, visibility, recorded_by)
select distinct on (unit_on.id, tie.partner) 20000000 + tie.place, unit_on.id, 10000000 + tie.partner,
  (array['COOPERATION', 'PROJECT_PARTNERSHIP', 'CONTACT', 'FRIENDSHIP_AND_COOPERATION', 'TWINNING'])
    [1 + pg_temp.place(tie.place, 12, 5, 1.5)],
  (array['EXPLORING', 'ESTABLISHED', 'WIDENING', 'DEEPENING', 'STABLE'])[1 + pg_temp.place(tie.place, 13, 5, 1.0)],
  tie.since, 'DAY', case when tie.place % 7 = 2 then 'SUGGESTED' else 'ACCEPTED' end,
  case when tie.partner % 53 = 5 or tie.place % 61 = 6 then 'INTERNAL' else 'PUBLIC' end, 'benchmark'
from tie
join unit_on on unit_on.place = tie.unit and tie.since between unit_on.from_day and unit_on.to_day
order by unit_on.id, tie.partner, tie.place;
insert into relation_purpose (relation_id, purpose)
select distinct relation.id,
  (array['TRADE', 'EDUCATION', 'CAPITAL', 'TECHNOLOGY', 'FRIENDSHIP', 'TOURISM', 'CULTURE', 'LABOUR', 'POLITICAL_EXCHANGE'])
    [1 + pg_temp.place(relation.id, 14 + nth, 9, 1.5)]
from relation cross join generate_series(1, 2) as nth
where relation.recorded_by = 'benchmark' and relation.id % 5 > 0 and (nth = 1 or relation.id % 3 = 0);

-- Agreements: each belongs to a relation; some are signed by a second partner or province, or have a third
create temp table deal as
select i, tie.partner, tie.unit,
  case when chance < 0.25 then 1 + pg_temp.place(i, 22, :partners, 3.0) end as second_partner,
  case when chance > 0.9 then pg_temp.place(i, 23, 63, 2.0) end as second_unit,
  case when chance < 0.05 then 1 + pg_temp.place(i, 24, :partners, 3.0) end as third_partner,
  case when i % 20 = 11 then null else pg_temp.day(i, 21, 12000, 1.7) end as signed,
  pg_temp.precision_of(i) as fine
from (select i, pg_temp.chance(i, 25) as chance, pg_temp.place(i, 20, (select count(*) from tie), 2.0) as tie
  from generate_series(1, :agreements::bigint) as i) as drawn
join tie on tie.place = drawn.tie;
update deal set signed = date_trunc(fine, signed)::date where fine <> 'DAY';
create unique index deal_i on deal (i);
analyze deal;
insert into agreement (id, kind, name_vi, name_en, signed_on, signed_precision, status, confidence, visibility, recorded_by)
select 30000000 + deal.i, form.kind,
  format('%s %s – %s, số %s', form.vi, unit_on.name_vi, partner.name_vi, deal.i),
  format('%s %s – %s, no. %s', form.en, unit_on.name_en, partner.name_en, deal.i),
  deal.signed, case when deal.signed is not null then deal.fine end,
  (array['SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED'])[1 + pg_temp.place(deal.i, 26, 4, 1.5)],
  case when deal.i % 11 = 2 then 'SUGGESTED' else 'ACCEPTED' end,
  case when deal.i % 59 = 5 then 'INTERNAL' else 'PUBLIC' end, 'benchmark'
from deal
join partner on partner.id = 10000000 + deal.partner
join unit_on on unit_on.place = deal.unit
  and coalesce(deal.signed, date '2020-01-01') between unit_on.from_day and unit_on.to_day
join (values
  (0, 'MEMORANDUM_OF_UNDERSTANDING', 'Bản ghi nhớ', 'Memorandum of understanding'),
  (1, 'AGREEMENT', 'Thỏa thuận', 'Agreement'),
  (2, 'COOPERATION_PROGRAMME', 'Chương trình hợp tác', 'Cooperation programme'),
  (3, 'LETTER_OF_INTENT', 'Ý định thư', 'Letter of intent')
) as form (place, kind, vi, en) on form.place = pg_temp.place(deal.i, 27, 4, 1.5);

-- Signatories, sectors and acts of agreements
insert into signatory (agreement_id, seq, party_id, role)
select 30000000 + i, row_number() over (partition by i order by seq), party, role
from (
  select distinct on (i, party) i, seq, party, role
  from (
    select deal.i, 1 as seq, unit_on.id as party, 'VIETNAMESE_PARTY' as role
    from deal join unit_on on unit_on.place = deal.unit
      and coalesce(deal.signed, date '2020-01-01') between unit_on.from_day and unit_on.to_day
    union all
    select deal.i, 2, 10000000 + deal.partner, 'FOREIGN_PARTY' from deal
    union all
    select deal.i, 3, 10000000 + deal.second_partner, 'FOREIGN_PARTY' from deal where second_partner is not null
    union all
    select deal.i, 4, 10000000 + deal.third_partner, 'FOREIGN_PARTY' from deal where third_partner is not null
    union all
    select deal.i, 5, unit_on.id, 'VIETNAMESE_PARTY'
    from deal join unit_on on unit_on.place = deal.second_unit
      and coalesce(deal.signed, date '2020-01-01') between unit_on.from_day and unit_on.to_day
    where second_unit is not null
  ) as party
  order by i, party, seq
) as once;
insert into agreement_sector (agreement_id, sector_code)
select 30000000 + i, branch.code
from deal join branch on branch.place = pg_temp.place(i, 28, (select count(*) from branch), 1.5);
insert into agreement_act (agreement_id, kind, happened_on, happened_precision)
select 30000000 + i, 'SIGNED', signed, fine from deal where signed is not null
union all
select 30000000 + i, 'EXTENDED', signed + 1095, 'DAY' from deal where signed < date '2023-06-30' and i % 20 = 4;

-- Events: three in ten carry an agreement out, with its parties; three in ten are held abroad
create temp table meeting as
select drawn.i, drawn.deal, coalesce(deal.partner, tie.partner) as partner, coalesce(deal.unit, tie.unit) as unit,
  coalesce(deal.second_partner, case when chance < 0.3 then 1 + pg_temp.place(drawn.i, 32, :partners, 3.0) end) as second_partner,
  coalesce(deal.second_unit, case when chance > 0.8 then pg_temp.place(drawn.i, 33, 63, 2.0) end) as second_unit,
  case when drawn.deal is null then pg_temp.day(drawn.i, 34, 12000, 1.7)
    else least(date '2026-06-30', coalesce(deal.signed, date '2019-03-01') + (pg_temp.chance(drawn.i, 35) * 2500)::int) end as starts,
  drawn.i % 10 in (0, 4, 7) as abroad
from (
  select i, pg_temp.chance(i, 36) as chance, pg_temp.place(i, 30, (select count(*) from tie), 2.0) as tie,
    case when i % 10 in (1, 4, 8) then 1 + pg_temp.place(i, 31, :agreements, 1.3) end as deal
  from generate_series(1, :events::bigint) as i
) as drawn
left join deal on deal.i = drawn.deal
join tie on tie.place = drawn.tie;
analyze meeting;
insert into event (id, kind, name_vi, name_en, starts_on, starts_precision, ends_on, ends_precision, province_id, country_id,
  confidence, visibility, recorded_by)
select 40000000 + meeting.i, form.kind,
  format('%s %s – %s, số %s', form.vi, unit_on.name_vi, land.name_vi, meeting.i),
  format('%s %s – %s, no. %s', form.en, unit_on.name_en, land.name_en, meeting.i),
  meeting.starts, 'DAY', meeting.starts + (meeting.i % 3)::int, 'DAY',
  case when not meeting.abroad then unit_on.id end, case when meeting.abroad then land.id end,
  case when meeting.i % 13 = 2 then 'SUGGESTED' else 'ACCEPTED' end,
  case when meeting.i % 67 = 5 then 'INTERNAL' else 'PUBLIC' end, 'benchmark'
from meeting
join partner on partner.id = 10000000 + meeting.partner
join land on land.id = partner.country_id
join unit_on on unit_on.place = meeting.unit and meeting.starts between unit_on.from_day and unit_on.to_day
join (values
  (0, 'WORKING_VISIT', 'Chuyến thăm làm việc', 'Working visit'),
  (1, 'SEMINAR', 'Hội thảo', 'Seminar'),
  (2, 'PROMOTION', 'Xúc tiến', 'Promotion'),
  (3, 'EXCHANGE', 'Giao lưu', 'Exchange'),
  (4, 'FAIR', 'Hội chợ', 'Fair')
) as form (place, kind, vi, en) on form.place = pg_temp.place(meeting.i, 37, 5, 1.5);

-- Participants and sectors of events, and what they carry out
insert into event_participant (event_id, seq, record_id, role)
select 40000000 + i, row_number() over (partition by i order by seq), party, role
from (
  select distinct on (i, party) i, seq, party, role
  from (
    select meeting.i, 1 as seq, unit_on.id as party, 'ORGANISER' as role
    from meeting join unit_on on unit_on.place = meeting.unit and meeting.starts between unit_on.from_day and unit_on.to_day
    union all
    select i, 2, 10000000 + partner, 'PARTICIPANT' from meeting
    union all
    select i, 3, 10000000 + second_partner, 'PARTICIPANT' from meeting where second_partner is not null
    union all
    select meeting.i, 4, unit_on.id, 'PARTICIPANT'
    from meeting join unit_on on unit_on.place = meeting.second_unit
      and meeting.starts between unit_on.from_day and unit_on.to_day
    where second_unit is not null
  ) as party
  order by i, party, seq
) as once;
insert into event_sector (event_id, sector_code)
select 40000000 + i, branch.code
from meeting join branch on branch.place = pg_temp.place(i, 38, (select count(*) from branch), 1.5)
where i % 4 > 0;
insert into event_agreement (event_id, agreement_id)
select 40000000 + i, 30000000 + deal from meeting where deal is not null;

-- What triggers would have counted
update agreement set last_activity_on = sign.last, open_last_activity_on = sign.open
from (
  select agreement_id, max(on_day) as last, max(on_day) filter (where visibility = 'PUBLIC') as open
  from (
    select event_agreement.agreement_id, coalesce(event.ends_on, event.starts_on) as on_day, event.visibility
    from event_agreement join event on event.id = event_agreement.event_id
    union all
    select agreement_id, happened_on, 'PUBLIC' from agreement_act where kind in ('AMENDED', 'EXTENDED')
  ) as each
  group by agreement_id
) as sign
where agreement.id = sign.agreement_id and agreement.recorded_by = 'benchmark';
update partner set relation_count = counted.all_of_them, open_relation_count = counted.open
from (
  select partner_id, count(*) as all_of_them, count(*) filter (where visibility = 'PUBLIC') as open
  from relation group by partner_id
) as counted
where counted.partner_id = partner.id;
update province set partner_count = counted.all_of_them, open_partner_count = counted.open
from (
  select province_lineage.province_id, count(distinct relation.partner_id) as all_of_them,
    count(distinct relation.partner_id) filter (where relation.visibility = 'PUBLIC' and partner.visibility = 'PUBLIC') as open
  from province_lineage
  join relation on relation.province_id = province_lineage.ancestor_id
  join partner on partner.id = relation.partner_id
  group by province_lineage.province_id
) as counted
where counted.province_id = province.id;

-- Needs and offers: one of each of every fiftieth partner, ten of every province
insert into need (id, stance, holder_id, name_vi, name_en, confidence, visibility, recorded_by)
select 50000000 + row_number() over (order by drawn.holder, drawn.nth), case when drawn.nth % 2 = 0 then 'NEED' else 'OFFER' end,
  drawn.holder, format('Mục %s', drawn.nth), format('Item %s', drawn.nth), 'ACCEPTED', 'PUBLIC', 'benchmark'
from (
  select 10000000 + i * 50 as holder, nth from generate_series(1, :partners::bigint / 50) as i cross join generate_series(1, 2) as nth
  union all
  select id, nth from province cross join generate_series(1, 10) as nth where valid_to is null
) as drawn;
insert into need_resource (need_id, resource)
select id, (array['FDI', 'TRADE', 'TECHNOLOGY', 'LABOUR', 'TOURISM', 'ODA', 'NGO_AID', 'FUND', 'STUDY_OF_EXPERIENCE',
  'PARTNER_SEARCH'])[1 + pg_temp.place(id, 60, 10, 1.5)]
from need where recorded_by = 'benchmark';
insert into need_sector (need_id, sector_code)
select need.id, branch.code
from need join branch on branch.place = pg_temp.place(need.id, 61, (select count(*) from branch), 1.5)
where need.recorded_by = 'benchmark';

-- Citations: of needs, of two partners in three, and of the relations of these
insert into citation (record_id, source_id)
select cited.id, accepted.id
from (
  select id from need where recorded_by = 'benchmark'
  union all
  select id from partner where recorded_by = 'benchmark' and id % 3 > 0
  union all
  select id from relation where recorded_by = 'benchmark' and partner_id % 3 > 0
) as cited
join (
  select row_number() over (order by id) - 1 as place, id from source where confidence = 'ACCEPTED'
) as accepted on accepted.place = cited.id % (select count(*) from source where confidence = 'ACCEPTED');

-- The directory: what has no name first, then what has
insert into record (id, kind, visibility, confidence)
select id, 'RELATION', visibility, confidence from relation where recorded_by = 'benchmark' order by id;
insert into record (id, kind, name_vi, name_en, visibility, confidence)
select id, 'PARTNER', name_vi, name_en, visibility, confidence from partner where recorded_by = 'benchmark' order by id;
insert into record (id, kind, name_vi, name_en, visibility, confidence)
select id, 'AGREEMENT', name_vi, name_en, visibility, confidence from agreement where recorded_by = 'benchmark' order by id;
insert into record (id, kind, name_vi, name_en, visibility, confidence)
select id, 'EVENT', name_vi, name_en, visibility, confidence from event where recorded_by = 'benchmark' order by id;
insert into record (id, kind, name_vi, name_en, visibility, confidence)
select id, 'NEED', name_vi, name_en, visibility, confidence from need where recorded_by = 'benchmark' order by id;
select setval('record_id', 60000000);

-- Indexes
do $$
declare definition text;
begin
  for definition in select index_to_make.definition from index_to_make
  loop
    execute definition;
  end loop;
end $$;

-- Statistics
vacuum (freeze, analyze);
