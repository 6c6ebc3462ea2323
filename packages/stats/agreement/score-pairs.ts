/**
 * The units that both of two raters scored, as pairs of scores.
 *
 * Use: first line of every statistic on two raters. A unit that either rater left out (null) is dropped.
 * Units: those of the scores. Errors: RangeError, naming the statistic, when the lists differ in length, no unit has both scores, or a
 * number is not finite.
 *
 * @example scorePairs('exactAgreement', [3, null, 1], [2, 2, 1]) // [[3, 2], [1, 1]]
 */
export function scorePairs<T extends string | number>(
  statistic: string,
  first: readonly (T | null)[],
  second: readonly (T | null)[],
): [T, T][] {
  if (first.length !== second.length)
    throw new RangeError(`${statistic} needs two lists over the same units: one has ${first.length}, the other ${second.length}`)
  const pairs: [T, T][] = []
  for (const [index, one] of first.entries()) {
    const other = second[index] ?? null
    if (one === null || other === null) continue
    for (const score of [one, other])
      if (typeof score === 'number' && !Number.isFinite(score))
        throw new RangeError(`${statistic} needs finite scores or null: unit ${index + 1} has ${score}`)
    pairs.push([one, other])
  }
  if (pairs.length === 0) throw new RangeError(`${statistic} needs at least one unit scored by both raters`)
  return pairs
}
