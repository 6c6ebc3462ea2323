import type { FavourableShare } from '../scales/favourable-share.ts'

export type FavourableSentence = {
  key: 'favourable.share' | 'favourable.few'
  values: { favourable: number; answers: number; share: number; lower: number; upper: number }
}

/**
 * Favourable share in words.
 *
 * Use: a survey result with how sure it is; where the limits are more than thirty points apart it is said that so few answers leave much open.
 * Definition: key and values for `say`. Units: shares. Errors: none.
 *
 * @example favourableWords(favourableShare([5, 4, 2], 4)).key // 'favourable.few'
 */
export function favourableWords({ favourable, answers, share, lower, upper }: FavourableShare): FavourableSentence {
  return {
    key: upper - lower > 0.3 ? 'favourable.few' : 'favourable.share',
    values: { favourable, answers, share, lower, upper },
  }
}
