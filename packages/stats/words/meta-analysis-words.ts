import type { MetaAnalysis } from '../impact/meta-analysis.ts'
import { directionOf, type Direction } from './direction.ts'

export type MetaAnalysisSentence =
  | { key: `meta.${Direction}`; values: { estimate: number; lower: number; upper: number; studies: number } }
  | { key: 'meta.nextAlike' | 'meta.nextMayDiffer'; values: { lower: number; upper: number } }
  | { key: 'meta.few'; values: { studies: number } }
  | { key: 'meta.narrow'; values: Record<never, never> }

/**
 * Meta-analysis in words.
 *
 * Use: what several studies or sites say together, and, which matters more to the next site, where its own effect may lie.
 * Definition: keys and values for `say`; the prediction interval decides whether the next site may differ in direction. Units: those of the effect.
 * Errors: none.
 *
 * @example metaAnalysisWords(metaAnalysis([{ effect: 0.4, variance: 0.01 }, { effect: 0.5, variance: 0.01 }]))[0].key // 'meta.unclear'
 */
export function metaAnalysisWords(result: MetaAnalysis): MetaAnalysisSentence[] {
  const { estimate, lower, upper, studies, prediction, few, narrowerThanNormal } = result
  const sentences: MetaAnalysisSentence[] = [{ key: `meta.${directionOf(result)}`, values: { estimate, lower, upper, studies } }]
  if (prediction !== null) {
    const key = directionOf(prediction) === 'unclear' ? 'meta.nextMayDiffer' : 'meta.nextAlike'
    sentences.push({ key, values: { ...prediction } })
  }
  if (few) sentences.push({ key: 'meta.few', values: { studies } })
  if (narrowerThanNormal) sentences.push({ key: 'meta.narrow', values: {} })
  return sentences
}
