import { oc } from '@orpc/contract'
import * as z from 'zod'
import { ITEM_KINDS, LABEL_SETS, PROTECTED_AREAS } from './item.ts'
import { InTwo, Line } from './results-contract.ts'

const Why = z.object({ en: z.string().trim().min(1).max(600), es: z.string().trim().min(1).max(600) })

/** What a team tells families in its own words; the questions and the days come from the survey. */
export const NoticeToGive = z.object({ why: Why, contact: z.string().trim().min(1).max(200), untilOn: z.iso.date() })

export const GivenNotice = NoticeToGive.extend({
  givenOn: z.iso.date(),
  /** Whether the questions are still those that families read. */
  isCurrent: z.boolean(),
})

/** What families read, without signing in: the questions as they were frozen, and nothing of who answers. */
export const FamilyNotice = NoticeToGive.extend({
  survey: Line,
  standing: z.enum(['ahead', 'open', 'closed']),
  /** The last day on which students can answer, once it is set. */
  lastDay: z.iso.date().nullable(),
  givenOn: z.iso.date(),
  questions: z.array(
    z.object({
      kind: z.enum(ITEM_KINDS),
      labels: z.enum(LABEL_SETS).nullable(),
      text: InTwo,
      options: z.array(InTwo).nullable(),
      area: z.enum(PROTECTED_AREAS).nullable(),
    }),
  ),
})
export type FamilyNotice = z.infer<typeof FamilyNotice>

export const ClassesToAsk = z.object({
  survey: Line,
  /** Whether families were told beforehand: then some may have said no. */
  hasNotice: z.boolean(),
  classes: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      codesToDeal: z.int(),
      /** Families of this class that said no, as its teacher counted them. */
      declined: z.int(),
    }),
  ),
})

export const notices = {
  notice: oc
    .route({ method: 'GET', path: '/surveys/{id}/notice', summary: 'What families are told of a survey of students, for anyone' })
    .input(z.object({ id: z.uuid() }))
    .output(FamilyNotice)
    .errors({ NOT_FOUND: {} }),
}
