-- What matching weighs, and what people say of its suggestions.

-- Each change of the weights is a version of its own; the highest one holds, the others stay.
create table match_weighing (
  version    integer primary key,
  at         timestamptz not null default now(),
  account_id bigint references account,
  by_name    text not null,
  note       text,
  -- In hundredths: what the gain of a side is taken for, of the other's, while its needs are not known.
  unknown_share integer not null check (unknown_share between 0 and 100)
);

create table match_weight (
  version integer not null references match_weighing,
  rule    text not null,
  points  integer not null check (points between 1 and 100),
  used    boolean not null,
  primary key (version, rule)
);

-- What was said of a suggestion, and how far it came. Rows are added and never changed.
create table match_feedback (
  id          bigint generated always as identity primary key,
  province_id bigint not null references province,
  partner_id  bigint not null references partner,
  need_id     bigint references need,
  verdict     text not null check (verdict in ('USEFUL', 'NOT_NOW', 'WRONG', 'ASKED', 'ACCEPTED', 'MET', 'AGREED')),
  reason      text check (length(reason) <= 2000),
  at          timestamptz not null default now(),
  account_id  bigint references account,
  by_name     text not null
);
create index match_feedback_province on match_feedback (province_id, id desc);
create index match_feedback_partner on match_feedback (partner_id, id desc);

select open_views();
