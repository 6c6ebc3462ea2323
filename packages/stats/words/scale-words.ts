import type { CronbachAlpha } from '../scales/cronbach-alpha.ts'
import type { McDonaldOmega } from '../scales/mcdonald-omega.ts'
import { reliabilityWords, type ReliabilitySentence } from './reliability-words.ts'

export type ScaleSentence =
  | ReliabilitySentence
  | { key: 'scale.notOneFactor' | 'scale.pullsApart'; values: { items: number } }
  | { key: 'scale.leftOut'; values: { leftOut: number; people: number } }

/**
 * Reliability of a scale in words.
 *
 * Use: for Cronbach's alpha or McDonald's omega: how far the sum of some questions can be read as one thing, whom it leaves out, and when it
 * should not be read so at all.
 * Definition: keys and values for `say`. Units: shares. Errors: none.
 *
 * @example scaleWords(cronbachAlpha([[1, 2], [2, 2], [3, 4]]))[0].key // 'reliability.unclear'
 */
export function scaleWords(scale: CronbachAlpha | McDonaldOmega): ScaleSentence[] {
  const { items, people, leftOut } = scale
  const sentences: ScaleSentence[] = []
  if ('alpha' in scale && scale.alpha < 0) sentences.push({ key: 'scale.pullsApart', values: { items } })
  else if ('alpha' in scale) sentences.push(reliabilityWords({ value: scale.alpha, lower: scale.lower, upper: scale.upper }))
  else sentences.push(scale.settled ? reliabilityWords({ value: scale.omega }) : { key: 'scale.notOneFactor', values: { items } })
  if (leftOut > 0) sentences.push({ key: 'scale.leftOut', values: { leftOut, people } })
  return sentences
}
