import * as z from 'zod'
import { LEVELS } from '../people/role.ts'
import { Promised } from '../promises/contract.ts'
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

/** A survey as lists name it. */
export const Line = z.object({
  id: z.uuid(),
  kind: z.enum(SURVEY_KINDS),
  title: z.object({ en: z.string(), es: z.string() }),
  team: z.string(),
  place: z.string(),
  closesAt: Instant.nullable(),
})
const Figure = z.object({ answers: z.int(), counts: z.array(z.int()), share: z.number(), lower: z.number(), upper: z.number() })
export const ItemFigure = z.object({
  itemId: z.uuid(),
  shown: z.enum(['counts', 'side', 'alike', 'chosen', 'withheld']),
  figure: Figure.nullable(),
  side: z.enum(['lower', 'upper']).nullable(),
  /** Of options to choose: how many, or next to nobody (few), or next to everybody (most). */
  chosen: z.array(z.union([z.int(), z.enum(['few', 'most'])])).nullable(),
  /** Since the wave before. */
  change: z.object({ by: z.number(), lower: z.number(), upper: z.number() }).nullable(),
})
export type ItemFigure = z.infer<typeof ItemFigure>
export const Group = z.object({
  bands: z.array(z.enum(BANDS)),
  /** A place of its own; null for a level over the whole survey. */
  place: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  people: z.int(),
  answers: z.int(),
  figures: z.array(ItemFigure),
  /** One figure for each scale whose questions can all be shown: the mean of their favourable shares. */
  scales: z.array(z.object({ construct: z.string(), share: z.number(), by: z.number().nullable() })),
})
export type Group = z.infer<typeof Group>

export const Results = z.object({
  survey: Line.extend({ k: z.int(), commentsK: z.int(), isWave: z.boolean() }),
  items: z.array(Item),
  groups: z.array(Group),
  /** Who could not be shown, being too few. */
  withheld: z.array(z.object({ bands: z.array(z.enum(BANDS)), places: z.array(z.string()) })),
  reliability: z.array(
    z.object({
      construct: z.string(),
      alpha: z.number(),
      alphaLower: z.number(),
      alphaUpper: z.number(),
      omega: z.number().nullable(),
      people: z.int(),
    }),
  ),
  comments: z.array(
    z.object({ bands: z.array(z.enum(BANDS)), place: z.string().nullable(), itemId: z.uuid(), texts: z.array(z.string()) }),
  ),
  responses: z.array(
    z.object({ placeId: z.uuid(), place: z.string(), name: z.string(), text: z.string(), at: Instant, isPublished: z.boolean() }),
  ),
  /** What was promised after it, as far as I may read it. */
  promises: z.array(Promised),
  /** Places that I lead and may answer for. */
  mayRespond: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Whether I am in the team that asked, and it has not asked again yet. */
  mayAskAgain: z.boolean(),
  named: z.array(z.object({ name: z.string(), band: z.enum(BANDS), answers: z.record(z.uuid(), z.int()) })),
})
export type Results = z.infer<typeof Results>

export const Doing = z.object({
  level: z.enum(LEVELS),
  /** Null for a level of fewer than five teams: it shows only what its teams share. */
  teams: z.int().nullable(),
  inquire: z.number().nullable(),
  lookTogether: z.number().nullable(),
  changed: z.number().nullable(),
  acrossLevels: z.number().nullable(),
  failedShared: z.number().nullable(),
  shared: z.array(z.object({ id: z.uuid(), title: z.string(), team: z.string() })),
})
export type Doing = z.infer<typeof Doing>
export const Mirror = z.object({ results: Results.nullable(), doing: z.array(Doing) })
export type Mirror = z.infer<typeof Mirror>
