import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Cycle, Form } from '../../contract.ts'
import type { Text } from '../../cycle.ts'
import { cycleColumns } from '../read.ts'

const forms = (db: Db) =>
  db
    .selectFrom('inquiry_form as f')
    .select(['f.id', 'f.key'])
    .select([
      sql<Form['name']>`f.name`.as('name'),
      sql<Form['about']>`f.about`.as('about'),
      sql<Form['steps']>`f.steps`.as('steps'),
    ])

export const allForms = (db: Db): Promise<Form[]> => forms(db).orderBy('f.position').execute()

export const formById = (db: Db, id: string): Promise<Form | undefined> => forms(db).where('f.id', '=', id).executeTakeFirst()

export const formByKey = (db: Db, key: string): Promise<Form | undefined> => forms(db).where('f.key', '=', key).executeTakeFirst()

const cycles = (db: Db) => db.selectFrom('cycle as c').select(cycleColumns)

/** A cycle with its form, unless it was taken away. The row is locked, so that two writes follow one another. */
export async function cycleWithForm(db: Db, id: string): Promise<{ cycle: Cycle; form: Form } | undefined> {
  const cycle = await cycles(db).where('c.id', '=', id).where('c.deleted_at', 'is', null).forUpdate('c').executeTakeFirst()
  return cycle && { cycle, form: (await formById(db, cycle.formId))! }
}

/** Also of one that was taken away: to bring it back. */
export const teamOfCycle = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('cycle').select('team_id').where('id', '=', id).executeTakeFirst())?.team_id

type Start = Pick<Cycle, 'teamId' | 'formId' | 'question' | 'change' | 'prediction' | 'saw'> & {
  step: string
  triedFrom: string | null
  carriesOnFrom?: string
  students?: string | null
  madeBy: string
}

/** Undefined where another cycle already carries on from that one. */
export async function insertCycle(db: Db, of: Start): Promise<Cycle | undefined> {
  const id = uuidv7()
  await db
    .insertInto('cycle')
    .values({
      id,
      team_id: of.teamId,
      form_id: of.formId,
      step: of.step,
      question: of.question,
      students: of.students ?? null,
      change: of.change,
      prediction: of.prediction,
      predicted_at: of.prediction ? sql<string>`now()` : null,
      saw: of.saw,
      tried_from: of.triedFrom,
      carries_on_from: of.carriesOnFrom ?? null,
      made_by: of.madeBy,
    })
    .onConflict((conflict) => conflict.column('carries_on_from').where('deleted_at', 'is', null).doNothing())
    .execute()
  return cycles(db).where('c.id', '=', id).executeTakeFirst()
}

export const nextInRamp = (db: Db, id: string) =>
  db.selectFrom('cycle').select('id').where('carries_on_from', '=', id).where('deleted_at', 'is', null).executeTakeFirst()

const columnOf = (field: Text) => (field === 'nextStep' ? 'next_step' : field)

/** Saves one text. A prediction keeps the moment at which it was first written and was last changed; emptied, it has none. */
export async function setText(db: Db, id: string, field: Text, text: string | null): Promise<Cycle> {
  const predictedAt = sql<string | null>`case when ${text}::text is null then null else coalesce(predicted_at, now()) end`
  const changedAt = sql<string | null>`case when ${text}::text is null or prediction is null then null else now() end`
  await db
    .updateTable('cycle')
    .set({
      [columnOf(field)]: text,
      version: sql<number>`version + 1`,
      ...(field === 'prediction' ? { predicted_at: predictedAt, prediction_changed_at: changedAt } : {}),
    })
    .where('id', '=', id)
    .execute()
  return cycles(db).where('c.id', '=', id).executeTakeFirstOrThrow()
}

type Judgement = { [Key in 'matched' | 'decision' | 'triedFrom']?: Cycle[Key] | undefined }

export const setJudgement = (db: Db, { id, version }: Cycle, { triedFrom, ...rest }: Judgement) =>
  update(db, { id, version }, { ...rest, ...(triedFrom === undefined ? {} : { tried_from: triedFrom }) })

/** Moves to a step, or closes (null). What is tried from this step on is tried from today, where no earlier day is known. */
export const setStep = (db: Db, { id, version }: Cycle, step: string | null, tries: boolean, today: string) =>
  update(
    db,
    { id, version },
    {
      step,
      closed_at: step === null ? sql<string>`now()` : null,
      ...(tries ? { tried_from: sql<string>`coalesce(tried_from, ${today})` } : {}),
    },
  )

export const setShared = (db: Db, { id, version }: Cycle, by: string | null) =>
  update(db, { id, version }, { shared_at: by ? sql<string>`now()` : null, shared_by: by })

/** The version in the condition makes two people's writes at once impossible to merge by accident. */
async function update(db: Db, { id, version }: Pick<Cycle, 'id' | 'version'>, to: object): Promise<Cycle> {
  await db
    .updateTable('cycle')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return cycles(db).where('c.id', '=', id).executeTakeFirstOrThrow()
}

export const setRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('cycle').set(removal(by)).where('id', '=', id).execute()
