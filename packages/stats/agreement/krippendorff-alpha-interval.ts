import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { distanceAt, distanceSum, midRanks } from './disagreement.ts'
import { alphaOf, type KrippendorffAlpha } from './krippendorff-alpha.ts'
import { type AlphaLevel, type PairableScores, pairableScores } from './pairable-scores.ts'
import { percentileInterval } from './percentile-interval.ts'

export type KrippendorffAlphaInterval = KrippendorffAlpha & {
  /** Null when alpha is. */
  lower: number | null
  upper: number | null
  /** Resamples the limits stand on: those drawn, without the ones in which all scores are the same. */
  samples: number
}

export type BootstrapOptions = {
  /** The same seed gives the same limits everywhere. */
  seed: number
  /** Resamples to draw, 1000 unless told. */
  samples?: number
  confidence?: number
}

/**
 * Krippendorff's alpha with a bootstrap interval.
 *
 * Use: whenever alpha is reported: with few units it is far less sure than its decimals look.
 * Definition: units are drawn with replacement, alpha is computed for each resample from its own values and ranks, and the interval is
 * that of percentiles (R `quantile` type 7). Resamples in which all scores are the same have no alpha and are left out. This resamples
 * what was sampled, the units; Hayes & Krippendorff 2007, Communication Methods and Measures 1:77, resample pairs of scores instead.
 * Units: as `krippendorffAlpha`. Errors: as `krippendorffAlpha`, and RangeError when the seed is no whole number, samples are fewer
 * than 100, or the confidence is not between 0 and 1.
 *
 * @example krippendorffAlphaInterval([[1, 1], [2, 2], [3, 4], [4, 4], [1, 2]], 'ordinal', { seed: 1 }).samples // 1000
 */
export function krippendorffAlphaInterval(
  scores: readonly (readonly (number | string | null)[])[],
  level: AlphaLevel,
  { seed, samples = 1000, confidence = 0.95 }: BootstrapOptions,
): KrippendorffAlphaInterval {
  if (!Number.isInteger(seed)) throw new RangeError(`krippendorffAlphaInterval needs a whole number as its seed, not ${seed}`)
  if (!Number.isInteger(samples) || samples < 100)
    throw new RangeError(`krippendorffAlphaInterval needs at least 100 samples, not ${samples}`)
  const pairable = pairableScores('krippendorffAlphaInterval', scores, level)
  const alpha = alphaOf(pairable, level)
  if (alpha.alpha === null) return { ...alpha, lower: null, upper: null, samples: 0 }
  const figures = resampledAlphas(pairable, level, seed, samples)
  return { ...alpha, ...percentileInterval('krippendorffAlphaInterval', figures, confidence), samples: figures.length }
}

function resampledAlphas(pairable: PairableScores, level: AlphaLevel, seed: number, samples: number): Float64Array {
  const { units, ratings, counts } = pairable
  const size = pairable.values.length
  const random = xoroshiro128plus(seed)
  const disagreement = disagreementAt(level, pairable)
  const drawn = new Float64Array(units)
  const totals = new Float64Array(size)
  const figures = new Float64Array(samples)
  let kept = 0
  for (let sample = 0; sample < samples; sample++) {
    drawn.fill(0)
    totals.fill(0)
    for (let unit = 0; unit < units; unit++) drawn[Math.floor(((random.next() >>> 0) / 2 ** 32) * units)]!++
    let scores = 0
    for (let unit = 0; unit < units; unit++) {
      const times = drawn[unit]!
      if (times === 0) continue
      scores += times * ratings[unit]!
      for (let place = 0; place < size; place++) totals[place]! += times * counts[unit * size + place]!
    }
    if (totals.includes(scores)) continue
    const { within, between } = disagreement(drawn, totals, scores)
    figures[kept++] = 1 - ((scores - 1) * within) / between
  }
  return figures.subarray(0, kept)
}

type Disagreement = (drawn: Float64Array, totals: Float64Array, scores: number) => { within: number; between: number }

/** How a resample's disagreement is summed: within units it is fixed but for the ordinal level, whose distances follow the resample's ranks. */
function disagreementAt(level: AlphaLevel, { values, units, counts, ratings }: PairableScores): Disagreement {
  const size = values.length
  const positions = new Float64Array(size)
  const distance = level === 'ordinal' ? undefined : distanceAt(level, values, positions)
  if (distance === undefined) {
    return (drawn, totals, scores) => {
      midRanks(totals, positions)
      let within = 0
      for (let unit = 0; unit < units; unit++) {
        if (drawn[unit] !== 0)
          within += (drawn[unit]! * squaredSum(counts, unit * size, ratings[unit]!, positions)) / (ratings[unit]! - 1)
      }
      return { within, between: squaredSum(totals, 0, scores, positions) }
    }
  }
  const fixed = new Float64Array(units)
  for (let unit = 0; unit < units; unit++) {
    fixed[unit] = distanceSum(counts.subarray(unit * size, (unit + 1) * size), distance) / (ratings[unit]! - 1)
  }
  const mean = values.reduce((total, value) => total + value, 0) / size
  const centred = values.map((value) => value - mean)
  return (drawn, totals, scores) => ({
    within: drawn.reduce((sum, times, unit) => sum + times * fixed[unit]!, 0),
    between: level === 'interval' ? squaredSum(totals, 0, scores, centred) : distanceSum(totals, distance),
  })
}

/** Sum of squared differences over all ordered pairs of scores, from two moments. */
function squaredSum(counts: Float64Array, start: number, scores: number, positions: Float64Array): number {
  let sum = 0
  let squares = 0
  for (let place = 0; place < positions.length; place++) {
    const weighted = counts[start + place]! * positions[place]!
    sum += weighted
    squares += weighted * positions[place]!
  }
  return 2 * (scores * squares - sum * sum)
}
