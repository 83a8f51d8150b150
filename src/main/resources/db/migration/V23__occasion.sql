-- Until when needs and proposals for a visit, fair or conference are to be handed in, where its organisers have said so.
alter table event add column hand_in_by date;
alter table conference add column hand_in_by date;
alter table event add check (hand_in_by <= starts_on);
alter table conference add check (hand_in_by <= starts_on);

select open_views();
