import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { composed } from '#platform/composed.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { newToken, sha256, uuidv7 } from '#platform/ids.ts'
import type { Actor, Begun } from '#platform/rpc.ts'
import type { Me } from '../../contract.ts'
import { meJson, meOf } from './me.ts'
import type { MeRow } from './me.ts'
import { rightInForce } from './right.ts'

const SEEN_EVERY_MINUTES = 5
/** On a computer that others use, whatever the settings say. */
const SHARED = { idleMinutes: 30, longestHours: 8 }
/** How long a password or passkey counts for what weighs more. */
const PROVED_MINUTES = 10

/** Of the session called `s`, by the settings called `d`. */
const sessionHolds = sql<boolean>`s.ended_at is null
  and s.last_seen_at > now() - case when s.is_shared then make_interval(mins => ${SHARED.idleMinutes}) else make_interval(days => d.session_idle_days) end
  and s.began_at > now() - case when s.is_shared then make_interval(hours => ${SHARED.longestHours}) else make_interval(days => d.session_longest_days) end`

const actorColumns = sql`
  p.id as "personId", p.given_name || ' ' || p.family_name as name, coalesce(p.locale, d.locale) as locale,
  coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'placeId', r.place_id)) from right_held r
    where r.person_id = p.id and ${rightInForce}), '[]') as rights`

/** The actor behind a session's token, with the rights in force today: one statement, on every request. */
export const actorOf = async (db: Db, token: string): Promise<Actor | null> => (await held(db, token, askWho))?.actor ?? null

/** The same with what every page says of whoever is signed in: one statement, on every page. */
export async function actorAndMe(db: Db, token: string): Promise<{ actor: Actor; me: Me } | null> {
  const found = await held(db, token, askWhoAndMe)
  return found && { actor: found.actor, me: meOf(found.me!, found.actor) }
}

type Held = Actor & { seenLately: boolean; me: MeRow | null }
const behind = (beside: RawBuilder<MeRow | null>) =>
  composed(
    ({ sha }: { sha: Buffer }) => sql<Held>`
    select ${actorColumns}, s.id as "sessionId", s.proved_at > now() - make_interval(mins => ${PROVED_MINUTES}) as "provedLately",
      s.last_seen_at > now() - make_interval(mins => ${SEEN_EVERY_MINUTES}) as "seenLately", ${beside} as me
    from session s join person p on p.id = s.person_id cross join district d
    where s.token_sha256 = ${sha} and ${sessionHolds} and (p.ended_on is null or p.ended_on > ${districtDay})`,
  )
const askWho = behind(sql`null`)
const askWhoAndMe = behind(meJson(sql.ref('s.is_shared')))

async function held(db: Db, token: string, ask: ReturnType<typeof behind>): Promise<{ actor: Actor; me: MeRow | null } | null> {
  const [found] = await ask(db, { sha: sha256(token) })
  if (!found) return null
  const { seenLately, me, ...actor } = found
  if (!seenLately) await markSeen(db, actor.sessionId!)
  return { actor, me }
}

/** Which of these sessions are in force still, for what stays open longer than a request. */
export async function sessionsThatHold(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from session s join person p on p.id = s.person_id cross join district d
    where s.id = any(${ids}::uuid[]) and ${sessionHolds} and (p.ended_on is null or p.ended_on > ${districtDay})`.execute(db)
  return rows.map(({ id }) => id)
}

/** The actor behind an API token: the person who made it, with the same reach. */
export async function actorOfToken(db: Db, token: string): Promise<Actor | null> {
  const { rows } = await sql<Actor>`
    select ${actorColumns}, null as "sessionId", false as "provedLately" from api_token t join person p on p.id = t.person_id cross join district d
    where t.token_sha256 = ${sha256(token)} and t.ended_at is null and t.expires_at > now()
      and (p.ended_on is null or p.ended_on > ${districtDay})`.execute(db)
  return rows[0] ?? null
}

/** Its failure never refuses a read: a disk that is full still lets people in. */
const markSeen = (db: Db, id: string) =>
  db
    .updateTable('session')
    .set({ last_seen_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
    .catch(() => [])

export type Browser = { personId: string; device: string; isShared: boolean }

/** Begins a session and returns its token, of which only the hash is kept. */
export async function beginSession(db: Db, { personId, device, isShared }: Browser): Promise<Begun> {
  const token = newToken()
  const { days } = await db
    .insertInto('session')
    .values({ id: uuidv7(), token_sha256: sha256(token), person_id: personId, device: device.slice(0, 200), is_shared: isShared })
    .returning(sql<number>`(select session_longest_days from district)`.as('days'))
    .executeTakeFirstOrThrow()
  return { token, forDays: isShared ? null : days }
}

/** They proved again that it is them. */
export const markProved = (db: Db, sessionId: string) =>
  db
    .updateTable('session')
    .set({ proved_at: sql<string>`now()` })
    .where('id', '=', sessionId)
    .execute()

/** Where this person is signed in, lately used first. */
export const sessionsOf = (db: Db, { personId, sessionId }: Actor) =>
  db
    .selectFrom('session as s')
    .innerJoin('district as d', (join) => join.onTrue())
    .select(['s.id', 's.device', 's.began_at as beganAt', 's.last_seen_at as lastSeenAt', 's.is_shared as shared'])
    .select(sql<boolean>`s.id is not distinct from ${sessionId}::uuid`.as('current'))
    .where('s.person_id', '=', personId)
    .where(sessionHolds)
    .orderBy('current', 'desc')
    .orderBy('s.last_seen_at', 'desc')
    .execute()

/** Ends one session of this person; false where there is none. */
export async function endSession(db: Db, personId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('session')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends every session of a person but the one given. */
export const endOtherSessions = (db: Db, personId: string, but: string | null) =>
  db
    .updateTable('session')
    .set({ ended_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .$if(but !== null, (query) => query.where('id', '<>', but))
    .execute()

export const endTokens = (db: Db, personId: string) =>
  db
    .updateTable('api_token')
    .set({ ended_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
