import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Gathering } from '../../contract.ts'
import type { GatheringInput } from '../../gathering-contract.ts'
import { gatheringJson, isInCommunity } from '../read.ts'

/** A gathering of a community that is there, with whether the actor is in it; a called-off one for whoever called it off. */
export async function gatheringFor(db: Db, actor: Actor, id: string) {
  const { rows } = await sql<{ gathering: Gathering; isIn: boolean; isRemoved: boolean }>`
    select ${gatheringJson(actor)} as gathering, ${isInCommunity(actor, sql.ref('g.community_id'))} as "isIn", g.deleted_at is not null as "isRemoved"
    from gathering g join community co on co.id = g.community_id and co.deleted_at is null
    where g.id = ${id} and (g.deleted_at is null or g.deleted_by = ${actor.personId})`.execute(db)
  return rows[0]
}

type New = GatheringInput & { communityId: string; madeBy: string }

export async function insertGathering(db: Db, { communityId, madeBy, beginsAt, ...of }: New): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('gathering')
    .values({
      id,
      community_id: communityId,
      ...of,
      begins_at: beginsAt,
      host_id: of.kind === 'offer' ? madeBy : null,
      made_by: madeBy,
    })
    .execute()
  return id
}

export const updateGathering = (db: Db, id: string, { beginsAt, ...of }: Omit<GatheringInput, 'kind'>) =>
  db
    .updateTable('gathering')
    .set({ ...of, begins_at: beginsAt, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()

export const setGatheringRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('gathering').set(removal(by)).where('id', '=', id).execute()

type Taken = { hostId: string; beginsAt: string; minutes: number; place: string }

/** False where somebody else was faster. */
export async function setTakenUp(db: Db, id: string, { hostId, beginsAt, minutes, place }: Taken): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('gathering')
    .set({ host_id: hostId, begins_at: beginsAt, minutes, place, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('host_id', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function setGuest(
  db: Db,
  gatheringId: string,
  personId: string,
  of: { comes: boolean; says: string },
): Promise<void> {
  if (!of.comes) {
    await db.deleteFrom('gathering_guest').where('gathering_id', '=', gatheringId).where('person_id', '=', personId).execute()
    return
  }
  await db
    .insertInto('gathering_guest')
    .values({ gathering_id: gatheringId, person_id: personId, says: of.says })
    .onConflict((conflict) => conflict.columns(['gathering_id', 'person_id']).doUpdateSet({ says: of.says }))
    .execute()
}
