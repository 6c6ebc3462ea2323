import { inLongRun } from '#web/chart/run-series.ts'
import type { Measure, Point as MeasurePoint } from '../contract.ts'
import { LEAST_BASELINE } from '../measure.ts'
import type { Baseline } from '../measure.ts'
import { aboutMiddle, readPoints } from '../reading.ts'
import type { Phase } from '../reading.ts'

export type LongRun<Point> = { from: Point; until: Point; side: 'above' | 'below'; count: number; goesOn: boolean }

/** What in a phase is more than chance would do. */
export type Moves<Point> = {
  longRun: LongRun<Point> | null
  /** The line crosses its middle so seldom that the points come in stretches. */
  fewCrossings: boolean
  /** Beyond the usual range, the latest last. */
  outside: readonly Point[]
  /** For each point, whether it is part of a long run or lies outside. */
  marked: readonly boolean[]
}

export function movesIn<Point>(phase: Phase<Point, never> | Phase<Point>): Moves<Point> {
  const { points, sides, run, control } = phase
  const limit = aboutMiddle(phase).longestRunLimit
  const long = inLongRun({ sides: [...sides], longestRunLimit: limit })
  const signals = control?.signals.signals ?? []
  const beyond = new Set(signals.filter(({ rule }) => rule === 'outside').flatMap(({ points: places }) => places))
  return {
    longRun: lastLongRun(points, sides, long),
    fewCrossings: control ? signals.some(({ rule }) => rule === 'fewCrossings') : run.fewCrossings,
    outside: points.filter((_, at) => beyond.has(at)),
    marked: points.map((_, at) => Boolean(long[at]) || beyond.has(at)),
  }
}

/** The latest run longer than chance allows, and whether it goes on to the last point that lies to a side. */
function lastLongRun<Point>(
  points: readonly Point[],
  sides: Phase<Point>['sides'],
  long: readonly boolean[],
): LongRun<Point> | null {
  const end = long.lastIndexOf(true)
  const side = sides[end]
  if (side !== 'above' && side !== 'below') return null
  let begin = end
  let count = 0
  for (let at = end; at >= 0 && (sides[at] === side || sides[at] === 'on'); at--)
    if (sides[at] === side) {
      begin = at
      count++
    }
  const goesOn = sides.slice(end + 1).every((later) => later === 'on')
  return { from: points[begin]!, until: points[end]!, side, count, goesOn }
}

/** The day from which a measure runs on one side of its middle, not before the day something was tried; null where it does not. */
export function changedFrom(measure: Pick<Measure, 'kind' | 'points' | 'baselines'>, tried: string | null): string | null {
  const before = measure.points.filter(({ on }) => tried !== null && on < tried)
  const held = before.length >= LEAST_BASELINE ? [{ fromOn: before[0]!.on, untilOn: before.at(-1)!.on }] : measure.baselines
  const reading = readPoints<MeasurePoint, Baseline>(measure.kind, measure.points, held)
  if (reading.kind === 'dots') return null
  const from = movesIn(reading.phases.at(-1)!).longRun?.from.on ?? null
  return from !== null && (tried === null || from >= tried) ? from : null
}
