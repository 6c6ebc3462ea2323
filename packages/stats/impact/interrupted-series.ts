import { tailBeyond } from '../agreement/tail-beyond.ts'
import { leastSquares } from '../linear/least-squares.ts'
import { autoregressiveFit } from './autoregressive-fit.ts'
import { neweyWest, neweyWestLag } from './newey-west.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

export type InterruptedSeriesOptions = {
  /** Place in the series, from 0, of the first point after the change. */
  change: number
  /** Newey–West unless told; `ar1` estimates how far each point leans on the one before. */
  errors?: 'newey-west' | 'ar1'
  /** Newey–West lag; ⌊4 (n ÷ 100)^(2/9)⌋ unless told. */
  lag?: number
  confidence?: number
}

export type InterruptedSeries = {
  /** Points present before and after; few is fewer than eight on either side. */
  before: number
  after: number
  few: boolean
  /** Where the series started, and its rise from point to point before the change. */
  level: TestedEstimate
  trend: TestedEstimate
  /** The jump at the first point after the change, and how much steeper the rise is from there. */
  levelChange: TestedEstimate
  slopeChange: TestedEstimate
  /** How far the series ends from where it was heading. */
  lastEffect: TestedEstimate
  df: number
  errors: { kind: 'newey-west'; lag: number } | { kind: 'ar1'; correlation: number }
  /** For each point, also missing ones: the fitted lines, and the first line carried on as if nothing had changed. */
  fitted: number[]
  expected: number[]
}

/**
 * Interrupted time series, by segmented regression.
 *
 * Use: did a series change its level or its slope when a practice began, beyond where it was heading anyway? Without a comparison it
 * cannot tell the practice from whatever else happened then.
 * Definition: outcome on time (0 for the first point), 1 after the change, and time since the first point after it (Wagner et al. 2002,
 * Journal of Clinical Pharmacy and Therapeutics 27:299, whose clock after the change starts at 1, which moves one step of the slope
 * change out of the level change). Errors Newey–West with Bartlett weights (R sandwich `NeweyWest(prewhite = FALSE)`) or autoregressive
 * by REML (R nlme `gls(correlation = corAR1())`); t with points − 4 degrees of freedom. Missing values (null) take no part and keep
 * their place in time.
 * Units: those of the values; slopes for each point. Errors: RangeError when the change is not a place in the series, fewer than three
 * points are present on either side, a value is not finite, the lag is not whole and at least 0, or the confidence is not between 0 and
 * 1.
 *
 * @example interruptedSeries([1, 2, 3, 4, 15, 17, 19, 21.5], { change: 4 }).levelChange.estimate // 9.900000000000002
 */
export function interruptedSeries(values: readonly (number | null)[], options: InterruptedSeriesOptions): InterruptedSeries {
  const { change, errors = 'newey-west', confidence = 0.95 } = options
  const tail = tailBeyond('interruptedSeries', confidence)
  const { times, outcome, before } = pointsOf(values, change)
  const rowAt = (time: number) => [1, time, time >= change ? 1 : 0, Math.max(0, time - change)]
  const design = [0, 1, 2, 3].map((column) => Float64Array.from(times, (time) => rowAt(time)[column]!))
  const { coefficients, covariance, kind } =
    errors === 'ar1' ? leaning(design, outcome, times) : lagged(design, outcome, times, options.lag)
  const df = times.length - 4
  const combination = (weights: readonly number[]) => {
    const estimate = weights.reduce((sum, weight, place) => sum + weight * coefficients[place]!, 0)
    const variance = weights.reduce(
      (sum, one, row) => weights.reduce((part, other, column) => part + one * other * covariance[row * 4 + column]!, sum),
      0,
    )
    return testedEstimate(estimate, Math.sqrt(Math.max(variance, 0)), df, tail)
  }
  const line = (row: readonly number[]) => row.reduce((sum, value, place) => sum + value * coefficients[place]!, 0)
  return {
    before,
    after: times.length - before,
    few: before < 8 || times.length - before < 8,
    level: combination([1, 0, 0, 0]),
    trend: combination([0, 1, 0, 0]),
    levelChange: combination([0, 0, 1, 0]),
    slopeChange: combination([0, 0, 0, 1]),
    lastEffect: combination([0, 0, 1, values.length - 1 - change]),
    df,
    errors: kind,
    fitted: values.map((_, time) => line(rowAt(time))),
    expected: values.map((_, time) => line([1, time, 0, 0])),
  }
}

function pointsOf(values: readonly (number | null)[], change: number) {
  if (!Number.isInteger(change) || change < 1 || change >= values.length)
    throw new RangeError(`interruptedSeries needs the change at a place within the series, not ${change}`)
  const times: number[] = []
  for (const [time, value] of values.entries()) {
    if (value === null) continue
    if (!Number.isFinite(value))
      throw new RangeError(`interruptedSeries needs finite numbers or null: value ${time + 1} is ${value}`)
    times.push(time)
  }
  const before = times.filter((time) => time < change).length
  if (before < 3 || times.length - before < 3)
    throw new RangeError(
      `interruptedSeries needs at least three points on either side of the change, not ${before} and ${times.length - before}`,
    )
  return { times, outcome: Float64Array.from(times, (time) => values[time]!), before }
}

function lagged(design: Float64Array[], outcome: Float64Array, times: number[], lag = neweyWestLag(times.length)) {
  if (!Number.isInteger(lag) || lag < 0) throw new RangeError(`interruptedSeries needs a whole lag of 0 or more, not ${lag}`)
  const fit = leastSquares(design, outcome)!
  return {
    coefficients: fit.coefficients,
    covariance: neweyWest(fit, design, times, lag),
    kind: { kind: 'newey-west', lag } as const,
  }
}

function leaning(design: Float64Array[], outcome: Float64Array, times: number[]) {
  const { coefficients, covariance, correlation } = autoregressiveFit(design, outcome, times)!
  return { coefficients, covariance, kind: { kind: 'ar1', correlation } as const }
}
