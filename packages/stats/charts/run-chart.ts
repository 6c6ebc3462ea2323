import { presentNumbers } from '../inputs/present-numbers.ts'
import { medianOfSorted } from '../summaries/median.ts'
import { sorted } from '../summaries/sorted.ts'
import { crossingsMinimum, longestRunLimit } from './run-limits.ts'
import { runsAbout } from './runs.ts'

export type Side = 'above' | 'on' | 'below'

export type RunChart = {
  /** The centre line. */
  median: number
  /** Points present, and of those the useful ones: not on the median. */
  points: number
  useful: number
  longestRun: number
  longestRunLimit: number
  crossings: number
  crossingsMinimum: number
  /** A run longer than chance allows; fewer crossings than chance allows; either of them. */
  longRun: boolean
  fewCrossings: boolean
  signal: boolean
  /** Where each point lies, in the order given; null where the value is missing. */
  sides: (Side | null)[]
}

export type RunChartOptions = {
  /** The median is taken from this many first points (counting missing ones) and held for the rest. */
  baseline?: number
}

/**
 * Run chart, with Anhøj's two rules for a shift.
 *
 * Use: to see in ten or more points in time order whether anything but chance is at work, without limits or assumptions about the
 * distribution.
 * Definition: centre = median; useful points = those not on it. A point on the median neither breaks nor extends a run. Signal when the
 * longest run exceeds round(log2 useful) + 3, or when crossings are fewer than the 5th percentile of Binomial(useful − 1, ½).
 * Source: Anhøj & Olesen 2014, PLoS ONE 9(11) e113825; as qicharts2 `qic(chart = "run")`. Missing values take no part.
 * Units: those of the values. Errors: RangeError when no point is present, in the baseline or at all, or a value is not finite.
 *
 * @example runChart([3, 5, 2, 6, 4, 7, 1, 8, 3, 6]).crossings // 9
 */
export function runChart(values: readonly (number | null)[], options: RunChartOptions = {}): RunChart {
  const present = presentNumbers('runChart', values)
  if (present.length === 0) throw new RangeError('runChart needs at least one point')
  const centre = centreLine(values, present, options.baseline)
  const sides = values.map((value) => (value === null ? null : side(value, centre)))
  const { useful, longestRun, crossings } = runsAbout(present, centre)
  const limit = longestRunLimit(useful)
  const minimum = crossingsMinimum(useful)
  const longRun = longestRun > limit
  const fewCrossings = crossings < minimum
  return {
    median: centre,
    points: present.length,
    useful,
    longestRun,
    longestRunLimit: limit,
    crossings,
    crossingsMinimum: minimum,
    longRun,
    fewCrossings,
    signal: longRun || fewCrossings,
    sides,
  }
}

function centreLine(values: readonly (number | null)[], present: Float64Array, baseline: number | undefined): number {
  if (baseline === undefined) return medianOfSorted(sorted(present))
  if (!Number.isInteger(baseline) || baseline < 1)
    throw new RangeError(`runChart needs a baseline of at least one point, not ${baseline}`)
  const first = presentNumbers('runChart', values.slice(0, baseline))
  if (first.length === 0) throw new RangeError('runChart needs at least one point in its baseline')
  return medianOfSorted(sorted(first))
}

function side(value: number, centre: number): Side {
  if (value > centre) return 'above'
  return value < centre ? 'below' : 'on'
}
