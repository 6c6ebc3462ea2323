import * as z from 'zod'
import { tooManyAttempts } from '#platform/attempts.ts'
import type { Db } from '#platform/db.ts'
import { normalCode } from '#platform/ids.ts'
import { issue, submit } from './answering.ts'
import type { Issued, Submitted } from './answering.ts'
import { TOKEN_BYTES } from './blind-sign.ts'
import { formOf } from './store/form.ts'
import type { Form } from '../contract.ts'
import { seatOfCode } from './store/issue.ts'
import type { Holder } from './store/issue.ts'

const Bytes = (length: number) =>
  z
    .string()
    .max(2 * length)
    .regex(/^[\w-]+$/)
    .transform((text) => Buffer.from(text, 'base64url'))
    .refine((bytes) => bytes.length === length)
const Code = z.string().min(8).max(20).transform(normalCode)

export const CodeBody = z.object({ code: Code })
export const IssueBody = z.object({ surveyId: z.uuid(), blinded: Bytes(256), code: Code.optional() })
export const SubmitBody = z.object({
  surveyId: z.uuid(),
  cellId: z.uuid(),
  prepared: Bytes(TOKEN_BYTES),
  signature: Bytes(256),
  answers: z.record(z.uuid(), z.union([z.int(), z.array(z.int()).max(30)])),
  comments: z.array(z.object({ itemId: z.uuid(), text: z.string().max(2000) })).max(30),
  padding: z.string().optional(),
})

export const issueTo = (db: Db, holder: Holder, { surveyId, blinded }: { surveyId: string; blinded: Buffer }): Promise<Issued> =>
  issue(db, surveyId, holder, blinded)

export const submitFrom = (db: Db, body: z.output<typeof SubmitBody>): Promise<Submitted> => submit(db, body)

/** The questions that a code opens, with the cell it answers for. */
export async function formOfCode(db: Db, code: string): Promise<Form | null> {
  const seat = await seatOfCode(db, code)
  return seat ? formOf(db, seat.surveyId, { cellId: seat.cellId }) : null
}

/** Only a wrong code is counted, by address: whoever redeems a right one leaves nothing. */
export async function whyNotCode(db: Db, address: string, code?: string): Promise<boolean> {
  if (code && (await seatOfCode(db, code))) return false
  const wait = await tooManyAttempts(db, 'survey code', address, address)
  return code ? true : wait !== null
}

export { surveyJobs } from './jobs.ts'
