-- Search by name. Whoever is called exactly so comes first, then who is called so as well, then whose name begins
-- with it, then who has a word that does; only when these are few are names alike looked for, which costs more.

create function find_named(wanted text, kinds text[], most integer)
returns table (id bigint, kind text, place integer, ended boolean, likeness real)
language sql stable parallel safe as $$
  select id, kind, min(place), bool_and(ended), max(likeness)
  from (
    (select id, kind, 1 as place, ended, 1.0::real as likeness from record
     where key_vi = wanted and kind = any(kinds) limit most)
    union all
    (select id, kind, 1, ended, 1.0 from record where key_en = wanted and kind = any(kinds) limit most)
    union all
    (select id, kind, 2, ended, 1.0 from record
     where keys_also @> array[wanted] and kind = any(kinds) limit most)
    union all
    (select id, kind, 3, ended, similarity(words, wanted) from record
     where key_vi like wanted || '%' and kind = any(kinds) order by key_vi, id limit most)
    union all
    (select id, kind, 3, ended, similarity(words, wanted) from record
     where key_en like wanted || '%' and kind = any(kinds) order by key_en, id limit most)
    union all
    (select id, kind, 4, ended, similarity(words, wanted) from record
     where words like '% ' || wanted || '%' and kind = any(kinds) limit most)
  ) as found
  group by id, kind
$$;

-- Of names alike only so many are weighed: a word that very many names share must not hold up an answer.
create function find_alike(wanted text, kinds text[], most integer)
returns table (id bigint, kind text, place integer, ended boolean, likeness real)
language plpgsql volatile as $$
begin
  perform set_config('pg_trgm.word_similarity_threshold', '0.45', true);
  return query
    select found.id, found.kind, 5, found.ended,
      greatest(similarity(found.key_vi, wanted), similarity(found.key_en, wanted)) as alike
    from (
      select * from record
      where wanted <% record.words and record.kind = any(kinds)
      limit 10000
    ) as found
    order by alike desc, found.id
    limit most;
end $$;
