import type { BradleyTerry } from '../agreement/bradley-terry.ts'
import { judgementsNeeded } from '../agreement/judgements-needed.ts'

export type OrderSentence =
  | {
      key: 'order.sure' | 'order.fair' | 'order.rough' | 'order.open'
      values: { items: number; judgements: number; apart: number }
    }
  | { key: 'order.more'; values: { more: number } }
  | { key: 'order.alike'; values: Record<never, never> }

/**
 * Order of a comparative judgement in words.
 *
 * Use: how sure the order of pieces is, and how many more judgements would make it sure enough.
 * Definition: keys and values for `say`; by separation reliability sure from .9, fair from .8, rough from .6 (Verhavert et al. 2019, Assessment
 * in Education 26:541, for the numbers of judgements these take); how many more until .8, and that they may be alike where that is more than four
 * times what there is. Units: share of pairs told apart. Errors: none.
 *
 * @example
 * orderWords({ reliability: 0.6, apart: 0.4, items: 12 }, 60).map(({ key }) => key) // ['order.rough', 'order.more']
 */
export function orderWords(
  { reliability, apart, items }: Pick<BradleyTerry, 'reliability' | 'apart'> & { items: number },
  judgements: number,
): OrderSentence[] {
  const grade = [
    ['order.sure', 0.9],
    ['order.fair', 0.8],
    ['order.rough', 0.6],
  ] as const
  const reached = grade.find(([, least]) => reliability !== null && reliability >= least)
  const order: OrderSentence = { key: reached ? reached[0] : 'order.open', values: { items, judgements, apart } }
  const more = judgementsNeeded({ reliability, judgements }, 0.8)
  if (more === 0) return [order]
  if (more === null || more > 4 * judgements) return [order, { key: 'order.alike', values: {} }]
  return [order, { key: 'order.more', values: { more } }]
}
