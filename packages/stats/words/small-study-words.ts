import type { SmallStudyCheck } from '../impact/small-study-check.ts'
import { directionOf } from './direction.ts'

export type SmallStudySentence = {
  key: 'smallStudies.larger' | 'smallStudies.smaller' | 'smallStudies.quiet' | 'smallStudies.few'
  values: { studies: number }
}

/**
 * Small-study check in words.
 *
 * Use: whether small studies show other effects than large ones; with few studies that the check cannot tell.
 * Definition: key and values for `say`, by the interval of the slope. Units: studies. Errors: none.
 *
 * @example
 * const slope = { estimate: 1, standardError: 0.2, lower: 0.6, upper: 1.4, statistic: 5, probability: 0.001 }
 * smallStudyWords({ studies: 12, few: false, df: 10, slope, limit: slope }).key // 'smallStudies.larger'
 */
export function smallStudyWords({ slope, studies, few }: SmallStudyCheck): SmallStudySentence {
  if (few) return { key: 'smallStudies.few', values: { studies } }
  const key = { above: 'larger', below: 'smaller', unclear: 'quiet' }[directionOf(slope)] as 'larger' | 'smaller' | 'quiet'
  return { key: `smallStudies.${key}`, values: { studies } }
}
