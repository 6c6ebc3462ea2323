import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, problems } from '../people/person.ts'
import { ROLES } from '../people/role.ts'
import { Decision } from '../promises/contract.ts'
import { learning } from './learning-contract.ts'
import { relief } from './relief-contract.ts'
import { DESK_LEVELS, OUTCOMES, RAISE_PROBLEMS, STANDINGS, STEP_KINDS, STEP_PROBLEMS, VOICE_KINDS } from './voice.ts'

const Day = z.iso.date()
const Id = z.object({ id: z.uuid() })

/** Where a voice can go: to all who answer for a level at a place, or to one person in their role. */
export const Desk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: z.enum(DESK_LEVELS), placeId: z.uuid() }),
  z.object({ kind: z.literal('person'), personId: z.uuid() }),
])
export type Desk = z.infer<typeof Desk>

/** The same with the names of those who read there. */
export const DeskShown = z.object({
  level: z.enum(DESK_LEVELS),
  placeId: z.uuid().nullable(),
  place: z.string().nullable(),
  people: z.array(z.object({ personId: z.uuid(), name: z.string(), role: z.enum(ROLES) })),
})
export type DeskShown = z.infer<typeof DeskShown>

/** A voice as lists show it. Whoever reads one in confidence finds no writer. */
export const VoiceLine = z.object({
  id: z.uuid(),
  kind: z.enum(VOICE_KINDS),
  text: z.string(),
  writer: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  inConfidence: z.boolean(),
  arrivesOn: Day,
  to: DeskShown,
  standing: z.enum(STANDINGS),
  since: Day,
  /** Working days that it has waited. */
  days: z.int(),
  /** Others who raised the same, joined with this one. */
  alsoRaised: z.int(),
})
export type VoiceLine = z.infer<typeof VoiceLine>

export const Step = z.object({
  id: z.uuid(),
  kind: z.enum(STEP_KINDS),
  text: z.string(),
  by: z.string().nullable(),
  on: Day,
  outcome: z.enum(OUTCOMES).nullable(),
  untilOn: Day.nullable(),
  to: DeskShown.nullable(),
})
export type Step = z.infer<typeof Step>

export const Voice = VoiceLine.extend({
  today: Day,
  mine: z.boolean(),
  /** Whether I am among those who may act on it. */
  atMyDesk: z.boolean(),
  mayShow: z.boolean(),
  withdrawn: z.boolean(),
  isMerged: z.boolean(),
  steps: z.array(Step),
  /** For those who act: what was joined with it, and what else waits there. */
  merged: z.array(VoiceLine.pick({ id: true, kind: true, text: true, writer: true, inConfidence: true, arrivesOn: true })),
  others: z.array(VoiceLine.pick({ id: true, kind: true, text: true })),
  joined: z.array(z.object({ id: z.uuid(), name: z.string() })),
  decisions: z.array(z.object({ id: z.uuid(), title: z.string() })),
  /** Decisions of my teams that it may be linked with. */
  myDecisions: z.array(z.object({ id: z.uuid(), title: z.string() })),
  reliefs: z.array(z.object({ id: z.uuid(), what: z.string() })),
})
export type Voice = z.infer<typeof Voice>

/** What its writer lets everyone read: the words and the answer, and no name. */
export const ShownVoice = z.object({
  id: z.uuid(),
  kind: z.enum(VOICE_KINDS),
  text: z.string(),
  level: z.enum(DESK_LEVELS),
  outcome: z.enum(OUTCOMES),
  answer: z.string(),
  answeredOn: Day,
})
export type ShownVoice = z.infer<typeof ShownVoice>

const Figures = z.object({
  raised: z.int(),
  kinds: z.record(z.enum(VOICE_KINDS), z.int()),
  outcomes: z.record(z.enum(OUTCOMES), z.int()),
  waiting: z.int(),
  middleDays: z.number().nullable(),
})

