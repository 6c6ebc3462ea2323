import { findRoot } from '../distributions/find-root.ts'
import { presentNumbers } from '../inputs/present-numbers.ts'

export type GroupReliability = {
  /** ICC(1): share of variance between groups, by analysis of variance and by restricted maximum likelihood. */
  icc1: number
  icc1Reml: number
  /** ICC(2): reliability of the groups' means; null when the means do not differ at all. */
  icc2: number | null
  groups: number
  people: number
  /** The size all groups would have to have for the analysis of variance to be what it is. */
  effectiveSize: number
}

/**
 * Reliability of groups: ICC(1) and ICC(2).
 *
 * Use: whether people of one school answer more alike than people of different schools, and how far the schools' means can be told apart.
 * Definition: from mean squares B between and W within, ICC(1) = (B − W)/(B + (n₀ − 1)W) with n₀ = (N − Σn²/N)/(groups − 1), ICC(2) = (B − W)/B (Bliese
 * 2000); ICC(1) can be negative. By restricted maximum likelihood σ²_between / (σ²_between + σ²_within) of a random intercept (R
 * `nlme::lme(y ~ 1, random = ~ 1 | g)`), at least 0. Missing values, and groups without any, are left out.
 * Units: none, at most 1. Errors: RangeError with fewer than two groups, no group of two, or values that do not vary.
 *
 * @example groupReliability([[4, 5, 3], [2, 1, 2], [5, 5, 4]]).icc2 // 0.9253731343283582
 */
export function groupReliability(groups: readonly (readonly (number | null)[])[]): GroupReliability {
  const present = groups.map((group) => presentNumbers('groupReliability', group)).filter((group) => group.length > 0)
  if (present.length < 2) throw new RangeError('groupReliability needs at least two groups')
  const sizes = present.map((group) => group.length)
  const people = sizes.reduce((sum, size) => sum + size, 0)
  if (people === present.length) throw new RangeError('groupReliability needs a group with at least two values')
  const means = present.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
  const grand = means.reduce((sum, mean, at) => sum + mean * sizes[at]!, 0) / people
  const squaresBetween = means.reduce((sum, mean, at) => sum + sizes[at]! * (mean - grand) ** 2, 0)
  const squaresWithin = present.reduce(
    (sum, group, at) => sum + group.reduce((own, value) => own + (value - means[at]!) ** 2, 0),
    0,
  )
  if (squaresBetween + squaresWithin === 0) throw new RangeError('groupReliability needs values that vary')
  const between = squaresBetween / (present.length - 1)
  const within = squaresWithin / (people - present.length)
  const effectiveSize = (people - sizes.reduce((sum, size) => sum + size * size, 0) / people) / (present.length - 1)
  const icc1 = (between - within) / (between + (effectiveSize - 1) * within)
  const icc2 = between === 0 ? null : (between - within) / between
  return { icc1, icc1Reml: shareByReml(sizes, means, squaresWithin), icc2, groups: present.length, people, effectiveSize }
}

/** Share of variance between groups at the summit of the restricted likelihood, found where its slope in σ²_between / σ²_within is 0. */
function shareByReml(sizes: readonly number[], means: readonly number[], squaresWithin: number): number {
  if (squaresWithin === 0) return 1
  const people = sizes.reduce((sum, size) => sum + size, 0)
  const slope = (ratio: number) => {
    const weights = sizes.map((size) => size / (1 + ratio * size))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const centre = weights.reduce((sum, weight, at) => sum + weight * means[at]!, 0) / total
    let [squares, fall, own] = [squaresWithin, 0, 0]
    weights.forEach((weight, at) => {
      const away = (means[at]! - centre) ** 2
      squares += weight * away
      fall += weight ** 2 * away
      own += weight ** 2
    })
    return ((people - 1) * fall) / squares - total + own / total
  }
  if (slope(0) <= 0) return 0
  let high = 1
  while (slope(high) > 0) high *= 4
  const ratio = findRoot(slope, 0, high)
  return ratio / (1 + ratio)
}
