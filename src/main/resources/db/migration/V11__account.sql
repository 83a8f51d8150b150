-- Who may sign in, what they may do, and the tokens by which machines act for them. Nothing here is a record of the
-- register: it is never public.

create table account (
  id                   bigint generated always as identity primary key,
  name                 text not null check (name ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'),
  full_name            text not null,
  role                 text not null check (role in
                         ('READER', 'PROVINCE_OFFICER', 'MISSION_OFFICER', 'MINISTRY_OFFICER', 'ADMINISTRATOR')),
  password_hash        text,
  must_change_password boolean not null default false,
  -- Goes up with every new password: whoever signed in with an older one is signed out.
  credentials          integer not null default 0,
  issuer               text,
  subject              text,
  disabled_at          timestamptz,
  version              integer not null default 0,
  created_at           timestamptz not null default now(),
  created_by           text not null,
  changed_at           timestamptz,
  changed_by           text,
  unique (name),
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);

-- The provinces an officer writes for, by identity: the versions before and after a merger come with it.
create table account_province (
  account_id  bigint not null references account,
  identity_id bigint not null references province_identity,
  primary key (account_id, identity_id)
);

-- The missions an officer writes for: the countries of their seat and accreditations come with them.
create table account_mission (
  account_id bigint not null references account,
  mission_id bigint not null references mission,
  primary key (account_id, mission_id)
);

-- The token itself is shown once and not kept; its hash finds it again. Those that a page asks for itself, so that its
-- console can query as the person before it, are of the kind CONSOLE.
create table api_token (
  id           bigint generated always as identity primary key,
  account_id   bigint not null references account,
  kind         text not null default 'API' check (kind in ('API', 'CONSOLE')),
  name         text not null,
  hash         bytea not null unique,
  beginning    text not null unique,
  scopes       text[] not null check (scopes <@ array['READ_PUBLIC', 'READ_INTERNAL', 'WRITE']),
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  last_used_from text
);
create index api_token_account on api_token (account_id, id);

-- Every attempt to sign in: repeated failures slow down the next one, on every instance. An attempt is a failure until
-- the password has proved right; one that came too early is refused unseen.
create table sign_in (
  id        bigint generated always as identity primary key,
  name      text not null,
  address   text not null,
  at        timestamptz not null default now(),
  outcome   text not null check (outcome in ('FAILED', 'SUCCEEDED', 'REFUSED'))
);
create index sign_in_name on sign_in (name, at desc);
create index sign_in_address on sign_in (address, at desc);
create index sign_in_at on sign_in (at desc);
