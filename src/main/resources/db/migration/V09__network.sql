-- The network is a view: every edge is a fact that a table already holds, with the record that proves it.

create view network_edge (from_id, to_id, kind, record_id, since_on, since_precision, until_on, confidence) as
select province_id, partner_id, kind, id, since_on, since_precision::text, until_on, confidence
from relation
union all
select signatory.party_id, signatory.agreement_id, 'SIGNED', signatory.agreement_id,
  agreement.signed_on, agreement.signed_precision::text, null::date, agreement.confidence
from signatory join agreement on agreement.id = signatory.agreement_id
union all
select event_participant.record_id, event_participant.event_id, 'TOOK_PART', event_participant.event_id,
  event.starts_on, event.starts_precision::text, null::date, event.confidence
from event_participant join event on event.id = event_participant.event_id
union all
select id, province_id, 'HELD_IN', id, starts_on, starts_precision::text, null::date, confidence
from event where province_id is not null
union all
select id, country_id, 'HELD_IN', id, starts_on, starts_precision::text, null::date, confidence
from event where country_id is not null
union all
select id, province_id, 'HELD_IN', id, starts_on, starts_precision::text, null::date, confidence
from conference where province_id is not null
union all
select id, series_id, 'EDITION_OF', id, starts_on, starts_precision::text, null::date, confidence
from conference
union all
select id, series_id, 'EDITION_OF', id, starts_on, starts_precision::text, null::date, confidence
from event where series_id is not null
union all
select event_id, agreement_id, 'CARRIES_OUT', event_id, null::date, null::text, null::date, 'ACCEPTED'
from event_agreement
union all
select id, country_id, 'LOCATED_IN', id, null::date, null::text, null::date, confidence
from partner where country_id is not null
union all
select id, country_id, 'SEATED_IN', id, null::date, null::text, null::date, confidence
from mission where country_id is not null
union all
select mission_id, country_id, 'ACCREDITED_TO', mission_id, null::date, null::text, null::date, 'ACCEPTED'
from mission_accreditation
union all
select trade_agreement_id, country_id, 'MEMBER', trade_agreement_id, null::date, null::text, null::date, confidence
from trade_agreement_member
union all
select predecessor_id, successor_id, 'SUCCEEDED_BY', successor_id, on_date, 'DAY', null::date, 'ACCEPTED'
from succession
union all
select post_holding.person_id, post.body_id, 'HOLDS_POST', post_holding.person_id,
  coalesce(post_holding.valid_from, post_holding.attested_on), post_holding.attested_precision::text,
  post_holding.valid_to, 'ACCEPTED'
from post_holding join post on post.id = post_holding.post_id;
create index post_body on post (body_id);
create index post_holding_person on post_holding (person_id);
create index event_series_id on event (series_id);
