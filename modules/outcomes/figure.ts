import { describeMoments, meanGap, riskDifference, tQuantile, wilsonInterval } from '#stats'
import type { CrossedShown } from '#stats'
import type { Figure, Gap } from './contract.ts'

/** Exact sums of one group at one place. */
export type Sums = { n: number; sum: number; squares: number; met: number | null }

export const NOTHING: Figure = { n: null, value: null, lower: null, upper: null, band: null }

/** A figure as it may be shown: the share that met what was set, or the mean, each with its 95 % interval; or a band; or only its size. */
export function figureOf(
  sums: Sums | undefined,
  shown: CrossedShown | undefined,
  options: { withoutValue?: boolean } = {},
): Figure {
  if (!shown || shown.n === null) return NOTHING
  if (!sums || shown.n === 0) return { ...NOTHING, n: 0 }
  const n = shown.n
  if (options.withoutValue) return { ...NOTHING, n }
  if (sums.met !== null) {
    if (shown.band) return { ...NOTHING, n, band: shown.band.share }
    if (shown.met === null) return { ...NOTHING, n }
    const { lower, upper } = wilsonInterval(shown.met, n)
    return { n, value: shown.met / n, lower, upper, band: null }
  }
  const { mean, standardError } = describeMoments(momentsOf(sums))
  if (standardError === null || standardError === 0) return { ...NOTHING, n }
  const reach = tQuantile(0.975, n - 1) * standardError
  return { n, value: mean, lower: mean - reach, upper: mean + reach, band: null }
}

const momentsOf = ({ n, sum, squares }: Sums) => ({ n, sum, sumOfSquares: squares })

/**
 * How far a group lies from everyone else at the same place, from what is shown alone: a group beside all, itself included, would be
 * part of its own yardstick. Nothing where everyone else are fewer than k, or either value is not told.
 */
export function gapOf(
  group: { sums: Sums | undefined; figure: Figure },
  everyone: { sums: Sums | undefined; figure: Figure },
  k: number,
): Gap | null {
  if (group.figure.value === null || everyone.figure.value === null || !group.sums || !everyone.sums) return null
  const rest = {
    n: everyone.sums.n - group.sums.n,
    sum: everyone.sums.sum - group.sums.sum,
    squares: Math.max(0, everyone.sums.squares - group.sums.squares),
    met: everyone.sums.met === null || group.sums.met === null ? null : everyone.sums.met - group.sums.met,
  }
  if (rest.n < k) return null
  if (rest.met !== null) {
    if (Math.min(rest.met, rest.n - rest.met) <= 2) return null
    const { estimate, lower, upper } = riskDifference(
      { events: group.sums.met!, total: group.sums.n },
      { events: rest.met, total: rest.n },
    )
    return { gap: estimate, lower, upper }
  }
  const { gap, lower, upper } = meanGap(momentsOf(group.sums), momentsOf(rest))
  return { gap, lower, upper }
}

/** How a gap changed between two windows: its interval from those of both, added in squares (Zou and Donner 2008, Statistics in Medicine 27:1693). */
export function changeOf(gaps: readonly (Gap | null)[]): Gap | null {
  const told = gaps.filter((gap) => gap !== null)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || first === last) return null
  const gap = last.gap - first.gap
  return {
    gap,
    lower: gap - Math.hypot(last.gap - last.lower, first.upper - first.gap),
    upper: gap + Math.hypot(last.upper - last.gap, first.gap - first.lower),
  }
}

/** Whether all values are the same: then a mean would tell every one of them. */
export const isUniform = ({ n, sum, squares }: Sums): boolean =>
  n > 0 && Math.abs(squares * n - sum * sum) <= 1e-9 * Math.max(1, squares * n)
