-- A commitment that arises from an agreement shows it at work: a step that was done, a result, an assessment that found
-- something done.
create function agreement_signs(agreement bigint) returns table (on_day date, visibility text)
language sql stable parallel safe as $$
  select coalesce(event.ends_on, event.starts_on), event.visibility
  from event_agreement join event on event.id = event_agreement.event_id
  where event_agreement.agreement_id = agreement
  union all
  select happened_on, 'PUBLIC' from agreement_act
  where agreement_act.agreement_id = agreement and agreement_act.kind in ('AMENDED', 'EXTENDED')
  union all
  select kept.on_day, commitment.visibility
  from commitment_origin
  join commitment on commitment.id = commitment_origin.commitment_id
  cross join lateral (
    select done_on as on_day from commitment_step where commitment_id = commitment.id
    union all
    select happened_on from commitment_result where commitment_id = commitment.id
    union all
    select on_day from commitment_assessment
    where commitment_id = commitment.id and completion in ('LIMITED', 'SUBSTANTIAL', 'COMPLETE')
  ) as kept
  where commitment_origin.record_id = agreement and commitment.confidence <> 'WITHDRAWN'
$$;

create function refresh_last_activity_of(agreements bigint[]) returns void language sql as $$
  update agreement
  set (last_activity_on, open_last_activity_on) = (
    select max(sign.on_day), max(sign.on_day) filter (where sign.visibility = 'PUBLIC')
    from agreement_signs(agreement.id) as sign)
  where id = any(agreements)
$$;

create or replace function last_activity_by(known date, agreement bigint, day date) returns date
language plpgsql stable parallel safe as $$
begin
  if known is null or known <= day then
    return known;
  end if;
  return (select max(sign.on_day) from agreement_signs(agreement) as sign where sign.on_day <= day);
end $$;

create or replace function refresh_last_activity() returns trigger language plpgsql as $$
begin
  perform refresh_last_activity_of(array[new.agreement_id, old.agreement_id]);
  return null;
end $$;

create function refresh_last_activity_of_origin() returns trigger language plpgsql as $$
begin
  perform refresh_last_activity_of(array[new.record_id, old.record_id]);
  return null;
end $$;
create trigger refresh_last_activity after insert or update or delete on commitment_origin
  for each row execute function refresh_last_activity_of_origin();

create function refresh_last_activity_of_origins() returns trigger language plpgsql as $$
begin
  perform refresh_last_activity_of(array(
    select record_id from commitment_origin where commitment_id in (new.commitment_id, old.commitment_id)));
  return null;
end $$;
create trigger refresh_last_activity after insert or update or delete on commitment_step
  for each row execute function refresh_last_activity_of_origins();
create trigger refresh_last_activity after insert or update or delete on commitment_assessment
  for each row execute function refresh_last_activity_of_origins();
create trigger refresh_last_activity after insert or update or delete on commitment_result
  for each row execute function refresh_last_activity_of_origins();

create function move_last_activity_of_origins() returns trigger language plpgsql as $$
begin
  perform refresh_last_activity_of(array(select record_id from commitment_origin where commitment_id = new.id));
  return null;
end $$;
create trigger move_last_activity after update of visibility, confidence on commitment
  for each row when ((old.visibility, old.confidence) is distinct from (new.visibility, new.confidence))
  execute function move_last_activity_of_origins();

-- What commitments gave life to before this migration.
select refresh_last_activity_of(array(select record_id from commitment_origin));
