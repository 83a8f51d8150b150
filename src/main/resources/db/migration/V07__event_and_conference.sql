-- Events, their series and participants; conferences with edition, theme and pillars.

create table event_series (
  id      bigint primary key default nextval('record_id') references record,
  name_vi text not null,
  name_en text,
  also    text,
  like kept including all
);
create trigger enter before insert or update of name_vi, name_en, also on event_series
  for each row execute function enter('EVENT_SERIES');

-- date_wording keeps what the source printed where it differs from, or is all we have of, the date.
create table event (
  id               bigint primary key default nextval('record_id') references record,
  kind             text not null check (kind in ('PROMOTION', 'FAIR', 'FESTIVAL', 'SEMINAR', 'VIETNAM_DAY', 'SUMMIT',
                     'HIGH_LEVEL_VISIT', 'WORKING_VISIT', 'RECEPTION', 'EXCHANGE', 'OTHER')),
  name_vi          text not null,
  name_en          text,
  also             text,
  series_id        bigint references event_series,
  edition          integer,
  starts_on        date,
  starts_precision date_precision,
  ends_on          date,
  ends_precision   date_precision,
  date_wording     text,
  date_note_vi     text,
  date_note_en     text,
  date_confidence  text not null default 'ACCEPTED' check (date_confidence in ('ACCEPTED', 'SUGGESTED', 'DISPUTED')),
  province_id      bigint references province,
  country_id       bigint references country,
  place            text,
  like kept including all,
  check ((starts_on is null) = (starts_precision is null)),
  check ((ends_on is null) = (ends_precision is null)),
  check (ends_on >= starts_on)
);
create trigger enter before insert or update of name_vi, name_en, also on event
  for each row execute function enter('EVENT');
create index event_starts on event (coalesce(starts_on, date '-infinity') desc, id desc);
create index event_name on event (name_vi collate "vi-x-icu", id);
create index event_province on event (province_id);
create index event_country on event (country_id);

create table event_participant (
  event_id  bigint not null references event,
  seq       integer not null,
  record_id bigint not null references record,
  role      text not null check (role in ('ORGANISER', 'HOST', 'HEAD', 'PARTICIPANT', 'GUEST')),
  primary key (event_id, seq)
);
create index event_participant_record on event_participant (record_id, event_id);

create table event_sector (
  event_id    bigint not null references event,
  sector_code text not null references sector,
  primary key (event_id, sector_code)
);

-- Events that carry an agreement out: what keeps it awake.
create table event_agreement (
  event_id     bigint not null references event,
  agreement_id bigint not null references agreement,
  primary key (event_id, agreement_id)
);
create index event_agreement_agreement on event_agreement (agreement_id);

create table conference (
  id               bigint primary key default nextval('record_id') references record,
  series_id        bigint not null references event_series,
  ordinal          integer not null,
  name_vi          text not null,
  name_en          text,
  also             text,
  theme_vi         text,
  theme_en         text,
  starts_on        date,
  starts_precision date_precision,
  ends_on          date,
  ends_precision   date_precision,
  date_note_vi     text,
  date_note_en     text,
  date_confidence  text not null default 'ACCEPTED' check (date_confidence in ('ACCEPTED', 'SUGGESTED', 'DISPUTED')),
  province_id      bigint references province,
  place            text,
  like kept including all,
  unique (series_id, ordinal),
  check ((starts_on is null) = (starts_precision is null)),
  check ((ends_on is null) = (ends_precision is null)),
  check (ends_on >= starts_on)
);
create trigger enter before insert or update of name_vi, name_en, also on conference
  for each row execute function enter('CONFERENCE');
create index conference_starts on conference (coalesce(starts_on, date '-infinity') desc, id desc);

-- The content pillars, side sessions and outputs (action programmes) of a conference, in their order.
create table conference_item (
  conference_id bigint not null references conference,
  kind          text not null check (kind in ('PILLAR', 'SESSION', 'OUTPUT')),
  ordinal       integer not null,
  text_vi       text not null,
  text_en       text not null,
  primary key (conference_id, kind, ordinal)
);

-- An agreement's last sign of life: an event that carries it out, an amendment or an extension.
create function refresh_last_activity() returns trigger language plpgsql as $$
begin
  update agreement
  set last_activity_on = greatest(
    (select max(coalesce(event.ends_on, event.starts_on))
     from event_agreement join event on event.id = event_agreement.event_id
     where event_agreement.agreement_id = agreement.id),
    (select max(happened_on) from agreement_act
     where agreement_act.agreement_id = agreement.id and agreement_act.kind in ('AMENDED', 'EXTENDED')))
  where id in (new.agreement_id, old.agreement_id);
  return null;
end $$;
create trigger refresh_last_activity after insert or update or delete on event_agreement
  for each row execute function refresh_last_activity();
create trigger refresh_last_activity after insert or update or delete on agreement_act
  for each row execute function refresh_last_activity();

create function move_last_activity() returns trigger language plpgsql as $$
begin
  update event_agreement set agreement_id = agreement_id where event_id = new.id;
  return null;
end $$;
create trigger move_last_activity after update of starts_on, ends_on on event
  for each row execute function move_last_activity();

-- Whether something is alive on a day, by its last dated sign: the one place of this rule.
-- Up to 24 months active, up to 60 sleeping, then dormant; without any date it stays unknown.
create function activity(last_sign date, today date) returns text language sql immutable parallel safe as $$
  select case
    when last_sign is null then 'UNKNOWN'
    when last_sign > today - interval '24 months' then 'ACTIVE'
    when last_sign > today - interval '60 months' then 'SLEEPING'
    else 'DORMANT'
  end
$$;

-- An agreement lives by what follows its signing; with nothing recorded for 24 months it never came to life.
create function agreement_activity(signed_on date, last_activity_on date, today date) returns text
language sql immutable parallel safe as $$
  select case
    when last_activity_on is not null then activity(last_activity_on, today)
    when signed_on > today - interval '24 months' then 'ACTIVE'
    when signed_on is not null then 'NEVER_ACTIVATED'
    else 'UNKNOWN'
  end
$$;

-- The last dated sign of a relation: its start, an agreement or an event of both sides.
create function relation_last_sign(province bigint, partner bigint, since_on date) returns date
language sql stable parallel safe as $$
  select greatest(
    since_on,
    (select max(greatest(agreement.signed_on, agreement.last_activity_on))
     from signatory as ours
     join signatory as theirs on theirs.agreement_id = ours.agreement_id
     join agreement on agreement.id = ours.agreement_id
     where ours.party_id = province and theirs.party_id = partner),
    (select max(coalesce(event.ends_on, event.starts_on))
     from event_participant as ours
     join event_participant as theirs on theirs.event_id = ours.event_id
     join event on event.id = ours.event_id
     where ours.record_id = province and theirs.record_id = partner))
$$;
