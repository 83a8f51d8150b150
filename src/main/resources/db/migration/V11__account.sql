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

-- The token itself is shown once and not kept; its hash finds it again.
create table api_token (
  id           bigint generated always as identity primary key,
  account_id   bigint not null references account,
  name         text not null,
  hash         bytea not null unique,
  beginning    text not null,
  scopes       text[] not null,
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  last_used_from text
);
create index api_token_account on api_token (account_id, id);

-- Every attempt to sign in: repeated failures slow down the next one, on every instance.
create table sign_in (
  id        bigint generated always as identity primary key,
  name      text not null,
  address   text not null,
  at        timestamptz not null default now(),
  succeeded boolean not null
);
create index sign_in_name on sign_in (name, at desc);
create index sign_in_address on sign_in (address, at desc);
