import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { sha256 } from '#platform/ids.ts'

/** Who asks for a token: a person invited, or whoever holds a code. */
export type Holder = { personId: string } | { code: string }
export type Seat = { cellId: string; blinded: Buffer | null; blindSignature: Buffer | null; privateKey: Buffer | null }

const table = (holder: Holder) => ('personId' in holder ? ('survey_invited' as const) : ('survey_code' as const))
const isHolder = (surveyId: string, holder: Holder) =>
  'personId' in holder
    ? sql<boolean>`s.survey_id = ${surveyId} and s.person_id = ${holder.personId}`
    : sql<boolean>`s.survey_id = ${surveyId} and s.code_sha256 = ${sha256(holder.code)}`

/** The holder’s row, locked, with the key of its cell; nothing where the survey is not open now. */
export async function seatToSign(db: Db, surveyId: string, holder: Holder): Promise<Seat | undefined> {
  const { rows } = await sql<Seat>`
    select s.cell_id as "cellId", s.blinded, s.blind_signature as "blindSignature", c.private_key as "privateKey"
    from ${sql.table(table(holder))} s join survey_cell c on c.id = s.cell_id join survey v on v.id = s.survey_id
    where ${isHolder(surveyId, holder)} and v.opened_at is not null and v.closed_at is null and v.closes_at > now()
    for update of s`.execute(db)
  return rows[0]
}

/** Keeps what was signed, so that a request sent again gets the same answer. When is written nowhere. */
export const keepSigned = (db: Db, surveyId: string, holder: Holder, blinded: Buffer, blindSignature: Buffer) =>
  'personId' in holder
    ? db
        .updateTable('survey_invited as s')
        .set({ blinded, blind_signature: blindSignature })
        .where(isHolder(surveyId, holder))
        .execute()
    : db
        .updateTable('survey_code as s')
        .set({ blinded, blind_signature: blindSignature })
        .where(isHolder(surveyId, holder))
        .execute()

/** The open survey that a code belongs to, and its cell. */
export async function seatOfCode(db: Db, code: string): Promise<{ surveyId: string; cellId: string } | undefined> {
  return db
    .selectFrom('survey_code as c')
    .innerJoin('survey as v', 'v.id', 'c.survey_id')
    .select(['c.survey_id as surveyId', 'c.cell_id as cellId'])
    .where('c.code_sha256', '=', sha256(code))
    .where('v.opened_at', 'is not', null)
    .where('v.closed_at', 'is', null)
    .executeTakeFirst()
}
