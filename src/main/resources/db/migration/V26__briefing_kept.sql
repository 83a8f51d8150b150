-- What people add to briefings, and briefings as they were when they were released. Neither is a record of the register:
-- what the register says stays as it is beneath.

-- A sentence of an author in a section of a briefing: added to it, in place of a sentence of the register, or hiding
-- one. It belongs to a subject and a line of provinces (none where no province prepares it) and holds for every size.
-- It is ended and never deleted; whoever changes one ends it and writes another.
create table briefing_sentence (
  id           bigint generated always as identity primary key,
  subject_id   bigint not null references record,
  identity_id  bigint references province_identity,
  section      text not null,
  vi           text check (length(vi) between 1 and 2000),
  en           text check (length(en) between 1 and 2000),
  hides        boolean not null default false,
  reason       text check (length(reason) between 1 and 2000),
  -- The sentence of the register as it was when this was written: by it that sentence is found again.
  anchor_key   text,
  anchor       jsonb,
  visibility   text not null check (visibility in ('PUBLIC', 'INTERNAL')),
  written_at   timestamptz not null default now(),
  account_id   bigint references account,
  by_name      text not null,
  ended_at     timestamptz,
  ended_by     text,
  end_reason   text check (length(end_reason) between 1 and 2000),
  check ((anchor_key is null) = (anchor is null)),
  check (case when hides then vi is null and en is null and reason is not null and anchor_key is not null
    else vi is not null or en is not null end),
  check ((ended_at is null) = (ended_by is null))
);
create index briefing_sentence_subject on briefing_sentence (subject_id, identity_id, id);
-- Of two who correct the same sentence at once the second is told of the first.
create unique index briefing_sentence_anchor on briefing_sentence (subject_id, identity_id, anchor_key) nulls not distinct
  where ended_at is null and anchor_key is not null;

-- A briefing as it was when it was released. Numbers go up by line of provinces.
create table briefing_release (
  id                bigint generated always as identity primary key,
  subject_id        bigint not null references record,
  identity_id       bigint references province_identity,
  province_id       bigint references province,
  size              text not null check (size in ('CHECKLIST', 'FULL', 'PACK')),
  number            integer not null check (number > 0),
  title_vi          text not null,
  title_en          text not null,
  as_of             date not null,
  visibility        text not null check (visibility in ('PUBLIC', 'INTERNAL')),
  note              text check (length(note) between 1 and 2000),
  open_checks       integer not null,
  content           jsonb not null,
  -- What is the province's own in it, in words, with the subject's name left out: compared with what others are told.
  own_words         text not null,
  record_ids        bigint[] not null,
  released_at       timestamptz not null default now(),
  account_id        bigint references account,
  by_name           text not null,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text check (length(superseded_reason) between 1 and 2000),
  successor_id      bigint references briefing_release,
  unique nulls not distinct (identity_id, number),
  check ((superseded_at is null) = (superseded_by is null)),
  check (superseded_at is null or (superseded_reason is null) <> (successor_id is null))
);
create index briefing_release_subject on briefing_release (subject_id, identity_id, size, id desc);
create index briefing_release_identity on briefing_release (identity_id, id desc);
create index briefing_release_records on briefing_release using gin (record_ids);

-- A released briefing never changes: it is superseded once. A subject that is merged takes its briefings along, and what
-- has become internal stays so.
create function keep_briefing_release() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (old.id, old.identity_id, old.province_id, old.size, old.number, old.title_vi, old.title_en, old.as_of, old.note,
        old.open_checks, old.content, old.own_words, old.record_ids, old.released_at, old.account_id, old.by_name)
      is distinct from
       (new.id, new.identity_id, new.province_id, new.size, new.number, new.title_vi, new.title_en, new.as_of, new.note,
        new.open_checks, new.content, new.own_words, new.record_ids, new.released_at, new.account_id, new.by_name)
    or old.superseded_at is not null
      and (old.superseded_at, old.superseded_by, old.superseded_reason, old.successor_id)
        is distinct from (new.superseded_at, new.superseded_by, new.superseded_reason, new.successor_id)
    or old.visibility = 'INTERNAL' and new.visibility = 'PUBLIC'
  then
    raise exception 'A released briefing is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep before update or delete on briefing_release
  for each row execute function keep_briefing_release();

-- A briefing that names what has become internal is internal from then on.
create function hide_briefing_releases() returns trigger language plpgsql as $$
begin
  update briefing_release set visibility = 'INTERNAL'
  where visibility = 'PUBLIC' and record_ids @> array[new.id];
  return null;
end $$;
create trigger hide_briefing_releases after update of visibility on record
  for each row when (old.visibility = 'PUBLIC' and new.visibility = 'INTERNAL')
  execute function hide_briefing_releases();

-- Who opened a released briefing. The name of the table keeps it out of what is public.
create table account_briefing_opening (
  id         bigint generated always as identity primary key,
  release_id bigint not null references briefing_release,
  way        text not null check (way in ('PAGE', 'FILE', 'API')),
  format     text,
  edition    text,
  at         timestamptz not null default now(),
  account_id bigint references account,
  by_name    text not null
);
create index account_briefing_opening_release on account_briefing_opening (release_id, id desc);

-- A link by which one file is fetched for some minutes. The link itself is not kept; its hash finds it again. What its
-- maker could see then bounds what is in the file, and it is asked again when it is fetched.
create table account_briefing_download (
  hash        bytea primary key,
  account_id  bigint not null references account,
  role        text not null,
  scopes      text[] not null,
  token_id    bigint,
  subject_id  bigint references record,
  province_id bigint references province,
  size        text check (size in ('CHECKLIST', 'FULL', 'PACK')),
  release_id  bigint references briefing_release,
  format      text not null,
  edition     text not null,
  created_at  timestamptz not null default now(),
  expires_at  timestamptz not null,
  check ((release_id is null) = (subject_id is not null and size is not null))
);

select open_views();
