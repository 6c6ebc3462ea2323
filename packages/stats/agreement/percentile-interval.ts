import { tailBeyond } from './tail-beyond.ts'

/**
 * Percentile interval of resampled figures.
 *
 * Use: the interval of a bootstrap. Definition: the (1 − confidence) ÷ 2 quantile of the figures and its opposite, between order
 * statistics by straight line (R `quantile` type 7). Units: those of the figures. Errors: RangeError, naming the statistic, when the
 * confidence is not between 0 and 1 or there is no figure.
 *
 * @example percentileInterval('krippendorffAlphaInterval', Float64Array.of(4, 1, 3, 2, 5), 0.5) // { lower: 2, upper: 4 }
 */
export function percentileInterval(
  statistic: string,
  figures: Float64Array,
  confidence: number,
): { lower: number; upper: number } {
  const tail = tailBeyond(statistic, confidence)
  if (figures.length === 0) throw new RangeError(`${statistic} needs at least one resampled figure`)
  const sorted = figures.toSorted()
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)]!
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below)
  }
  return { lower: at(tail), upper: at(1 - tail) }
}
