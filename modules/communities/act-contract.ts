import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, Instant, problems } from '../people/person.ts'
import { PracticePage } from '../practices/contract.ts'
import { Promised } from '../promises/contract.ts'
import { ACT_KINDS, ACTS, OPEN_PROBLEMS, RULE_PROBLEMS, RULES, VOTE_PROBLEMS, VOTES } from './act.ts'
import { CommunityLine } from './line-contract.ts'
import { StoryLine } from './story-contract.ts'

const Day = z.iso.date()

/** What someone did so that a practice could live. */
export const PracticeAct = z.object({
  id: z.uuid(),
  kind: z.enum(ACT_KINDS),
  text: z.string(),
  doneOn: Day,
  by: z.string(),
  place: z.string(),
  mine: z.boolean(),
  /** Of a rule that somebody made: where, until when, and whether they lifted it before. */
  ruleAt: z.string().nullable(),
  endsOn: Day.nullable(),
  liftedAt: Instant.nullable(),
})
export type PracticeAct = z.infer<typeof PracticeAct>

/** The question to those who do it, with its rule; what each said stands there once it is over. */
export const Ratification = z.object({
  id: z.uuid(),
  version: z.int(),
  rule: z.enum(RULES),
  why: z.string(),
  openedBy: z.string(),
  openedAt: Instant,
  closesOn: Day,
  outcome: z.enum(['open', 'ratified', 'not-ratified']),
  teams: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      place: z.string(),
      /** Null while it is open, but for one’s own team; and where a team said nothing. */
      says: z.enum(VOTES).nullable(),
      reason: z.string(),
      mayVote: z.boolean(),
    }),
  ),
})
export type Ratification = z.infer<typeof Ratification>

/** A practice’s page with the people around it. */
export const PracticeAround = z.object({
  page: PracticePage,
  communities: z.array(CommunityLine),
  acts: z.array(PracticeAct),
  promised: z.array(Promised),
  /** What those who do it were asked, the latest first. */
  ratifications: z.array(Ratification),
  stories: z.array(StoryLine),
  /** Whom one may ask about it, by their own word. */
  helpers: z.array(z.object({ personId: z.uuid(), name: z.string(), place: z.string(), text: z.string() })),
  /** Places that the reader leads, where they could make a rule. */
  leads: z.array(z.object({ id: z.uuid(), name: z.string() })),
  today: Day,
})
export type PracticeAround = z.infer<typeof PracticeAround>

const Id = z.object({ id: z.uuid() })
const Text = z.string().trim().min(1).max(1000)

export const acts = {
  practicePage: oc
    .route({ method: 'GET', path: '/pages/practices/{id}', summary: 'A practice with the people around it, as you may see it' })
    .input(Id.extend({ number: z.coerce.number().int().positive().optional() }))
    .output(PracticeAround)
    .errors(problems),
  act: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/acts',
      summary: 'Say what you yourself did so that a practice that is shown could live',
    })
    .input(Id.extend({ kind: z.enum(ACTS), text: Text, doneOn: Day }))
    .output(Id)
    .errors({ ...problems, NOT_YET: { status: 422 } }),
  rule: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/rules',
      summary: 'Say openly that you made it a rule where you lead, why, and on which day that ends',
    })
    .input(Id.extend({ placeId: z.uuid(), text: Text, endsOn: Day }))
    .output(Id)
    .errors({ ...problems, CANNOT_RULE: because(RULE_PROBLEMS) }),
  liftRule: oc
    .route({ method: 'POST', path: '/practice-acts/{id}/lift', summary: 'Lift a rule that you made' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
  removeAct: oc
    .route({ method: 'POST', path: '/practice-acts/{id}/remove', summary: 'Take back what you said you did, or put it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  askToRatify: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/ratification',
      summary: 'Ask the teams that do it whether it becomes the shared reference; the rule stands beforehand',
    })
    .input(Id.extend({ rule: z.enum(RULES), why: Text, closesOn: Day }))
    .output(Id)
    .errors({ ...problems, CANNOT_ASK: because(OPEN_PROBLEMS) }),
  vote: oc
    .route({
      method: 'PUT',
      path: '/ratifications/{id}/teams/{teamId}',
      summary: 'Say for your team what it thinks; a no with its reason',
    })
    .input(Id.extend({ teamId: z.uuid(), says: z.enum(VOTES), reason: z.string().trim().max(1000) }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_VOTE: because(VOTE_PROBLEMS) }),
  withdrawQuestion: oc
    .route({ method: 'POST', path: '/ratifications/{id}/withdraw', summary: 'Take the question back' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
}
