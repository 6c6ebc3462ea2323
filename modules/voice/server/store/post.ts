import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { deskPeople } from '../read.ts'

/** What came in confidence with today’s post and was not announced yet, by random ids, with those it came to; marks it. */
export async function takePost(db: Db): Promise<{ id: string; added: boolean; to: string[] }[]> {
  const { rows } = await sql<{ id: string; added: boolean; to: { personId: string }[] }>`
    with came as (update voice set is_announced = true where not is_announced and arrives_on <= ${districtDay} and withdrawn_on is null returning id),
      more as (update voice_step set is_announced = true where not is_announced and arrives_on <= ${districtDay} returning voice_id),
      post as (select id, false as added from came union select voice_id, true from more where voice_id not in (select id from came))
    select post.id, post.added, ${deskPeople({ level: sql.ref('v.level'), placeId: sql.ref('v.to_place_id'), personId: sql.ref('v.to_person_id') })} as to
    from post join voice v on v.id = post.id order by post.id`.execute(db)
  return rows.map(({ id, added, to }) => ({ id, added, to: to.map(({ personId }) => personId) }))
}
