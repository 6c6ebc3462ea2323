import { sql } from 'kysely'
import { practicePage } from '#modules/practices/server/access.ts'
import { promisesAbout } from '#modules/promises/server/read.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Actor } from '#platform/rpc.ts'
import type { PracticeAround } from '../../contract.ts'
import { communitiesAround } from '../read.ts'
import { actsOf, placesLed } from './act.ts'
import { helpersOf } from './hello.ts'
import { askedOf, ratificationOf } from './ratification.ts'
import type { Asked } from './ratification.ts'
import { storiesOf } from './story.ts'

/** A practice with the people around it. */
export async function practiceAround(db: Db, actor: Actor, id: string, number?: number): Promise<PracticeAround | undefined> {
  const page = await practicePage(db, actor, id, number)
  if (!page) return undefined
  const { rows } = await sql<Omit<PracticeAround, 'page' | 'ratifications'> & { asked: Asked[] }>`
    select ${communitiesAround(actor, sql`${id}::uuid`)} as communities, ${actsOf(actor, id)} as acts,
      ${promisesAbout(actor, sql`${id}::uuid`)} as promised, ${askedOf(actor, id)} as asked, ${storiesOf(actor, id)} as stories, ${helpersOf(id)} as helpers,
      ${placesLed(actor)} as leads, ${districtDay} as today`.execute(db)
  const { asked, ...around } = rows[0]!
  return { page, ...around, ratifications: asked.map((one) => ratificationOf(one, around.today)) }
}
