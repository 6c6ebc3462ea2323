import { mean } from '#stats'

/** The rules of measures: pure, so that the server holds to them and the page explains them at the cell. */

export const PURPOSES = ['outcome', 'practice', 'balancing'] as const
export type Purpose = (typeof PURPOSES)[number]

/** `piles` is a quick sort of work: got it, almost, not yet; its value is the share that got it. */
export const MEASURE_KINDS = ['proportion', 'mean', 'count', 'rate', 'rating', 'time-between', 'piles'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const HOW_OFTEN = ['lesson', 'day', 'week', 'two-weeks', 'month', 'term', 'year'] as const
export type HowOften = (typeof HOW_OFTEN)[number]

export const DIRECTIONS = ['up', 'down', 'none'] as const

/** A point as it is entered: a plain value, or counts. `almost` belongs to piles, where `denominator` counts all the work. */
export type Entry = {
  on: string
  value: number | null
  numerator: number | null
  denominator: number | null
  almost: number | null
  /** Several values of one day, in place of one. */
  each?: number[] | undefined
}

export const POINT_PROBLEMS = [
  'date-in-future',
  'needs-value',
  'needs-counts',
  'none-of-nothing',
  'more-than-all',
  'negative',
  'not-whole',
  'outside-rating',
] as const
export type PointProblem = (typeof POINT_PROBLEMS)[number]

const COUNTED: readonly MeasureKind[] = ['proportion', 'rate', 'piles']
const MOST_RATING = 10

/** Whether points of this kind are entered as counts. */
export const isCounted = (kind: MeasureKind) => COUNTED.includes(kind)

/** Why a point cannot stand as entered, or null. `today` is the day where the district is. */
export function whyNotPoint(
  kind: MeasureKind,
  { on, value, numerator, denominator, almost, each }: Entry,
  today: string,
): PointProblem | null {
  if (on > today) return 'date-in-future'
  if (!isCounted(kind)) {
    const values = each && mayBeSeveral(kind) ? each : value === null ? [] : [value]
    if (values.length === 0) return 'needs-value'
    if (kind !== 'mean' && values.some((one) => one < 0)) return 'negative'
    if (kind === 'count' && !values.every(Number.isInteger)) return 'not-whole'
    return kind === 'rating' && values.some((one) => one > MOST_RATING) ? 'outside-rating' : null
  }
  if (numerator === null || denominator === null) return 'needs-counts'
  if (denominator <= 0) return 'none-of-nothing'
  if (numerator < 0 || (almost ?? 0) < 0) return 'negative'
  if (kind === 'rate') return null
  if (![numerator, denominator, almost ?? 0].every(Number.isInteger)) return 'not-whole'
  return numerator + (almost ?? 0) > denominator ? 'more-than-all' : null
}

/** The value that is drawn: as entered, or numerator by denominator. */
export const valueOf = (kind: MeasureKind, { value, numerator, denominator, each }: Entry): number =>
  isCounted(kind) ? numerator! / denominator! : each ? mean(each) : value!

/** Whether a point may be the mean of several values: those are never kept, only how many they are and how far apart. */
export const mayBeSeveral = (kind: MeasureKind) => kind === 'mean' || kind === 'rating'

/** How many values a point is the mean of, and their standard deviation; null where it is one number. */
export function spreadOf({ each }: Entry): { size: number | null; spread: number | null } {
  if (!each || each.length < 2) return { size: null, spread: null }
  const middle = mean(each)
  return { size: each.length, spread: Math.sqrt(each.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (each.length - 1)) }
}

export const LEAST_BASELINE = 10
export const BASELINE_PROBLEMS = ['needs-10-points'] as const
export type BaselineProblem = (typeof BASELINE_PROBLEMS)[number]
export type Baseline = { fromOn: string; untilOn: string }

export const within =
  ({ fromOn, untilOn }: Baseline) =>
  ({ on }: { on: string }) =>
    on >= fromOn && on <= untilOn

/** A baseline holds the middle still; fewer than ten points are too few to hold anything. */
export const whyNotLock = (points: readonly { on: string }[], baseline: Baseline): BaselineProblem | null =>
  points.filter(within(baseline)).length < LEAST_BASELINE ? 'needs-10-points' : null
