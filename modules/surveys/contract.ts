import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Promised } from '../promises/contract.ts'
import { TeamLine } from '../teams/contract.ts'
import { BANDS } from './band.ts'
import { MOST_DECLINED, NOTICE_PROBLEMS } from './notice.ts'
import { PAIRS } from './trust-bank.ts'
import { LAUNCH_PROBLEMS, MOST_IN_A_PULSE, SURVEY_KINDS } from './survey.ts'
import { ClassesToAsk, GivenNotice, NoticeToGive, notices } from './notice-contract.ts'
import { InTwo, Item, ItemFigure, Line, Mirror, Results } from './results-contract.ts'

const Instant = z.iso.datetime({ offset: true })

/** What someone who is asked is given: the questions, what is promised, and what their device needs to hide who they are. */
export const Form = z.object({
  id: z.uuid(),
  kind: z.enum(SURVEY_KINDS),
  title: InTwo,
  team: z.string(),
  place: z.string(),
  closesAt: Instant,
  k: z.int(),
  commentsK: z.int(),
  items: z.array(Item),
  /** With whom one’s answers are counted. */
  cell: z.object({ id: z.uuid(), bands: z.array(z.enum(BANDS)), places: z.array(z.string()), people: z.int() }),
  keys: z.array(z.object({ cellId: z.uuid(), key: z.string() })),
  /** The text whose hash is promised. */
  promised: z.string(),
  sha256: z.string(),
  keysSha256: z.string(),
  /** Whether a token was signed for this person already: on this device it can be sent again, on another it cannot. */
  signed: z.boolean(),
})
export type Form = z.infer<typeof Form>

export const Overview = z.object({
  /** Open, and mine to answer: without a name, or where a level is too small to hide, first and by name. */
  toAnswer: z.array(Line.extend({ questions: z.int(), named: z.boolean() })),
  /** Of teams I am in: being written, or under way with how many answered, in fives. */
  ours: z.array(
    Line.extend({
      standing: z.enum(['draft', 'opening', 'open', 'closed', 'released']),
      progress: z.int(),
      repeats: z.boolean(),
    }),
  ),
  released: z.array(Line.extend({ releasedAt: Instant })),
  /** Where I may ask: teams that I write in. */
  teams: z.array(TeamLine),
  /** Surveys of students for which I may deal codes to a class of mine. */
  toDeal: z.array(Line),
})
export type Overview = z.infer<typeof Overview>

const Text = z.object({ en: z.string().trim().max(300), es: z.string().trim().max(300) })
export const DraftItem = Item.extend({ text: Text, options: z.array(Text).max(12).nullable() }).omit({ id: true })
export type DraftItem = z.infer<typeof DraftItem>
export const Draft = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(SURVEY_KINDS),
  title: Text,
  team: z.string(),
  place: z.string(),
  bands: z.array(z.enum(BANDS)),
  everyDays: z.union([z.literal(7), z.literal(14), z.literal(28)]).nullable(),
  items: z.array(DraftItem),
  /** What families were told, where students are asked about what the law protects. */
  notice: GivenNotice.nullable(),
  today: z.iso.date(),
  /** Who would be asked, in which cells, and why it cannot be launched yet. */
  preview: z.object({
    cells: z.array(z.object({ bands: z.array(z.enum(BANDS)), places: z.array(z.string()), people: z.int() })),
    tooSmall: z.array(z.object({ band: z.enum(BANDS), people: z.int() })),
    whyNot: z.enum(LAUNCH_PROBLEMS).nullable(),
  }),
})
export type Draft = z.infer<typeof Draft>

/** What I promised, with what those say without a name whom it was made to. */
export const Kept = z.object({
  promises: z.array(
    z.object({
      promised: Promised,
      answers: z.array(
        z.object({ surveyId: z.uuid(), place: z.string(), bands: z.array(z.enum(BANDS)), item: Item, figure: ItemFigure }),
      ),
    }),
  ),
  teams: z.array(TeamLine),
})
export type Kept = z.infer<typeof Kept>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const writing = { ...problems, CONFLICT: { status: 409, data: z.object({ theirs: Draft }) } }

