-- Records are public or internal. Whoever may not see internal ones reads through views that bear the tables' own
-- names: the schema "open" holds what is public, the schema "closed" nothing at all.

alter table record
  add column visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INTERNAL')),
  add column confidence text not null default 'ACCEPTED',
  add column version integer not null default 1,
  add column recorded_at timestamptz not null default now(),
  add column changed_at timestamptz,
  add column merged_into bigint references record;
-- What is hidden is a short list, and every view asks it.
create index record_internal on record (id) where visibility = 'INTERNAL';
create index record_merged_into on record (merged_into) where merged_into is not null;

-- Every kind of record has an end, and a label; provinces and countries are known to all.
do $$
declare
  of_record text;
begin
  foreach of_record in array array['source', 'statement', 'country', 'trade_agreement', 'mission', 'organisation',
    'province', 'partner', 'relation', 'person', 'agreement', 'event_series', 'event', 'conference', 'figure']
  loop
    execute format('alter table %I add column visibility text not null default ''PUBLIC''
      check (visibility in (''PUBLIC'', ''INTERNAL''))', of_record);
    if of_record not in ('province', 'partner', 'relation', 'event', 'conference') then
      execute format('alter table %I add column ended_on date', of_record);
    end if;
  end loop;
end $$;
alter table province add check (visibility = 'PUBLIC');
alter table country add check (visibility = 'PUBLIC');

-- The directory also says how far a record is trusted, which version of it stands, since when, and who may see it.
create or replace function enter() returns trigger language plpgsql as $$
begin
  insert into record (id, kind, name_vi, name_en, also, ended,
    visibility, confidence, version, recorded_at, changed_at)
  values (new.id, tg_argv[0], normalize(new.name_vi), normalize(new.name_en), new.also,
    coalesce(to_jsonb(new) ->> 'valid_to', to_jsonb(new) ->> 'ended_on') is not null,
    new.visibility, new.confidence, new.version, new.recorded_at, new.changed_at)
  on conflict (id) do update
    set name_vi = excluded.name_vi, name_en = excluded.name_en, also = excluded.also, ended = excluded.ended,
      visibility = excluded.visibility, confidence = excluded.confidence, version = excluded.version,
      changed_at = excluded.changed_at
    where (record.name_vi, record.name_en, record.also, record.ended, record.visibility, record.confidence,
        record.version, record.changed_at)
      is distinct from (excluded.name_vi, excluded.name_en, excluded.also, excluded.ended, excluded.visibility,
        excluded.confidence, excluded.version, excluded.changed_at);
  return new;
end $$;

create or replace function enter_nameless() returns trigger language plpgsql as $$
begin
  insert into record (id, kind, ended, visibility, confidence, version, recorded_at, changed_at)
  values (new.id, tg_argv[0], coalesce(to_jsonb(new) ->> 'until_on', to_jsonb(new) ->> 'ended_on') is not null,
    new.visibility, new.confidence, new.version, new.recorded_at, new.changed_at)
  on conflict (id) do update
    set ended = excluded.ended, visibility = excluded.visibility, confidence = excluded.confidence,
      version = excluded.version, changed_at = excluded.changed_at
    where (record.ended, record.visibility, record.confidence, record.version, record.changed_at)
      is distinct from (excluded.ended, excluded.visibility, excluded.confidence, excluded.version,
        excluded.changed_at);
  return new;
end $$;

do $$
declare
  of_record record;
begin
  for of_record in
    select tgrelid::regclass as name, tgfoid::regproc as entering, encode(tgargs, 'escape') as kind
    from pg_trigger where tgname = 'enter'
  loop
    execute format('drop trigger enter on %s', of_record.name);
    execute format('create trigger enter before insert or update on %s for each row execute function %s(%L)',
      of_record.name, of_record.entering, split_part(of_record.kind, '\000', 1));
  end loop;
end $$;

-- What was entered before bears its confidence from now on.
do $$
declare
  of_record text;
begin
  foreach of_record in array array['source', 'statement', 'country', 'trade_agreement', 'mission', 'organisation',
    'province', 'partner', 'relation', 'person', 'agreement', 'event_series', 'event', 'conference', 'figure']
  loop
    execute format('update record set confidence = t.confidence, version = t.version, recorded_at = t.recorded_at,
      changed_at = t.changed_at from %I as t where t.id = record.id', of_record);
  end loop;
end $$;

-- Numbers that lists are sorted by are counted twice: for those who see everything, and for those who see what is public.
alter table partner add column open_relation_count integer not null default 0;
alter table province add column open_partner_count integer not null default 0;
alter table agreement add column open_last_activity_on date;
update partner set open_relation_count = relation_count;
update province set open_partner_count = partner_count;
update agreement set open_last_activity_on = last_activity_on;

create or replace function count_relations_of(partners bigint[], provinces bigint[]) returns void language sql as $$
  update partner
  set (relation_count, open_relation_count) = (
    select count(*), count(*) filter (where relation.visibility = 'PUBLIC')
    from relation where relation.partner_id = partner.id)
  where id = any(partners);
  update province
  set (partner_count, open_partner_count) = (
    select count(distinct relation.partner_id),
      count(distinct relation.partner_id) filter (where relation.visibility = 'PUBLIC' and partner.visibility = 'PUBLIC')
    from province_lineage
    join relation on relation.province_id = province_lineage.ancestor_id
    join partner on partner.id = relation.partner_id
    where province_lineage.province_id = province.id)
  where id in (select province_id from province_lineage where ancestor_id = any(provinces));
$$;

create or replace function count_relations() returns trigger language plpgsql as $$
begin
  perform count_relations_of(array[new.partner_id, old.partner_id], array[new.province_id, old.province_id]);
  return null;
end $$;
drop trigger count_relations on relation;
create trigger count_relations after insert or update of partner_id, province_id, visibility or delete on relation
  for each row execute function count_relations();

create function recount_relations() returns trigger language plpgsql as $$
begin
  perform count_relations_of(array[new.id], array(select province_id from relation where partner_id = new.id));
  return null;
end $$;
create trigger recount_relations after update of visibility on partner
  for each row when (old.visibility <> new.visibility) execute function recount_relations();

create or replace function refresh_last_activity() returns trigger language plpgsql as $$
begin
  update agreement
  set (last_activity_on, open_last_activity_on) = (
    select max(sign.on_day), max(sign.on_day) filter (where sign.visibility = 'PUBLIC')
    from (
      select coalesce(event.ends_on, event.starts_on) as on_day, event.visibility
      from event_agreement join event on event.id = event_agreement.event_id
      where event_agreement.agreement_id = agreement.id
      union all
      select happened_on, 'PUBLIC' from agreement_act
      where agreement_act.agreement_id = agreement.id and agreement_act.kind in ('AMENDED', 'EXTENDED')
    ) as sign)
  where id in (new.agreement_id, old.agreement_id);
  return null;
end $$;
drop trigger move_last_activity on event;
create trigger move_last_activity after update of starts_on, ends_on, visibility on event
  for each row execute function move_last_activity();

-- Makes the views of both schemas anew from the tables as they stand; a migration that adds or changes a table of
-- records, or one that refers to them, ends with it. A row is public when it is labelled so itself and everything it
-- refers to is; a column open_x takes the place of the column x.
create function open_views() returns void language plpgsql as $$
declare
  of_table record;
  columns text;
  conditions text;
begin
  drop schema if exists open cascade;
  drop schema if exists closed cascade;
  create schema open;
  create schema closed;
  for of_table in
    select relation.oid, relation.relname as name,
      exists (select from pg_attribute where attrelid = relation.oid and attname = 'visibility') as labelled,
      array(
        select attribute.attname
        from pg_constraint as key
        join pg_attribute as attribute on attribute.attrelid = key.conrelid and attribute.attnum = any(key.conkey)
        where key.conrelid = relation.oid and key.contype = 'f' and attribute.attname <> all(array['id', 'merged_into'])
          and key.confrelid not in ('public.province'::regclass, 'public.country'::regclass)
          and (key.confrelid = 'public.record'::regclass or exists (
            select from pg_trigger where tgrelid = key.confrelid and tgname = 'enter'))
        order by attribute.attnum) as refers
    from pg_class as relation
    where relation.relnamespace = 'public'::regnamespace and relation.relkind = 'r'
    order by relation.relname
  loop
    continue when not of_table.labelled and of_table.refers = '{}';
    continue when of_table.name like 'account%';
    select string_agg(
        case when twin.attname is null then format('t.%I', attribute.attname)
          else format('t.%I as %I', twin.attname, attribute.attname) end, ', ' order by attribute.attnum)
    into columns
    from pg_attribute as attribute
    left join pg_attribute as twin on twin.attrelid = attribute.attrelid
      and twin.attname = 'open_' || attribute.attname and not twin.attisdropped
    where attribute.attrelid = of_table.oid and attribute.attnum > 0 and not attribute.attisdropped;
    select string_agg(condition, ' and ') into conditions
    from (
      select 't.visibility = ''PUBLIC''' as condition where of_table.labelled
      union all
      select format('not exists (select from public.record as hidden
        where hidden.id = any(array[%s]) and hidden.visibility = ''INTERNAL'')', string_agg(format('t.%I', refers), ', '))
      from unnest(of_table.refers) as refers
      having count(*) > 0
    ) as each;
    execute format('create view open.%I as select %s from public.%I as t where %s',
      of_table.name, columns, of_table.name, conditions);
    execute format('create view closed.%I as select %s from public.%I as t where false',
      of_table.name, columns, of_table.name);
  end loop;
  perform set_config('search_path', 'public', true);
  conditions := pg_get_viewdef('public.network_edge'::regclass);
  perform set_config('search_path', 'open, public', true);
  execute 'create view open.network_edge as ' || conditions;
  perform set_config('search_path', 'closed, public', true);
  execute 'create view closed.network_edge as ' || conditions;
  perform set_config('search_path', 'public', true);
end $$;
