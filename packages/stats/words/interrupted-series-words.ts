import type { InterruptedSeries } from '../impact/interrupted-series.ts'
import { directionOf, type Direction } from './direction.ts'

export type InterruptedSeriesSentence =
  | { key: `series.${Direction}`; values: { estimate: number; lower: number; upper: number } }
  | { key: 'series.few'; values: { before: number; after: number } }
  | { key: 'series.alone'; values: Record<never, never> }

/**
 * Interrupted series in words.
 *
 * Use: where a series ended beside where it was heading, with what this design cannot rule out said every time: nothing else is compared with.
 * Definition: keys and values for `say`, from the effect at the last point. Units: those of the series. Errors: none.
 *
 * @example
 * interruptedSeriesWords(interruptedSeries([5, 6, 5, 6, 5, 9, 8, 9, 8, 9], { change: 5 })).map(({ key }) => key)
 * // ['series.above', 'series.few', 'series.alone']
 */
export function interruptedSeriesWords({ lastEffect, before, after, few }: InterruptedSeries): InterruptedSeriesSentence[] {
  const { estimate, lower, upper } = lastEffect
  const sentences: InterruptedSeriesSentence[] = [
    { key: `series.${directionOf(lastEffect)}`, values: { estimate, lower, upper } },
  ]
  if (few) sentences.push({ key: 'series.few', values: { before, after } })
  sentences.push({ key: 'series.alone', values: {} })
  return sentences
}
