-- Who wants to be reminded how, and what was sent. They belong to accounts: nobody else sees them.
create table account_reminder (
  account_id  bigint primary key references account,
  email       text check (length(email) <= 320),
  rhythm      text not null check (rhythm in ('NEVER', 'DAILY', 'WEEKLY')),
  lang        text not null check (lang in ('VI', 'EN')),
  -- The secret end of the address of the calendar is shown once and not kept.
  feed_hash   bytea unique,
  feed_since  timestamptz,
  changed_at  timestamptz not null default now(),
  check (rhythm = 'NEVER' or email is not null),
  check ((feed_hash is null) = (feed_since is null))
);

-- One digest for each account and day: whichever instance enters the row sends it, and no other does.
create table account_digest (
  account_id bigint not null references account,
  on_day     date not null,
  state      text not null check (state in ('SENDING', 'SENT', 'EMPTY', 'FAILED')),
  attempts   integer not null default 1,
  tasks      integer,
  at         timestamptz not null default now(),
  primary key (account_id, on_day)
);
