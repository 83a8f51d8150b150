-- Whether a change concerns a province (by identity) or its predecessors: the record belongs to it, or the one that it
-- was merged into does, or it named the province before the change. Whoever follows a province is told, too, of what
-- has just left it.
create function concerns(record_id bigint, before json, identity bigint) returns boolean
language sql stable as $$
  select within_reach(
      coalesce(
        (select merger.into_id from merger where merger.from_id = record_id and merger.undone_at is null), record_id),
      array[identity], '{}')
    or exists (
      select
      from jsonb_path_query(before::jsonb, '$.**
        ? (@.type() == "object").keyvalue()
        ? (@.key == "province" || @.key == "party" || @.key == "participant" || @.key == "subject").value
        ? (@.type() == "number")') as named
      where named::bigint in (
        select province_lineage.ancestor_id
        from province join province_lineage on province_lineage.province_id = province.id
        where province.identity_id = identity))
$$;
