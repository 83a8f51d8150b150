-- The tree of sectors, and when needs, offers and projects are open.

-- The divisions of the Vietnam Standard Industrial Classification (VSIC 2025), below its sections.
alter table sector add column parent_code text references sector;
create index sector_parent on sector (parent_code) where parent_code is not null;

-- What counts as of a sector: itself, and for a section each of its divisions. Whoever asks for a sector asks by this.
create view sector_within (sector_code, within_code) as
select code, code from sector
union all
select code, parent_code from sector where parent_code is not null;

-- Whether a need or offer is open on a day: within its time, not ended by then, and not withdrawn from the register.
-- The last day of its time counts, the day on which it was ended does not.
create function need_open(valid_from date, valid_until date, ended_on date, confidence text, day date)
returns boolean language sql immutable as $$
  select confidence <> 'WITHDRAWN'
    and (valid_from is null or valid_from <= day)
    and (valid_until is null or valid_until >= day)
    and (ended_on is null or ended_on > day)
$$;

-- Whether a project calls for investment on a day. One that was taken or stopped did so until then, when that is known.
create function project_open(
  status text, calling_from date, calling_until date, ended_on date, confidence text, day date)
returns boolean language sql immutable as $$
  select need_open(calling_from, calling_until, ended_on, confidence, day)
    and (status in ('CALLING', 'NEGOTIATING') or ended_on is not null)
$$;
