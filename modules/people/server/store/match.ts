import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { columnsOfPeople } from '#platform/erase.ts'
import { newIds } from '#platform/ids-in-sql.ts'
import { matchRule } from '../../match.ts'
import type { Decision, MatchRule } from '../../match.ts'
import { nameOf, roleInForce } from '../read.ts'

const MOST_AT_ONCE = 500
const SHOWN = 100
const LATEST = 30

const plain = (of: string) =>
  sql`lower(translate(${sql.ref(`${of}.given_name`)} || ' ' || ${sql.ref(`${of}.family_name`)},
    'ÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÑÇáàâäãåéèêëíìîïóòôöõúùûüñç', 'AAAAAAEEEEIIIIOOOOOUUUUNCaaaaaaeeeeiiiiooooouuuunc'))`

/** Whom a roster brought and who stands here. Whoever was joined to another has no id of the roster any more. */
const newcomer = sql`b.source_id is not null and b.ended_on is null`
/** Who may be the same, of one import whose id comes first: not those whom an administrator ended, for that holds whatever the roster says. */
const stoodBefore = sql`a.erased_at is null and case when a.ended_on is not null then a.ended_by_roster
  else a.source_id is null or (left(a.id::text, 13), a.source_id) < (left(b.id::text, 13), b.source_id) end`

/** Finds new pairs: two accounts of one name, the newer one brought by the roster. A pair is asked about once. Returns how many. */
export async function findMatches(db: Db): Promise<number> {
  const { rows } = await sql<{ kept: string; other: string; keptEnded: boolean; keptByHand: boolean; samePlace: boolean }>`
    select a.id as kept, b.id as other, a.ended_on is not null as "keptEnded", a.source_id is null as "keptByHand",
      exists (select from role_held h join role_held g on g.place_id = h.place_id
        where h.person_id = a.id and g.person_id = b.id and (h.until_on is null or h.until_on >= ${districtDay})) as "samePlace"
    from person b join person a on ${plain('a')} = ${plain('b')} and a.id <> b.id
    where ${newcomer} and ${stoodBefore} and not exists (select from password w where w.person_id = b.id)
      and not exists (select from person_match m where (m.kept_id, m.other_id) in ((a.id, b.id), (b.id, a.id)))
    order by a.id, b.id limit ${MOST_AT_ONCE}`.execute(db)
  const pairs = rows.map(({ kept, other, ...of }) => ({ kept, other, rule: matchRule(of) }))
  await sql`insert into person_match (id, kept_id, other_id, rule)
    select ${newIds()}, x.* from json_to_recordset(${JSON.stringify(pairs)}::json) as x (kept uuid, other uuid, rule text)`.execute(
    db,
  )
  return pairs.length
}

type Half = { id: string; name: string; login: string | null; sourceId: string | null; places: string[]; endedOn: string | null }
const half = (of: 'a' | 'b') => {
  const column = (name: string) => sql.ref(`${of}.${name}`)
  return sql<Half>`jsonb_build_object('id', ${column('id')}, 'name', ${column('given_name')} || ' ' || ${column('family_name')},
    'login', coalesce(${column('email')}, ${column('username')}), 'sourceId', ${column('source_id')}, 'endedOn', ${column('ended_on')},
    'places', array(select distinct pl.name from role_held h join place pl on pl.id = h.place_id
      where h.person_id = ${column('id')} and (${roleInForce} or ${column('ended_on')} is not null) order by 1))`
}

const matches = (db: Db) =>
  db
    .selectFrom('person_match as m')
    .innerJoin('person as a', 'a.id', 'm.kept_id')
    .innerJoin('person as b', 'b.id', 'm.other_id')
    .select(['m.id', 'm.found_at as foundAt', 'm.decided_at as decidedAt'])
    .select([sql<MatchRule>`m.rule`.as('rule'), sql<Decision | null>`m.decision`.as('decision')])
    .select([half('a').as('kept'), half('b').as('other')])
    .select(sql<boolean>`a.erased_at is not null or b.erased_at is not null`.as('eitherErased'))
    .select(
      sql<boolean>`exists (select from person_match later where later.decision = 'one' and later.decided_at > m.decided_at
        and (m.kept_id in (later.kept_id, later.other_id) or m.other_id in (later.kept_id, later.other_id)))`.as('joinedSince'),
    )
    .select(nameOf(sql.ref('m.decided_by')).as('decidedBy'))
export type MatchRow = Awaited<ReturnType<typeof openMatches>>[number]

const stillOpen = sql<boolean>`m.decision is null and ${newcomer} and ${stoodBefore}`

export const openMatches = (db: Db) => matches(db).where(stillOpen).orderBy('m.found_at').orderBy('m.id').limit(SHOWN).execute()

export const decidedMatches = (db: Db) =>
  matches(db).where('m.decision', 'is not', null).orderBy('m.decided_at', 'desc').limit(LATEST).execute()

export async function openMatchCount(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from person_match m
    join person a on a.id = m.kept_id join person b on b.id = m.other_id where ${stillOpen}`.execute(db)
  return rows[0]!.count
}

/** For whoever decides: nobody else does at the same time. */
export async function matchToDecide(db: Db, id: string): Promise<MatchRow | undefined> {
  await sql`select id from person_match where id = ${id} for update`.execute(db)
  return matches(db).where('m.id', '=', id).executeTakeFirst()
}

/** What joining takes along or may lose. Whatever else names a person, somebody did with or as that person. */
const TAKEN_ALONG = ['role_held', 'enrolment', 'invitation.person_id', 'person_match', 'person_alias', 'event', 'file']

/** Which of these accounts anything here names: asked of every table that can, whichever module's. */
export async function inUse(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const columns = (await columnsOfPeople(db)).filter(
    (at) => !TAKEN_ALONG.some((left) => at === left || at.startsWith(`${left}.`)),
  )
  const named = columns.map((at) => {
    const [table = '', column = ''] = at.split('.')
    return sql`select ${sql.id(column)} as id from ${sql.id(table)} where ${sql.id(column)} = any(${ids}::uuid[])`
  })
  const { rows } = await sql<{ id: string }>`${sql.join(named, sql` union `)}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export const decideMatch = (db: Db, id: string, decision: Decision | null, decidedBy: string | null) =>
  db
    .updateTable('person_match')
    .set({ decision, decided_by: decidedBy, decided_at: decision && sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .execute()
