import { runChart } from '#stats'
import type { RunChart } from '#stats'

/** The rules of measures: pure, so that the server holds to them and the page explains them at the cell. */

export const PURPOSES = ['outcome', 'practice', 'balancing'] as const
export type Purpose = (typeof PURPOSES)[number]

/** `piles` is a quick sort of work: got it, almost, not yet; its value is the share that got it. */
export const MEASURE_KINDS = ['proportion', 'mean', 'count', 'rate', 'rating', 'time-between', 'piles'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const DIRECTIONS = ['up', 'down', 'none'] as const

/** A point as it is entered: a plain value, or counts. `almost` belongs to piles, where `denominator` counts all the work. */
export type Entry = {
  on: string
  value: number | null
  numerator: number | null
  denominator: number | null
  almost: number | null
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
  { on, value, numerator, denominator, almost }: Entry,
  today: string,
): PointProblem | null {
  if (on > today) return 'date-in-future'
  if (!isCounted(kind)) {
    if (value === null) return 'needs-value'
    if (kind !== 'mean' && value < 0) return 'negative'
    if (kind === 'count' && !Number.isInteger(value)) return 'not-whole'
    return kind === 'rating' && value > MOST_RATING ? 'outside-rating' : null
  }
  if (numerator === null || denominator === null) return 'needs-counts'
  if (denominator <= 0) return 'none-of-nothing'
  if (numerator < 0 || (almost ?? 0) < 0) return 'negative'
  if (kind === 'rate') return null
  if (![numerator, denominator, almost ?? 0].every(Number.isInteger)) return 'not-whole'
  return numerator + (almost ?? 0) > denominator ? 'more-than-all' : null
}

/** The value that is drawn: as entered, or numerator by denominator. */
export const valueOf = (kind: MeasureKind, { value, numerator, denominator }: Entry): number =>
  isCounted(kind) ? numerator! / denominator! : value!

export const LEAST_BASELINE = 10
export const BASELINE_PROBLEMS = ['needs-10-points'] as const
export type BaselineProblem = (typeof BASELINE_PROBLEMS)[number]
export type Baseline = { fromOn: string; untilOn: string }

const within =
  ({ fromOn, untilOn }: Baseline) =>
  ({ on }: { on: string }) =>
    on >= fromOn && on <= untilOn

/** A baseline holds the middle still; fewer than ten points are too few to hold anything. */
export const whyNotLock = (points: readonly { on: string }[], baseline: Baseline): BaselineProblem | null =>
  points.filter(within(baseline)).length < LEAST_BASELINE ? 'needs-10-points' : null

/** What a chart of these points may say: with fewer than ten the dots alone, then a run chart with its signals. */
export type Reading<Point> =
  | { kind: 'dots'; points: readonly Point[] }
  | { kind: 'run'; points: readonly Point[]; before: readonly Point[]; run: RunChart }

/** Reads points in order of time. With a baseline, its median is held for all that follows; what came before it is shown apart. */
export function readPoints<Point extends { on: string; value: number }>(
  points: readonly Point[],
  baseline: Baseline | null,
): Reading<Point> {
  if (points.length < LEAST_BASELINE) return { kind: 'dots', points }
  const before = baseline ? points.filter(({ on }) => on < baseline.fromOn) : []
  const read = points.slice(before.length)
  const held = baseline ? read.filter(within(baseline)).length : 0
  return {
    kind: 'run',
    points: read,
    before,
    run: runChart(
      read.map(({ value }) => value),
      held > 0 ? { baseline: held } : {},
    ),
  }
}
