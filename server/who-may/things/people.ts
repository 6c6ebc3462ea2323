import { sql } from 'kysely'
import { aPerson, aRight } from '#modules/people/server/testing.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Ids, Relation } from '../policy/policy.ts'
import type { Team } from '../world.ts'

type Place = { id: string }
type Of = { people: Team['people']; school: Place; otherSchool: Place; colleague: Place }

/** Someone for each relation between people: at the same school, elsewhere, gone, and one who holds a right somewhere else. */
export async function peopleThings(db: Db, { people, school, otherSchool, colleague }: Of) {
  const elsewhere = await aPerson(db, { name: 'Eli Elsewhere', placeId: otherSchool.id })
  const left = await aPerson(db, { name: 'Lee Left', placeId: school.id })
  const holder = await aPerson(db, { name: 'Hal Holder', placeId: school.id })
  await aRight(db, { personId: holder.id, kind: 'roster', placeId: otherSchool.id, untilOn: '2999-01-01' })
  const yesterday = sql<string>`${districtDay} - 1`
  // The colleague held one there, once.
  await aRight(db, { personId: colleague.id, kind: 'roster', placeId: otherSchool.id })
  await db
    .updateTable('right_held')
    .set({ from_on: sql<string>`${districtDay} - 9`, until_on: yesterday })
    .where('person_id', '=', colleague.id)
    .execute()
  await db.updateTable('person').set({ ended_on: yesterday }).where('id', '=', left.id).execute()
  await db
    .updateTable('role_held')
    .set({ from_on: sql<string>`${districtDay} - 9`, until_on: yesterday })
    .where('person_id', '=', left.id)
    .execute()
  const one = (table: 'role_held' | 'right_held', id: string) =>
    db.selectFrom(table).select('id').where('person_id', '=', id).orderBy('id').executeTakeFirst()
  const roles = new Map<string, string>()
  for (const { id } of [...Object.values(people), colleague, elsewhere, left, holder])
    roles.set(id, (await one('role_held', id))!.id)

  const [session, representative, rosterImport] = [uuidv7(), uuidv7(), uuidv7()]
  const [outcomeMeasure, outcomeImport] = [uuidv7(), uuidv7()]
  await db.insertInto('outcome_measure').values({ id: outcomeMeasure, name: 'Reading', about: 'students' }).execute()
  await db
    .insertInto('outcome_import')
    .values({ id: outcomeImport, file_name: 'a.csv', made_by: people.administrator.id, dry_run: true, state: 'done' })
    .execute()
  await db
    .insertInto('session')
    .values({ id: session, token_sha256: Buffer.alloc(32, 9), person_id: people.member.id, device: 'elsewhere' })
    .execute()
  await db
    .insertInto('roster_import')
    .values({ id: rosterImport, made_by: people.administrator.id, dry_run: true, state: 'done' })
    .execute()
  await db
    .insertInto('representative')
    .values({ id: representative, person_id: colleague.id, on_behalf_of: 'association', named_by: people.administrator.id })
    .execute()
  const [match, returned, came] = [uuidv7(), uuidv7(), uuidv7()]
  const sam = { given_name: 'Sam', family_name: 'Samename', ended_on: yesterday }
  await db
    .insertInto('person')
    .values([
      { ...sam, id: returned, source_id: 'sam-1', ended_by_roster: true },
      { ...sam, id: came, source_id: 'sam-2', ended_on: null },
    ])
    .execute()
  await db.insertInto('person_match').values({ id: match, kept_id: returned, other_id: came, rule: 'came-back' }).execute()
  const right = (await one('right_held', holder.id))!.id
  const whose: Partial<Record<Relation, Place>> = { colleague, elsewhere, left, holder }
  return {
    any: {
      session,
      representative,
      rosterImport,
      outcomeMeasure,
      outcomeImport,
      match,
      principal: people.principal.id,
    } satisfies Ids,
    of(relation: Relation, me: string): Ids {
      const person = whose[relation]?.id ?? me
      const role = roles.get(person)
      return { person, ...(role ? { role } : {}), ...(relation === 'holder' ? { right } : {}) }
    },
  }
}
