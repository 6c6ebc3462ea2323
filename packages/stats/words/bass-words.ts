import type { BassModel } from '../spread/bass-model.ts'

export type BassSentence =
  | { key: 'bass.beforePeak' | 'bass.noCurve'; values: Record<never, never> }
  | { key: 'bass.byOthers' | 'bass.byOneself'; values: { innovation: number; imitation: number; ceiling: number } }

/**
 * Bass model in words.
 *
 * Use: whether a practice spreads more by those who have it than by people finding it for themselves; before the peak, that nobody can tell yet.
 * Definition: key and values for `say`; by others when imitation is greater than innovation. Units: shares a period; adopters. Errors: none.
 *
 * @example bassWords({ fitted: false, because: 'before-peak' }).key // 'bass.beforePeak'
 */
export function bassWords(model: BassModel): BassSentence {
  if (!model.fitted) return { key: model.because === 'before-peak' ? 'bass.beforePeak' : 'bass.noCurve', values: {} }
  const { innovation, imitation, ceiling } = model
  return { key: imitation > innovation ? 'bass.byOthers' : 'bass.byOneself', values: { innovation, imitation, ceiling } }
}