export const surveys = {
  overview: oc
    .route({ method: 'GET', path: '/surveys', summary: 'What you are asked, what was answered, and what your teams ask' })
    .output(Overview),
  mirror: oc
    .route({ method: 'GET', path: '/mirror', summary: 'The same experience at every level, and what each level does itself' })
    .output(Mirror),
  kept: oc
    .route({
      method: 'GET',
      path: '/promises-kept',
      summary: 'What I promised, and what those say without a name whom it was made to',
    })
    .output(Kept),
  make: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/surveys',
      summary: 'Begin a survey from questions that come with Weft, or from none',
    })
    .input(
      Id.extend({
        kind: z.enum(SURVEY_KINDS),
        pair: z.enum(PAIRS).nullable(),
        /** Promises of one’s own, to be asked about in a pulse. */
        promiseIds: z.array(z.uuid()).max(MOST_IN_A_PULSE).optional(),
      }),
    )
    .output(Id)
    .errors(problems),
  draft: oc
    .route({ method: 'GET', path: '/surveys/{id}/draft', summary: 'A survey being written, with whom it would ask' })
    .input(Id)
    .output(Draft)
    .errors(problems),
  write: oc
    .route({ method: 'PUT', path: '/surveys/{id}/draft', summary: 'Change a survey that is not launched yet' })
    .input(
      Draft.pick({ id: true, version: true, title: true, bands: true, everyDays: true }).extend({
        items: z.array(DraftItem).max(60),
      }),
    )
    .output(Draft)
    .errors(writing),
  launch: oc
    .route({
      method: 'POST',
      path: '/surveys/{id}/launch',
      summary: 'Fix questions, cells and thresholds for good, and open the survey',
    })
    .input(Draft.pick({ id: true, version: true }).extend({ closesOn: z.iso.date() }))
    .output(z.object({}))
    .errors({ ...writing, CANNOT_LAUNCH: { status: 409, data: z.object({ reason: z.enum(LAUNCH_PROBLEMS) }) } }),
  remove: oc
    .route({ method: 'POST', path: '/surveys/{id}/remove', summary: 'Give up a survey that is not launched' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
  giveNotice: oc
    .route({
      method: 'POST',
      path: '/surveys/{id}/notice',
      summary: 'Tell families what students would be asked, with the questions frozen, and until when they may say no',
    })
    .input(Draft.pick({ id: true, version: true }).extend(NoticeToGive.shape))
    .output(Draft)
    .errors({ ...writing, CANNOT_GIVE: { status: 409, data: z.object({ reason: z.enum(NOTICE_PROBLEMS) }) } }),
  ...notices,
  askAgain: oc
    .route({
      method: 'POST',
      path: '/surveys/{id}/again',
      summary: 'Begin the next wave of a survey whose results are open, or go on with it',
    })
    .input(Id)
    .output(Id)
    .errors({ ...problems, ASKED_ALREADY: { status: 409 } }),
  stop: oc
    .route({ method: 'POST', path: '/surveys/{id}/stop', summary: 'Let a survey that repeats not be asked again' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
  form: oc
    .route({
      method: 'GET',
      path: '/surveys/{id}/form',
      summary: 'The questions of an open survey that you are asked, and its promise',
    })
    .input(Id)
    .output(Form)
    .errors(problems),
  answerNamed: oc
    .route({
      method: 'POST',
      path: '/surveys/{id}/named',
      summary: 'Answer first and in your own name, where your level is too small to hide',
    })
    .input(Id.extend({ answers: z.record(z.uuid(), z.int().min(1).max(5)) }))
    .output(z.object({}))
    .errors(problems),
  namedForm: oc
    .route({ method: 'GET', path: '/surveys/{id}/named', summary: 'The questions that you answer in your own name' })
    .input(Id)
    .output(z.object({ survey: Line, items: z.array(Item), answers: z.record(z.uuid(), z.int()).nullable() }))
    .errors(problems),
  classes: oc
    .route({ method: 'GET', path: '/surveys/{id}/classes', summary: 'Your classes that a survey of students asks' })
    .input(Id)
    .output(ClassesToAsk)
    .errors(problems),
  dealCodes: oc
    .route({
      method: 'POST',
      path: '/surveys/{id}/codes',
      summary: 'Make codes for a class, to be dealt face down; unused ones made before are void',
    })
    .input(
      Id.extend({
        classId: z.uuid(),
        /** How many families of this class said no. How many, and never whose. */
        declined: z.int().min(0).max(MOST_DECLINED).optional(),
      }),
    )
    .output(z.object({ codes: z.array(z.string()) }))
    .errors(problems),
  results: oc
    .route({ method: 'GET', path: '/surveys/{id}/results', summary: 'What was answered, as far as it may be shown to you' })
    .input(Id)
    .output(Results)
    .errors(problems),
  respond: oc
    .route({
      method: 'POST',
      path: '/surveys/{id}/responses',
      summary: 'Answer those who answered; publish your school’s figures with it if you like',
    })
    .input(Id.extend({ placeId: z.uuid(), text: z.string().trim().min(1).max(4000), publish: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}

export { Doing, Group, InTwo, Item, ItemFigure, Mirror, Results } from './results-contract.ts'
export type { FamilyNotice } from './notice-contract.ts'
