import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { personById } from './store/person.ts'
import { placeAndAbove, placeById } from './store/place.ts'

/** Whether the actor holds a right for this place or one above it. Titles never grant. */
export async function holdsRight(db: Db, actor: Actor, kind: 'administer' | 'roster', placeId: string): Promise<boolean> {
  const held = actor.rights.filter((right) => right.kind === kind).map((right) => right.placeId)
  if (held.length === 0) return false
  const { rows } = await sql<{
    covered: boolean
  }>`select exists (${placeAndAbove(placeId)} where id = any(${held})) as covered`.execute(db)
  return rows[0]!.covered
}

/** For what concerns the whole district: a right held at the top of the tree. */
export async function refuseUnlessDistrict(db: Db, actor: Actor, kind: 'administer' | 'roster'): Promise<void> {
  const held = actor.rights.filter((right) => right.kind === kind).map((right) => right.placeId)
  if (held.length > 0) {
    const top = await db
      .selectFrom('place')
      .select('id')
      .where('id', 'in', held)
      .where('parent_id', 'is', null)
      .executeTakeFirst()
    if (top) return
  }
  throw new ORPCError('FORBIDDEN')
}

/** A place that the actor administers. */
export async function administeredPlace(db: Db, actor: Actor, id: string) {
  const place = await placeById(db, id)
  if (!place) throw new ORPCError('NOT_FOUND')
  if (!(await holdsRight(db, actor, 'administer', id))) throw new ORPCError('FORBIDDEN')
  return place
}

/** A person whom the actor may invite: someone with a role at a place that the actor administers or keeps the roster of. */
export async function invitablePerson(db: Db, actor: Actor, id: string) {
  const person = await personById(db, id)
  if (!person) throw new ORPCError('NOT_FOUND')
  for (const { placeId } of person.roles)
    for (const kind of ['administer', 'roster'] as const) if (await holdsRight(db, actor, kind, placeId)) return person
  await refuseUnlessDistrict(db, actor, 'administer')
  return person
}

export { actorOf, actorOfToken } from './store/session.ts'
export { makeApiToken, makeInvitation, personByLogin } from './store/sign-in.ts'
export { placeKind } from './store/person.ts'
