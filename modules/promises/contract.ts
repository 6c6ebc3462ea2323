import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { decisions } from './decision-contract.ts'
import { ANSWERS, PROMISE_KINDS, WORD_PROBLEMS, WORDS_SAID } from './promise.ts'

const Day = z.iso.date()
const About = z.object({ kind: z.string().max(40), id: z.uuid() })

/** What its maker said of it since. */
export const PromiseWord = z.object({ says: z.enum(WORDS_SAID), text: z.string(), byOn: Day.nullable(), at: Instant })

/** What somebody says whom it was made to, by name. */
export const PromiseAnswer = z.object({
  personId: z.uuid(),
  name: z.string(),
  says: z.enum(ANSWERS),
  text: z.string(),
  at: Instant,
})

/** By whom, to whom, of what, by when; and what became of it. */
export const Promised = z.object({
  id: z.uuid(),
  version: z.int(),
  madeBy: z.object({ id: z.uuid(), name: z.string() }),
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('team'), id: z.uuid(), name: z.string() }),
    z.object({ kind: z.literal('place'), id: z.uuid(), name: z.string() }),
  ]),
  kind: z.enum(PROMISE_KINDS),
  what: z.string(),
  amount: z.number().nullable(),
  byOn: Day.nullable(),
  about: About.nullable(),
  isOpen: z.boolean(),
  madeAt: Instant,
  words: z.array(PromiseWord),
  answers: z.array(PromiseAnswer),
  /** Whether it was made to the reader, who may then say whether it was kept. */
  toMe: z.boolean(),
})
export type Promised = z.infer<typeof Promised>

const What = z.object({
  kind: z.enum(PROMISE_KINDS),
  what: z.string().trim().min(1).max(400),
  amount: z.number().positive().max(1_000_000_000).nullable(),
  isOpen: z.boolean(),
})
export type PromiseInput = z.infer<typeof What>
const Id = z.object({ id: z.uuid() })

export const promises = {
  ...decisions,

  overview: oc
    .route({ method: 'GET', path: '/promises', summary: 'What I promised, and what was promised to me and to my teams' })
    .output(z.object({ mine: z.array(Promised), toMe: z.array(Promised), today: Day })),
  make: oc
    .route({
      method: 'POST',
      path: '/promises',
      summary: 'Promise something to a team that shows itself to you, or to all at a place',
    })
    .input(
      What.extend({
        to: z.object({ kind: z.enum(['team', 'place']), id: z.uuid() }),
        byOn: Day.nullable(),
        about: About.optional(),
      }),
    )
    .output(Promised)
    .errors({ ...problems, CANNOT_PROMISE: because(['amount-of-what']) }),
  change: oc
    .route({
      method: 'PATCH',
      path: '/promises/{id}',
      summary: 'Correct the words of a promise of yours, until someone answered it',
    })
    .input(What.extend(Promised.pick({ id: true, version: true }).shape))
    .output(Promised)
    .errors({ ...problems, ...conflict(Promised), CANNOT_CHANGE: because(['answered', 'closed']) }),
  say: oc
    .route({ method: 'POST', path: '/promises/{id}/words', summary: 'Say that you kept it, move its day, or explain why not' })
    .input(Id.extend({ says: z.enum(WORDS_SAID), text: z.string().trim().max(1000), byOn: Day.nullable() }))
    .output(Promised)
    .errors({ ...problems, CANNOT_SAY: because(WORD_PROBLEMS) }),
  answer: oc
    .route({
      method: 'PUT',
      path: '/promises/{id}/answer',
      summary: 'Say whether a promise made to you was kept; null takes it back',
    })
    .input(Id.extend({ says: z.enum(ANSWERS).nullable(), text: z.string().trim().max(1000) }))
    .output(Promised)
    .errors(problems),
}

export { Decision, DecisionLine } from './decision-contract.ts'
export type { DecisionInput } from './decision-contract.ts'
