import { createHash } from 'node:crypto'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { fits } from '../item.ts'
import type { Answers, Comment } from '../item.ts'
import { blindSign, isSigned } from './blind-sign.ts'
import { openForAnswers, putIn } from './store/inbox.ts'
import { keepSigned, seatToSign } from './store/issue.ts'
import type { Holder } from './store/issue.ts'
import { shareSurvey } from './store/lock.ts'

/** Issuing a token and taking in an answer. Neither enters the ledger, a job, a log or the table of replies kept. */

export const ISSUE_PROBLEMS = ['not-open', 'signed-already', 'not-a-number'] as const
export type Issued = { cellId: string; blindSignature: Buffer } | { problem: (typeof ISSUE_PROBLEMS)[number] }

/** Signs a holder’s hidden token, once: the same again gets the same signature, another one is refused. */
export const issue = (db: Db, surveyId: string, holder: Holder, blinded: Buffer): Promise<Issued> =>
  inTransaction(db, async (tx) => {
    await shareSurvey(tx, surveyId)
    const seat = await seatToSign(tx, surveyId, holder)
    if (!seat?.privateKey) return { problem: 'not-open' }
    if (seat.blinded)
      return seat.blinded.equals(blinded)
        ? { cellId: seat.cellId, blindSignature: seat.blindSignature! }
        : { problem: 'signed-already' }
    const blindSignature = blindSign(seat.privateKey, blinded)
    if (!blindSignature) return { problem: 'not-a-number' }
    await keepSigned(tx, surveyId, holder, blinded, blindSignature)
    return { cellId: seat.cellId, blindSignature }
  })

export type Submission = {
  surveyId: string
  cellId: string
  prepared: Buffer
  signature: Buffer
  answers: Answers
  comments: Comment[]
}
export type Submitted = 'taken' | 'not-open' | 'not-signed' | 'does-not-fit'

/** Takes an answer in, from nobody in particular. A token that was spent is answered alike, so that a lost reply can be asked for again. */
export async function submit(
  db: Db,
  { surveyId, cellId, prepared, signature, answers, comments }: Submission,
): Promise<Submitted> {
  const open = await openForAnswers(db, surveyId, cellId)
  if (!open) return 'not-open'
  if (!isSigned(open.publicKey, prepared, signature)) return 'not-signed'
  if (!fits(open.items, answers, comments)) return 'does-not-fit'
  return inTransaction(db, async (tx) => {
    await shareSurvey(tx, surveyId)
    // Asked again under the lock: it may have closed meanwhile.
    if (!(await openForAnswers(tx, surveyId, cellId))) return 'not-open'
    const tokenSha256 = createHash('sha256').update(prepared).digest()
    await putIn(tx, { surveyId, cellId, tokenSha256, answers, comments })
    return 'taken'
  })
}
