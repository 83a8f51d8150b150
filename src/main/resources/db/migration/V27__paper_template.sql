-- The Word files that papers are written into. Rows are added and never changed; the last one holds.

create table paper_template (
  id         bigint generated always as identity primary key,
  at         timestamptz not null default now(),
  account_id bigint references account,
  by_name    text not null,
  -- Both are missing where the product's own look was put back.
  name       text check (length(name) <= 200),
  file       bytea check (length(file) <= 5 * 1024 * 1024),
  check ((name is null) = (file is null))
);

select open_views();
