import { oc } from '@orpc/contract'
import * as z from 'zod'
import { BANDS } from './band.ts'
import { ITEM_KINDS, LABEL_SETS, PROTECTED_AREAS } from './item.ts'
import { SURVEY_KINDS } from './survey.ts'

export const InTwo = z.object({ en: z.string().trim().min(1).max(300), es: z.string().trim().min(1).max(300) })
const Instant = z.iso.datetime({ offset: true })

export const Item = z.object({
  id: z.uuid(),
  kind: z.enum(ITEM_KINDS),
  construct: z.string().max(60).nullable(),
  labels: z.enum(LABEL_SETS).nullable(),
  text: InTwo,
  options: z.array(InTwo).nullable(),
  /** The district’s own words that a question of the mirror is built from. */
  promised: z.string().max(300).nullable(),
  protectedArea: z.enum(PROTECTED_AREAS).nullable(),
})
export type Item = z.infer<typeof Item>

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

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const surveys = {
  form: oc
    .route({
      method: 'GET',
      path: '/surveys/{id}/form',
      summary: 'The questions of an open survey that you are asked, and its promise',
    })
    .input(Id)
    .output(Form)
    .errors(problems),
}
