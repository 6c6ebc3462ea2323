import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { CheckInput, OpenCheck, StudentCheck } from '../../check-contract.ts'
import type { Answer, Counts } from '../../check.ts'

/** Without letters and digits that are taken for others. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const newCode = (length: number) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')

export async function insertCheck(db: Db, cycleId: string, check: CheckInput, openedBy: string): Promise<string> {
  const id = uuidv7()
  const { questions, telling, language, seats, hours, measureId } = check
  await db
    .insertInto('student_check')
    .values({
      id,
      cycle_id: cycleId,
      measure_id: measureId,
      class_code: newCode(6),
      questions: JSON.stringify(questions),
      telling,
      language,
      seats,
      opened_by: openedBy,
      closes_at: sql<string>`now() + make_interval(hours => ${hours})`,
    })
    .execute()
  const codes = Array.from({ length: seats }, () => ({ code: newCode(8), check_id: id }))
  await db.insertInto('student_check_code').values(codes).execute()
  return id
}

type Row = Omit<StudentCheck, 'results' | 'answered'> & {
  cycleId: string
  spent: number
  paper: Counts | null
  given: Answer[][]
}

/** Checks with their answers, in no order; who shows them decides when. */
const rows = (which: ReturnType<typeof sql>) => sql<Row>`
  select sc.id, sc.cycle_id as "cycleId", sc.questions, sc.telling, sc.language, sc.measure_id as "measureId", sc.opened_at as "openedAt",
    sc.closes_at as "closesAt", coalesce(sc.closed_at, case when sc.closes_at <= now() then sc.closes_at end) as "closedAt", sc.seats, sc.paper,
    case when sc.closed_at is null and sc.closes_at > now() then sc.class_code end as "classCode",
    (select coalesce(jsonb_agg(k.code order by k.code), '[]') from student_check_code k
      where k.check_id = sc.id and not k.is_dealt and sc.closed_at is null and sc.closes_at > now()) as codes,
    (select count(*)::int from student_check_answer a where a.check_id = sc.id) as spent,
    (select coalesce(jsonb_agg(a.answers order by a.id), '[]') from student_check_answer a where a.check_id = sc.id) as given
  from student_check sc where ${which} order by sc.opened_at desc limit 20`

export const checksOf = async (db: Db, cycleId: string): Promise<Row[]> =>
  (await rows(sql`sc.cycle_id = ${cycleId}`).execute(db)).rows

export const checkById = async (db: Db, id: string): Promise<Row | undefined> =>
  (await rows(sql`sc.id = ${id}`).execute(db)).rows[0]

export const setPaper = (db: Db, id: string, counts: Counts) =>
  db
    .updateTable('student_check')
    .set({ paper: JSON.stringify(counts) })
    .where('id', '=', id)
    .execute()

/** False where it was closed already. Its codes go, used or not. */
export async function shutCheck(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('student_check')
    .set({ closed_at: sql<string>`least(now(), closes_at)` })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  await db.deleteFrom('student_check_code').where('check_id', '=', id).execute()
  return numUpdatedRows > 0n
}

type Opened = OpenCheck & { id: string }

/** What a code opens now, of a class or of one’s own; a spent or expired one opens nothing. */
export async function whatOpens(db: Db, code: string): Promise<Opened | undefined> {
  const { rows: found } = await sql<Opened>`
    select sc.id, case when sc.class_code = ${code} then 'class' else 'own' end as "is", sc.questions, sc.telling, sc.language
    from student_check sc
    where sc.closed_at is null and sc.closes_at > now() and (sc.class_code = ${code}
      or sc.id = (select k.check_id from student_check_code k where k.code = ${code} and not k.is_spent))`.execute(db)
  return found[0]
}

/** One of the codes that nobody has yet, whichever; undefined where all are dealt. */
export async function dealCode(db: Db, checkId: string): Promise<string | undefined> {
  const { rows: dealt } = await sql<{ code: string }>`
    update student_check_code set is_dealt = true where code = (
      select code from student_check_code where check_id = ${checkId} and not is_dealt and not is_spent order by random() limit 1 for update skip locked)
    returning code`.execute(db)
  return dealt[0]?.code
}

/** One answer a code: false where it was used meanwhile. */
export async function spendCode(db: Db, code: string, checkId: string, answers: readonly Answer[]): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('student_check_code')
    .set({ is_spent: true, is_dealt: true })
    .where('code', '=', code)
    .where('is_spent', '=', false)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db
    .insertInto('student_check_answer')
    .values({ id: randomUUID(), check_id: checkId, answers: JSON.stringify(answers) })
    .execute()
  return true
}
