import { ORPCError } from '@orpc/server'
import * as z from 'zod'
import { partIn } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import { tooManyAttempts } from '#platform/attempts.ts'
import type { Db } from '#platform/db.ts'
import { normalCode } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import { issue, submit } from './answering.ts'
import type { Issued, Submitted } from './answering.ts'
import { TOKEN_BYTES } from './blind-sign.ts'
import { surveyRow } from './store/draft.ts'
import type { SurveyRow } from './store/draft.ts'
import { formOf } from './store/form.ts'
import type { Form } from '../contract.ts'
import { seatOfCode } from './store/issue.ts'
import type { Holder } from './store/issue.ts'

/** A survey being written, in a team where the actor writes. Strangers do not learn that it is there. */
export async function draftToWrite(db: Db, actor: Actor, id: string): Promise<SurveyRow> {
  const survey = await surveyRow(db, id)
  const part = survey && (await partIn(db, actor, survey.teamId))
  if (!survey || !part) throw new ORPCError('NOT_FOUND')
  // Once launched it belongs to those who are asked: nobody changes it any more.
  if (!mayWrite(part) || survey.launchedAt !== null) throw new ORPCError('FORBIDDEN')
  return survey
}

/** A launched survey of a team where the actor writes. */
export async function launchedByOurs(db: Db, actor: Actor, id: string): Promise<SurveyRow> {
  const survey = await surveyRow(db, id)
  const part = survey && (await partIn(db, actor, survey.teamId))
  if (!survey || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part) || survey.launchedAt === null) throw new ORPCError('FORBIDDEN')
  return survey
}

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
export { surveyLettersJob } from './letters.ts'
