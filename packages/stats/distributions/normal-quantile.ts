import { incompleteGamma } from './incomplete-gamma.ts'
import { checkProbability, smallerTail, type Tail } from './probability.ts'

/** The share that was asked for last: intervals of a page ask for one and the same thousands of times. */
let last = { area: Number.NaN, z: Number.NaN }

/**
 * Standard normal quantile: the z below which a share of values lies.
 *
 * Use: the 1.96 of a 95 % interval.
 * Definition: Φ⁻¹(p): Acklam's rational approximation (2003, relative error 1e-9), then one Halley step on the exact area, measured from
 * the centre where p is near ½ and in the tail elsewhere. R `qnorm`.
 * Units: standard deviations; −∞ and ∞ for 0 and 1. Errors: RangeError outside 0 to 1.
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number, tail: Tail = 'lower'): number {
  checkProbability('normalQuantile', probability)
  const { area, side } = smallerTail(probability, tail)
  if (area !== last.area) last = { area, z: area === 0 ? Infinity : refine(roughly(area), area) }
  const { z } = last
  return side === 'upper' ? z : 0 - z
}

/** z > 0 with this area above it, to about nine digits. */
function roughly(area: number): number {
  if (area < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(area))
    const above =
      ((((7.784894002430293e-3 * q + 0.3223964580411365) * q + 2.400758277161838) * q + 2.549732539343734) * q -
        4.374664141464968) *
      q
    const below = (((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1
    return (above - 2.938163982698783) / below
  }
  const q = 0.5 - area
  const r = q * q
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) *
      r +
    2.506628277459239
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) *
      r +
    1
  return (above * q) / below
}

function refine(z: number, area: number): number {
  const half = (z * z) / 2
  const { lower: within, upper: beyond } = incompleteGamma(0.5, half)
  const excess = area > 0.25 ? 0.5 - area - within / 2 : beyond / 2 - area
  const step = excess * Math.sqrt(2 * Math.PI) * Math.exp(half)
  return z + step / (1 - (z * step) / 2)
}
