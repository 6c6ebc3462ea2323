import type { KaplanMeier } from '../spread/kaplan-meier.ts'

export type WaitingSentence =
  | { key: 'waiting.none'; values: { people: number } }
  | { key: 'waiting.notHalf'; values: { adopted: number; people: number } }
  | { key: 'waiting.half'; values: { median: number; people: number } }
  | { key: 'waiting.halfLikely'; values: { median: number; lower: number; upper: number; people: number } }

/**
 * Time to adoption in words.
 *
 * Use: by when half had adopted, counting those who have not yet; never that the rest are late.
 * Definition: key and values for `say`. Units: those of the times. Errors: none.
 *
 * @example waitingWords(kaplanMeier([{ time: 3, adopted: false }])).key // 'waiting.none'
 */
export function waitingWords({ people, adopted, median, lower, upper }: KaplanMeier): WaitingSentence {
  if (adopted === 0) return { key: 'waiting.none', values: { people } }
  if (median === null) return { key: 'waiting.notHalf', values: { adopted, people } }
  if (lower === null || upper === null) return { key: 'waiting.half', values: { median, people } }
  return { key: 'waiting.halfLikely', values: { median, lower, upper, people } }
}
