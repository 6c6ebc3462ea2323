import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The way a cycle took, also past one that was taken away.
    create index cycle_by_earlier on cycle (carries_on_from) where carries_on_from is not null;
    -- What was shown lately in somebody's own places.
    create index practice_by_place on practice (place_id, shared_at desc, id) where shared_at is not null and deleted_at is null;
    -- A place and all above it, the nearest first; and a place and all below it. Null where there is no such place.
    create function places_above(place_id uuid) returns uuid[] language plpgsql stable parallel safe as $$ begin
      return (
        with recursive up (id, parent_id, far) as (
          select p.id, p.parent_id, 0 from place p where p.id = place_id
          union all select above.id, above.parent_id, up.far + 1 from place above join up on above.id = up.parent_id)
        select array_agg(up.id order by up.far) from up);
    end $$;
    create function places_under(place_id uuid) returns uuid[] language plpgsql stable parallel safe as $$ begin
      return (
        with recursive under (id) as (
          select p.id from place p where p.id = place_id
          union all select below.id from place below join under on below.parent_id = under.id)
        select array_agg(under.id) from under);
    end $$;
  `.execute(db)
}
