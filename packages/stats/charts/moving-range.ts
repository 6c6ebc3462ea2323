/**
 * Mean moving range: the average step between neighbouring points.
 *
 * Use: the short-term variation that limits of an XmR chart come from.
 * Definition: mean of |xᵢ − xᵢ₋₁| over neighbours that are both present; screened, ranges above 3.267 times that mean are left out once and
 * the mean is taken again (Nelson 1982, Journal of Quality Technology 14:172). Units: those of the values. Errors: none; NaN is never
 * returned, null when no two neighbours are present.
 *
 * @example meanMovingRange([1, 3, 2], 0, 3, false) // 1.5
 */
export function meanMovingRange(values: ArrayLike<number | null>, from: number, to: number, screened: boolean): number | null {
  const mean = meanRangeUpTo(values, from, to, Infinity)
  return mean === null || !screened ? mean : meanRangeUpTo(values, from, to, 3.267 * mean)
}

function meanRangeUpTo(values: ArrayLike<number | null>, from: number, to: number, limit: number): number | null {
  let sum = 0
  let count = 0
  for (let index = from + 1; index < to; index++) {
    const before = values[index - 1]!
    const here = values[index]!
    if (before === null || here === null) continue
    const range = Math.abs(here - before)
    if (range > limit) continue
    sum += range
    count++
  }
  return count === 0 ? null : sum / count
}

/** The mean moving range of two normal values, in standard deviations (d₂ for n = 2, as the field rounds it). */
export const movingRangeFactor = 1.128
