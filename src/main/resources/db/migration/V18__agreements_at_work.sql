-- Agreements at work: how long they run, what an amendment amends, thresholds of activity that can be set, and what a
-- province decides on the agreements that it inherited in a merger.

alter table agreement
  add column expires_on date,
  add column renewal text check (renewal in ('AUTOMATIC', 'BY_AGREEMENT', 'NONE')),
  add column renewal_note text;
create index agreement_expires on agreement (expires_on, id) where expires_on is not null;

-- What was amended before this was asked for stays as it was recorded.
alter table agreement_act add column amends text;

-- The thresholds of activity, in months: what the installation sets on its connections, or else what is usual.
create function activity_threshold(name text, usual integer) returns interval language sql stable parallel safe as $$
  select make_interval(months => coalesce(nullif(current_setting(name, true), '')::integer, usual))
$$;

-- Whether something is alive on a day, by its last dated sign: the one place of this rule.
-- Up to caunoi.active_months active, up to caunoi.sleeping_months sleeping, then dormant; without any date unknown.
create or replace function activity(last_sign date, today date) returns text language sql stable parallel safe as $$
  select case
    when last_sign is null then 'UNKNOWN'
    when last_sign > today - activity_threshold('caunoi.active_months', 24) then 'ACTIVE'
    when last_sign > today - activity_threshold('caunoi.sleeping_months', 60) then 'SLEEPING'
    else 'DORMANT'
  end
$$;

-- An agreement lives by what follows its signing; with nothing recorded for as long it never came to life.
create or replace function agreement_activity(signed_on date, last_activity_on date, today date) returns text
language sql stable parallel safe as $$
  select case
    when last_activity_on is not null then activity(last_activity_on, today)
    when signed_on > today - activity_threshold('caunoi.active_months', 24) then 'ACTIVE'
    when signed_on is not null then 'NEVER_ACTIVATED'
    else 'UNKNOWN'
  end
$$;

-- The last sign of life of an agreement by a day, of those that whoever asks may see; only a known one that lies beyond
-- the day, such as a visit that is planned, has to be looked for again.
create function last_activity_by(known date, agreement bigint, day date) returns date
language plpgsql stable parallel safe as $$
begin
  if known is null or known <= day then
    return known;
  end if;
  return (
    select max(sign.on_day)
    from (
      select coalesce(event.ends_on, event.starts_on) as on_day
      from event_agreement join event on event.id = event_agreement.event_id
      where event_agreement.agreement_id = agreement
      union all
      select happened_on from agreement_act
      where agreement_act.agreement_id = agreement and agreement_act.kind in ('AMENDED', 'EXTENDED')
    ) as sign
    where sign.on_day <= day);
end $$;

-- Whether an agreement counts as signed by a day: not what was only proposed, withdrawn or not believed any more.
create function counts_as_signed(status text, confidence text, signed_on date, day date) returns boolean
language sql immutable parallel safe as $$
  select status not in ('PROPOSED', 'UNDER_CONSULTATION', 'WITHDRAWN') and confidence <> 'WITHDRAWN'
    and (signed_on is null or signed_on <= day)
$$;

-- Whether an agreement binds: it counts as signed and neither its status nor a date says that it is over.
create function binds(status text, confidence text, ended_on date, day date) returns boolean
language sql immutable parallel safe as $$
  select status in ('SIGNED', 'IN_FORCE', 'SUSPENDED') and confidence <> 'WITHDRAWN'
    and (ended_on is null or ended_on > day)
$$;

-- What came to a province by a merger on the way to it, and when; what only continued is nobody's inheritance.
alter table province_lineage add column merged_on date;

create or replace function derive_lineage() returns trigger language plpgsql as $$
begin
  delete from province_lineage;
  insert into province_lineage (province_id, ancestor_id, merged_on)
  with recursive lineage (province_id, ancestor_id, merged_on) as (
    select id, id, null::date from province
    union
    select lineage.province_id, succession.predecessor_id,
      greatest(lineage.merged_on, case succession.kind when 'MERGED' then succession.on_date end)
    from lineage
    join succession on succession.successor_id = lineage.ancestor_id
  )
  select province_id, ancestor_id, max(merged_on) from lineage group by province_id, ancestor_id;
  return null;
end $$;
-- Derives it once for what stands.
update succession set kind = kind;

-- What a province decided on an agreement that it inherited: once for each, and kept with the agreement.
create table inheritance (
  agreement_id bigint not null references agreement,
  successor_id bigint not null references province,
  decision     text not null check (decision in ('CONFIRMED', 'AMENDED', 'ENDED')),
  decided_on   date not null,
  number       text,
  note_vi      text,
  note_en      text,
  constraint inheritance_once primary key (agreement_id, successor_id)
);
create index inheritance_successor on inheritance (successor_id, agreement_id);

select open_views();
