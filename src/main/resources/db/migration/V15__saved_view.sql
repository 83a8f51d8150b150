-- Pictures of the network that somebody keeps under a name. They are an account's own, no record of the register, and
-- seen by nobody else: the name of the table keeps it out of the views that hold what is public.
create table account_saved_view (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account,
  name       text not null check (length(name) between 1 and 100),
  address    text not null check (length(address) <= 60000),
  created_at timestamptz not null default now(),
  unique (account_id, name)
);
