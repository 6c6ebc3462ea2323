import type { FORMS } from '#db/migrations/0006-forms.ts'
import type { Question } from '#modules/cycles/check.ts'
import type { Drawing } from './drawings/drawings.ts'
import type { Decision, Matched, MeasureSketch } from './story.ts'

/** A day counted from the demo's Monday: week and weekday. */
export type On = readonly [week: number, weekday: number]
export type FormKey = (typeof FORMS)[number]['key']

/** A middle held over so many points. */
type ToldBaseline = { points: number; reason: string; by: string; on: On }

/** A measure with its points as they were: a value, or counts `[day, got, of]`, or piles `[day, got, almost, of]`. */
export type ToldMeasure = Omit<MeasureSketch, 'from' | 'to' | 'of' | 'daily'> & {
  key: string
  points: readonly (readonly [On, ...number[]])[]
  target?: number
  baseline?: ToldBaseline
  /** Where the middle was moved later: from which point on, and why. */
  rebase?: ToldBaseline & { from: number }
}

/** How long after our change students were expected to follow, and what came of it. */
export type ToldLag = {
  practice: string
  outcome: string
  days: number
  reason: string
  by: string
  on: On
  found?: { days: number | null; words: string; on: On }
}

/** What a class was asked and answered: so many in each pile, and lines in no order. */
export type ToldCheck = {
  on: On
  by: string
  telling: string
  questions: readonly Question[]
  piles: readonly [number, number, number]
  noticed: readonly string[]
  seats: number
}

export type ToldCycle = {
  key: string
  form: FormKey
  by: string
  from: On
  /** Where it stands: its step, or the day it was closed. */
  step?: string
  closed?: On
  shared?: On
  tried?: On
  carriesOn?: string
  question: string
  students?: string
  change?: string
  prediction?: string
  saw?: string
  matched?: Matched
  surprised?: string
  learned?: string
  decision?: Decision
  next?: string
  measures?: readonly string[]
  lag?: ToldLag
  asked?: ToldCheck
  evidence?: readonly { on: On; by: string; text: string; photo?: Drawing; shared: boolean }[]
  comments?: readonly { on: On; at: `${number}:${number}`; by: string; text: string }[]
}

export type ToldNote =
  | { looked: string; url?: string }
  | { saw: string }
  | { by: string; tries: string; until: On; done?: true; letGo?: true; came?: string }

export type ToldMeeting = {
  on: On
  at: `${number}:${number}`
  about?: string
  present: readonly string[]
  notes: readonly ToldNote[]
}

/** What one team lived through, written by hand: what the demo's journeys and its first visitors come to. */
export type Thread = {
  team: string
  cycles: readonly ToldCycle[]
  measures?: readonly ToldMeasure[]
  meetings?: readonly ToldMeeting[]
}

/** Cycles of several levels studied together. */
export type ToldCompanion = { cycle: string; companion: string; by: string; offered: On; accepted: On | null }
