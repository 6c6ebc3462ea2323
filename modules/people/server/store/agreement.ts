import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Signatory } from '../../agreement.ts'
import { nameOf } from '../read.ts'

export async function agreementOf(db: Db, personId: string, version: number) {
  const rows = await db
    .selectFrom('agreement_acceptance as a')
    .select([
      'a.on_behalf_of as onBehalfOf',
      'a.person_id as personId',
      nameOf(sql.ref('a.person_id')).as('name'),
      'a.accepted_at as at',
    ])
    .where('a.version', '=', version)
    .where((where) => where.or([where('a.on_behalf_of', '<>', 'self'), where('a.person_id', '=', personId)]))
    .orderBy('a.accepted_at')
    .execute()
  const mine = rows.filter((row) => row.personId === personId)
  const signed = rows.flatMap(({ onBehalfOf, name, at }) => (onBehalfOf === 'self' ? [] : [{ onBehalfOf, name, at }]))
  const may = (await speaksFor(db, personId)).map(({ onBehalfOf }) => onBehalfOf)
  return {
    readAt: mine[0]?.at ?? null,
    signed,
    maySign: may.filter((side) => mine.every(({ onBehalfOf }) => onBehalfOf !== side)),
  }
}

export const acceptAgreement = (db: Db, personId: string, version: number, onBehalfOf: Signatory | 'self') =>
  db
    .insertInto('agreement_acceptance')
    .values({ id: uuidv7(), person_id: personId, version, on_behalf_of: onBehalfOf })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** For whom this person signs the agreement. */
export const speaksFor = (db: Db, personId: string) =>
  db
    .selectFrom('representative')
    .select(['id', 'on_behalf_of as onBehalfOf'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('on_behalf_of')
    .execute()

export const nameRepresentative = (db: Db, personId: string, onBehalfOf: Signatory, namedBy: string) =>
  db
    .insertInto('representative')
    .values({ id: uuidv7(), person_id: personId, on_behalf_of: onBehalfOf, named_by: namedBy })
    .onConflict((conflict) => conflict.columns(['person_id', 'on_behalf_of']).where('ended_at', 'is', null).doNothing())
    .execute()

/** Whom it was, or undefined where there is none in force. */
export const endRepresentative = (db: Db, id: string) =>
  db
    .updateTable('representative')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('person_id as personId')
    .executeTakeFirst()