const Text = z.string().trim().min(1).max(4000)
const StepInput = z.discriminatedUnion('does', [
  z.object({ does: z.literal('answered'), text: Text, outcome: z.enum(OUTCOMES) }),
  z.object({ does: z.literal('asked'), text: Text }),
  z.object({ does: z.literal('paused'), text: Text, untilOn: Day }),
  z.object({ does: z.literal('passed'), text: Text, to: Desk }),
  z.object({ does: z.literal('invited'), text: Text }),
])
export type StepInput = z.infer<typeof StepInput>

export const voice = {
  ...relief,
  ...learning,

  overview: oc
    .route({ method: 'GET', path: '/voices', summary: 'What I raised, what waits for me, and what was asked and answered' })
    .output(
      z.object({
        mine: z.array(VoiceLine),
        waiting: z.array(VoiceLine),
        answered: z.array(VoiceLine),
        shown: z.array(ShownVoice),
        today: Day,
      }),
    ),
  desks: oc
    .route({ method: 'GET', path: '/voice-desks', summary: 'To whom I can raise something: those nearest to me first' })
    .output(z.array(DeskShown)),
  pattern: oc
    .route({
      method: 'GET',
      path: '/voice-pattern',
      summary: 'What was asked of each level in a year and how it answered, the top first',
    })
    .output(z.array(z.object({ level: z.enum(DESK_LEVELS), figures: Figures.nullable() }))),
  voice: oc
    .route({ method: 'GET', path: '/voices/{id}', summary: 'A voice of mine, or one that I may act on or passed on' })
    .input(Id)
    .output(Voice)
    .errors(problems),
  raise: oc
    .route({
      method: 'POST',
      path: '/voices',
      summary: 'Raise a question, an idea, an obstacle, a request, or that something should stop',
    })
    .input(z.object({ kind: z.enum(VOICE_KINDS), text: Text, to: Desk, inConfidence: z.boolean(), mayShow: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_RAISE: because(RAISE_PROBLEMS) }),
  add: oc
    .route({
      method: 'POST',
      path: '/voices/{id}/words',
      summary: 'Add to what I raised: an answer to a question, or why the answer is none',
    })
    .input(Id.extend({ text: Text }))
    .output(z.object({}))
    .errors(problems),
  withdraw: oc
    .route({ method: 'PUT', path: '/voices/{id}/withdrawn', summary: 'Take back what I raised, or raise it again' })
    .input(Id.extend({ withdrawn: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  step: oc
    .route({
      method: 'POST',
      path: '/voices/{id}/steps',
      summary: 'Answer, ask back, pause or pass it on with a reason, or invite those who raised it to work on it together',
    })
    .input(Id.extend({ step: StepInput }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_DO: because(STEP_PROBLEMS) }),
  merge: oc
    .route({ method: 'PUT', path: '/voices/{id}/merged', summary: 'Join it with another that says the same, or part them again' })
    .input(Id.extend({ intoId: z.uuid().nullable() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_DO: because(STEP_PROBLEMS) }),
  join: oc
    .route({ method: 'PUT', path: '/voices/{id}/joined', summary: 'Say, by name, that I will work on it too; or no more' })
    .input(Id.extend({ joined: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  linkDecision: oc
    .route({
      method: 'PUT',
      path: '/voices/{id}/decisions/{decisionId}',
      summary: 'Say that it led to a decision of my team, or not',
    })
    .input(Id.extend({ decisionId: z.uuid(), linked: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  decision: oc
    .route({ method: 'GET', path: '/decisions/{id}/with-voices', summary: 'A decision with the voices that led to it' })
    .input(Id)
    .output(
      z.object({
        decision: Decision,
        /** Those that I may read, or that everyone may; and whether there were others. */
        voices: z.array(z.object({ id: z.uuid(), kind: z.enum(VOICE_KINDS), text: z.string(), mayOpen: z.boolean() })),
        hasOthers: z.boolean(),
      }),
    )
    .errors(problems),
}

export { Relief } from './relief-contract.ts'
export { Told } from './learning-contract.ts'
