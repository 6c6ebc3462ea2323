import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { readableCycles } from '#modules/cycles/server/read.ts'
import { firstPlaceOf, nameOf } from '#modules/people/server/read.ts'
import { readablePractices } from '#modules/practices/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Hello, HelloLine } from '../../hello-contract.ts'

/** Those who write in either team, and the person who was written to; of `hello h`. */
const isBetween = (
  actor: Actor,
): RawBuilder<SqlBool> => sql<SqlBool>`(coalesce(h.person_id = ${actor.personId}, false) or exists (
  select from team_member tm where tm.team_id in (h.team_id, h.other_id) and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null))`

const named = sql`'id', h.id, 'teamId', h.team_id, 'team', (select t.name || ', ' || pl.name from team t join place pl on pl.id = t.place_id where t.id = h.team_id),
  'other', coalesce((select t.name || ', ' || pl.name from team t join place pl on pl.id = t.place_id where t.id = h.other_id), ${nameOf(sql.ref('h.person_id'))})`

/** What a team wrote with others, the latest first. */
export async function hellosOfTeam(db: Db, teamId: string): Promise<HelloLine[]> {
  const { rows } = await sql<{ line: HelloLine }>`
    select jsonb_build_object(${named}, 'last', left(w.text, 200), 'lastBy', coalesce(${nameOf(sql.ref('w.made_by'))}, ''), 'at', w.made_at) as line
    from hello h join lateral (select * from hello_word hw where hw.hello_id = h.id order by hw.id desc limit 1) w on true
    where ${teamId} in (h.team_id, h.other_id) order by w.made_at desc, h.id`.execute(db)
  return rows.map(({ line }) => line)
}

export async function helloFor(db: Db, actor: Actor, id: string) {
  const { rows } = await sql<{ hello: Hello; otherId: string | null; personId: string | null }>`
    select h.other_id as "otherId", h.person_id as "personId", jsonb_build_object(${named}, 'words', (
        select jsonb_agg(jsonb_build_object('id', w.id, 'text', w.text, 'by', coalesce(${nameOf(sql.ref('w.made_by'))}, ''),
          'place', ${firstPlaceOf(sql.ref('w.made_by'))}, 'at', w.made_at, 'mine', w.made_by = ${actor.personId}, 'cycle', (
            select jsonb_build_object('id', c.id, 'title', left(coalesce(c.question, c.change, c.saw, ''), 200)) from cycle c
            where c.id = w.cycle_id and ${readableCycles(actor)})) order by w.id)
        from hello_word w where w.hello_id = h.id)) as hello
    from hello h where h.id = ${id} and ${isBetween(actor)}`.execute(db)
  return rows[0]
}

type To = { teamId: string } | { personId: string }

/** The conversation of two sides: theirs, or a new one. */
export async function helloBetween(db: Db, teamId: string, to: To, madeBy: string): Promise<string> {
  const other = 'teamId' in to ? to.teamId : null
  const person = 'personId' in to ? to.personId : null
  const find = async () =>
    (
      await sql<{ id: string }>`select id from hello where ${
        other
          ? sql`(team_id, other_id) in ((${teamId}::uuid, ${other}::uuid), (${other}::uuid, ${teamId}::uuid))`
          : sql`team_id = ${teamId} and person_id = ${person}`
      }`.execute(db)
    ).rows[0]?.id
  const known = await find()
  if (known) return known
  const id = uuidv7()
  const made = await db
    .insertInto('hello')
    .values({ id, team_id: teamId, other_id: other, person_id: person, made_by: madeBy })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? (await find())!
}

export const insertWord = (db: Db, of: { helloId: string; text: string; cycleId: string | null; madeBy: string }) =>
  db
    .insertInto('hello_word')
    .values({ id: uuidv7(), hello_id: of.helloId, text: of.text, cycle_id: of.cycleId, made_by: of.madeBy })
    .execute()

export async function setHelper(
  db: Db,
  practiceId: string,
  personId: string,
  of: { mayAsk: boolean; text: string },
): Promise<void> {
  if (!of.mayAsk) {
    await db.deleteFrom('helper').where('practice_id', '=', practiceId).where('person_id', '=', personId).execute()
    return
  }
  await db
    .insertInto('helper')
    .values({ practice_id: practiceId, person_id: personId, text: of.text })
    .onConflict((conflict) => conflict.columns(['practice_id', 'person_id']).doUpdateSet({ text: of.text }))
    .execute()
}

/** Whom one may ask about a practice, as a column. */
export const helpersOf = (practiceId: string) => sql<{ personId: string; name: string; place: string; text: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', he.person_id, 'name', ${nameOf(sql.ref('he.person_id'))}, 'place', ${firstPlaceOf(sql.ref('he.person_id'))},
    'text', he.text) order by he.since, he.person_id) from helper he where he.practice_id = ${practiceId}), '[]')`

type Helper = {
  personId: string
  name: string
  place: string
  text: string
  practice: { id: string; name: string }
  words: string
  isTried: boolean
}

/** Those who may be asked, with the practice and its words; first of those the cycle tries. */
export async function helpersFor(db: Db, actor: Actor, cycleId: string): Promise<Helper[]> {
  const { rows } = await sql<Helper>`
    select he.person_id as "personId", ${nameOf(sql.ref('he.person_id'))} as name, ${firstPlaceOf(sql.ref('he.person_id'))} as place, he.text,
      jsonb_build_object('id', p.id, 'name', v.name) as practice, concat_ws(' ', v.name, v.problem, v.sentence, v.students) as words,
      exists (select from practice_cycle pc where pc.cycle_id = ${cycleId} and pc.practice_id = p.id) as "isTried"
    from helper he join practice p on p.id = he.practice_id join practice_version v on v.practice_id = p.id and v.number = p.version
    where p.shared_at is not null and ${readablePractices(actor)} and he.person_id <> ${actor.personId}
    order by "isTried" desc, he.since, he.person_id limit 500`.execute(db)
  return rows
}

/** Whether somebody may be asked about something that the actor may read. */
export async function isHelper(db: Db, actor: Actor, personId: string): Promise<boolean> {
  const { rows } = await sql`select from helper he join practice p on p.id = he.practice_id
    where he.person_id = ${personId} and p.shared_at is not null and ${readablePractices(actor)} limit 1`.execute(db)
  return rows.length > 0
}
