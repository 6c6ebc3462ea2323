import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Account, Reach } from '../account.ts'
import type { RightKind } from '../right.ts'
import { leadsPlace, placesUnder, worksUnder } from './read.ts'
import { accountById } from './store/account.ts'
import { placeById } from './store/place.ts'
import { rightInForce } from './store/right.ts'

/** Whoever administers a place keeps its list of people too. */
const KEEPING: readonly RightKind[] = ['administer', 'roster']

/** The places for which the actor holds one of these rights. Titles never grant. */
export const placesOf = (actor: Actor, kinds: readonly RightKind[] = KEEPING): string[] =>
  actor.rights.filter(({ kind }) => kinds.includes(kind)).map(({ placeId }) => placeId)

/** Whether the actor holds one of these rights for this place or one above it. */
export async function holdsRight(db: Db, actor: Actor, kinds: readonly RightKind[], placeId: string): Promise<boolean> {
  const held = placesOf(actor, kinds)
  if (held.length === 0) return false
  const { rows } = await sql<{ covered: boolean }>`select ${placeId}::uuid in ${placesUnder(held)} as covered`.execute(db)
  return rows[0]!.covered
}

/** Whether the actor holds one of these rights for the whole district: at the top of the tree. */
export async function holdsForDistrict(db: Db, actor: Actor, kinds: readonly RightKind[]): Promise<boolean> {
  const held = placesOf(actor, kinds)
  if (held.length === 0) return false
  const top = db.selectFrom('place').select('id').where('id', 'in', held).where('parent_id', 'is', null)
  return (await top.executeTakeFirst()) !== undefined
}

export async function refuseUnlessDistrict(db: Db, actor: Actor, kind: RightKind): Promise<void> {
  if (!(await holdsForDistrict(db, actor, [kind]))) throw new ORPCError('FORBIDDEN')
}

/** For the start of administration: any right at all. */
export function refuseUnlessKeeper(actor: Actor): void {
  if (actor.rights.length === 0) throw new ORPCError('FORBIDDEN')
}

async function placeWith(db: Db, actor: Actor, kinds: readonly RightKind[], id: string) {
  const place = await placeById(db, id)
  if (!place) throw new ORPCError('NOT_FOUND')
  if (!(await holdsRight(db, actor, kinds, id))) throw new ORPCError('FORBIDDEN')
  return place
}

/** A place that the actor administers. */
export const administeredPlace = (db: Db, actor: Actor, id: string) => placeWith(db, actor, ['administer'], id)

/** A place whose people the actor keeps the list of. */
export const keptPlace = (db: Db, actor: Actor, id: string) => placeWith(db, actor, KEEPING, id)

/** How far the actor's rights go over a person, by the roles that person holds today. */
async function reachOver(db: Db, actor: Actor, personId: string): Promise<Reach | null> {
  if (await holdsForDistrict(db, actor, ['administer'])) return 'district'
  const person = sql`${personId}::uuid`
  const { rows } = await sql<{ administer: boolean; roster: boolean }>`
    select ${worksUnder(person, placesOf(actor, ['administer']))} as administer, ${worksUnder(person, placesOf(actor))} as roster`.execute(
    db,
  )
  const { administer, roster } = rows[0]!
  if (administer) return 'administer'
  return roster || (await holdsForDistrict(db, actor, ['roster'])) ? 'roster' : null
}

/** An account that the actor keeps, to look at. Colleagues who left are hidden from everyone else. */
export async function keptAccount(db: Db, actor: Actor, id: string): Promise<Account> {
  const account = await accountById(db, id)
  if (!account) throw new ORPCError('NOT_FOUND')
  const reach = await reachOver(db, actor, id)
  if (!reach) throw new ORPCError(account.endedOn ? 'NOT_FOUND' : 'FORBIDDEN')
  return { ...account, reach }
}

/**
 * An account that the actor may change or let in. Who could sign in as a person holds that person's rights too, so where
 * someone holds rights, the actor must administer every place they are for.
 */
export async function changeableAccount(db: Db, actor: Actor, id: string): Promise<Account> {
  const account = await keptAccount(db, actor, id)
  const beyond = await db
    .selectFrom('right_held as r')
    .select('r.id')
    .where('r.person_id', '=', id)
    .where(rightInForce)
    .where('r.place_id', 'not in', placesUnder(placesOf(actor, ['administer'])))
    .executeTakeFirst()
  if (beyond) throw new ORPCError('FORBIDDEN')
  return account
}

/** A way in as someone who holds rights, or where it is sent to, is as good as the rights. */
export function refuseUnlessProved(actor: Actor, { rights }: Pick<Account, 'rights'>): void {
  if (rights.length > 0 && !actor.provedLately) throw new ORPCError('PROVE_FIRST', { status: 403 })
}

/** What concerns a person, that person alone hears. */
export const hearsPerson = async (_: Db, id: string, personIds: readonly string[]): Promise<string[]> =>
  personIds.filter((personId) => personId === id)

export { actorAndMe, actorOf, actorOfToken, sessionsThatHold } from './store/session.ts'
export { dropSessions, erasePerson, ownRows, peopleLeftFor, personToErase } from './store/erase.ts'
export { letterJobs } from './letter-jobs.ts'
export { rightsEndingJob } from './rights-ending.ts'
export { decidedMatches, decideMatch, findMatches, inUse, matchToDecide, openMatchCount, openMatches } from './store/match.ts'
export type { MatchRow } from './store/match.ts'
export { joinPeople, loginLost, partPeople } from './store/merge.ts'
export { makeInvitation } from './store/invitation.ts'
export { makeApiToken, personByLogin } from './store/sign-in.ts'
export { placeKind } from './store/person.ts'
export { analyzeIncoming, dropIncomingTables, makeIncomingTables } from './store/roster/incoming.ts'
export type { Merged } from './store/roster/incoming.ts'
export { lastAdministratorLeft, mergePeople } from './store/roster/person.ts'
export { mergePlaces } from './store/roster/place.ts'
export { mergeRoles } from './store/roster/role.ts'
export type { RolesNamed } from './store/roster/role.ts'

/** Whether the actor leads a place today, by a role held there or above: it says whose word something is, and opens nothing. */
export async function leadsPlaceNow(db: Db, actor: Actor, placeId: string): Promise<boolean> {
  const { rows } = await sql<{ leads: boolean }>`select ${leadsPlace(actor.personId, sql`${placeId}::uuid`)} as leads`.execute(db)
  return rows[0]!.leads
}
