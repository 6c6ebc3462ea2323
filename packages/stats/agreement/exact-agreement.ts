import { scorePairs } from './score-pairs.ts'

export type AgreementShare = {
  /** Units that both raters scored. */
  pairs: number
  /** Of those, the ones that agree. */
  agreeing: number
  share: number
}

/**
 * Exact agreement of two raters.
 *
 * Use: the first and plainest figure after double scoring: how often did two raters give the very same score? It says nothing about
 * chance; read it beside a kappa.
 * Definition: units with the same score by both ÷ units scored by both (R irr `agree`, as a share instead of per cent). A unit that
 * either rater left out (null) takes no part.
 * Units: share from 0 to 1. Errors: RangeError when the lists differ in length, no unit has both scores, or a number is not finite.
 *
 * @example exactAgreement([3, 2, 4, null], [3, 3, 4, 1]).share // 0.6666666666666666
 */
export function exactAgreement<T extends string | number>(
  first: readonly (T | null)[],
  second: readonly (T | null)[],
): AgreementShare {
  const pairs = scorePairs('exactAgreement', first, second)
  const agreeing = pairs.filter(([one, other]) => one === other).length
  return { pairs: pairs.length, agreeing, share: agreeing / pairs.length }
}
