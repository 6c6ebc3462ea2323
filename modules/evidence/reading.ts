import { chartFor, controlSignals, longestRunLimit, runChart } from '#stats'
import type { ControlChart, ControlChartKind, ControlSignals, RunChart, Side } from '#stats'
import { controlChart, controlKind } from './chart-choice.ts'
import type { Charted } from './chart-choice.ts'
import { LEAST_BASELINE, within } from './measure.ts'
import type { Baseline, MeasureKind } from './measure.ts'

/** What the points of a measure may say: pure, the same on a page, in a file and in the words of a cycle. */

/** A stretch of points with a middle of its own, and, where there are enough, the usual range about it. */
export type Phase<Point, Held = Baseline> = {
  points: readonly Point[]
  /** Taken from this span and held since; null where it is taken from all of them. */
  baseline: Held | null
  /** How many of the first points the middle is taken from. */
  held: number
  middle: number
  sides: readonly (Side | null)[]
  run: RunChart
  control: { chart: ControlChart; signals: ControlSignals } | null
}

/** With fewer than ten points the dots alone; then a run chart with its signals; from twenty on a control chart, where one can be drawn. */
export type Reading<Point, Held = Baseline> =
  | { kind: 'dots'; points: readonly Point[] }
  | {
      kind: 'run' | 'control'
      /** Older than the first held middle, and too few to have one of their own. */
      before: readonly Point[]
      phases: readonly [Phase<Point, Held>, ...Phase<Point, Held>[]]
      chart: ControlChartKind | null
    }

/** The baselines that count, in order of time: one that overlaps another replaces it, one beside it begins a phase of its own. */
export function inForce<Held extends Baseline>(made: readonly Held[]): Held[] {
  const kept = made.reduce<Held[]>(
    (earlier, one) => [...earlier.filter(({ fromOn, untilOn }) => untilOn < one.fromOn || one.untilOn < fromOn), one],
    [],
  )
  return kept.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn))
}

/** Reads points in order of time, with their baselines in the order in which they were made. */
export function readPoints<Point extends Charted & { on: string }, Held extends Baseline = Baseline>(
  kind: MeasureKind,
  points: readonly Point[],
  baselines: readonly Held[],
): Reading<Point, Held> {
  if (chartFor(points.length) === 'dots') return { kind: 'dots', points }
  const stretches = stretchesOf(points, inForce(baselines))
  const [first] = stretches
  const isBefore = first!.baseline === null && stretches.length > 1 && first!.points.length < LEAST_BASELINE
  const before = isBefore ? first!.points : []
  const read = isBefore ? stretches.slice(1) : stretches
  const isEnough = chartFor(points.length - before.length) === 'control'
  const chart = isEnough ? controlKind(kind, points) : null
  const [one, ...more] = read.map((stretch) => phaseOf(stretch, chart))
  const hasLimits = [one!, ...more].some(({ control }) => control)
  return { kind: hasLimits ? 'control' : 'run', before, phases: [one!, ...more], chart: hasLimits ? chart : null }
}

type Stretch<Point, Held> = { points: readonly Point[]; baseline: Held | null }

/** Each baseline begins a stretch; what is older than all of them is one too. Without points to hold, it begins nothing. */
function stretchesOf<Point extends { on: string }, Held extends Baseline>(
  points: readonly Point[],
  baselines: readonly Held[],
): Stretch<Point, Held>[] {
  const held = baselines.filter((baseline) => points.filter(within(baseline)).length > 1)
  const starts = held.map(({ fromOn }) => points.findIndex(({ on }) => on >= fromOn))
  const older = points.slice(0, starts[0] ?? points.length)
  const stretches = held.map((baseline, at) => ({ baseline, points: points.slice(starts[at], starts[at + 1]) }))
  return older.length > 0 ? [{ baseline: null, points: older }, ...stretches] : stretches
}

function phaseOf<Point extends Charted & { on: string }, Held extends Baseline>(
  { points, baseline }: Stretch<Point, Held>,
  chart: ControlChartKind | null,
): Phase<Point, Held> {
  const held = baseline ? points.filter(within(baseline)).length : points.length
  const run = runChart(
    points.map(({ value }) => value),
    { baseline: held },
  )
  const limits = chart && points.length >= LEAST_BASELINE ? controlChart(chart, points, held) : null
  if (!limits) return { points, baseline, held, middle: run.median, sides: run.sides, run, control: null }
  const middle = limits.centre[0]!
  const sides = points.map(({ value }): Side => (value > middle ? 'above' : value < middle ? 'below' : 'on'))
  return { points, baseline, held, middle, sides, run, control: { chart: limits, signals: controlSignals(limits, 'anhoej') } }
}

/** How often the line crosses the middle, and the longest stretch on one side of it that chance allows. */
export function aboutMiddle({ sides }: Pick<Phase<unknown>, 'sides'>): {
  crossings: number
  useful: number
  longestRunLimit: number
} {
  const useful = sides.filter((side) => side === 'above' || side === 'below')
  return {
    crossings: useful.filter((side, at) => at > 0 && side !== useful[at - 1]).length,
    useful: useful.length,
    longestRunLimit: longestRunLimit(useful.length),
  }
}
