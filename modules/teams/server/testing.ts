import { aPlace } from '#modules/people/server/testing.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Part, Visibility } from '../team.ts'

type TeamOf = { name?: string; placeId?: string; visibility?: Visibility; shownTo?: { id: string }[] } & Partial<
  Record<Part, { id: string }>
>

/** A team with whoever is given for each part. */
export async function aTeam(db: Db, of: TeamOf = {}): Promise<{ id: string; name: string; placeId: string }> {
  const id = uuidv7()
  const name = of.name ?? 'Grade 4'
  const placeId = of.placeId ?? (await aPlace(db)).id
  await db
    .insertInto('team')
    .values({ id, name, kind: 'plc', level: 'classroom', place_id: placeId, visibility: of.visibility ?? 'team' })
    .execute()
  for (const part of ['facilitator', 'member', 'guest'] as const)
    if (of[part]) await db.insertInto('team_member').values({ team_id: id, person_id: of[part].id, part }).execute()
  for (const other of of.shownTo ?? [])
    await db.insertInto('team_shown_to').values({ team_id: id, other_team_id: other.id }).execute()
  return { id, name, placeId }
}
