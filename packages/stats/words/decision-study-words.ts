import type { DecisionStudy } from '../agreement/decision-study.ts'

export type DecisionStudySentence = {
  key: 'decision.enough' | 'decision.notYet' | 'decision.none'
  values: { raters: number; dependability: number; error: number }
}

/**
 * Decision study in words.
 *
 * Use: whether so many raters are enough for a decision about a person, and how far off their mean may be.
 * Definition: keys and values for `say`; enough from a dependability of .8; the error is 1.96 absolute standard errors. Units: share; units of the
 * scores. Errors: none.
 *
 * @example decisionStudyWords(decisionStudy(personByRater([[1, 2], [3, 4], [5, 6]]), { raters: 2 }), 2).key // 'decision.enough'
 */
export function decisionStudyWords(
  { dependability, absoluteError }: Pick<DecisionStudy, 'dependability' | 'absoluteError'>,
  raters: number,
): DecisionStudySentence {
  const values = { raters, dependability: dependability ?? 0, error: 1.96 * absoluteError }
  if (dependability === null) return { key: 'decision.none', values }
  return { key: dependability >= 0.8 ? 'decision.enough' : 'decision.notYet', values }
}
