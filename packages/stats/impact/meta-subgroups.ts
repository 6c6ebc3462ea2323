import { chiSquareCdf } from '../distributions/chi-square-cdf.ts'
import { type MetaAnalysis, metaAnalysis, type MetaOptions } from './meta-analysis.ts'
import type { Study } from './study-effects.ts'

export type MetaSubgroups = {
  groups: { group: string; analysis: MetaAnalysis }[]
  /** Do the groups' estimates differ by more than chance. */
  between: { q: number; df: number; probability: number }
}

/**
 * Meta-analysis by subgroups.
 *
 * Use: does a change do more in one kind of school than in another? Ask it of few groups that were named beforehand.
 * Definition: a meta-analysis in each group with its own τ²; between groups Q = Σ w (estimate − their weighted mean)² with w = 1 ÷
 * variance of the estimate under the normal test, chi-square with groups − 1 degrees of freedom (R metafor: `rma` in each group, then
 * `rma(method = "FE")` over them). A study without an effect or a variance (null) is left out.
 * Units: those of the effect. Errors: RangeError when there are fewer than two groups, or a group has fewer than two studies with an
 * effect and a variance, and as `metaAnalysis`.
 *
 * @example metaSubgroups([
 *   { effect: 0, variance: 1, group: 'a' }, { effect: 1, variance: 1, group: 'a' }, { effect: 3, variance: 1, group: 'b' }, { effect: 4, variance: 1, group: 'b' },
 * ]).between.q // 8.999999999999998
 */
export function metaSubgroups(studies: readonly (Study & { group: string })[], options: MetaOptions = {}): MetaSubgroups {
  const names = [...new Set(studies.map(({ group }) => group))]
  if (names.length < 2) throw new RangeError('metaSubgroups needs at least two groups')
  const groups = names.map((group) => {
    const own = studies.filter((study) => study.group === group)
    const present = own.filter(({ effect, variance }) => effect !== null && variance !== null)
    if (present.length < 2)
      throw new RangeError(`metaSubgroups needs at least two studies in each group: ${group} has ${present.length}`)
    return { group, analysis: metaAnalysis(own, options), plain: metaAnalysis(own, { ...options, test: 'normal' }) }
  })
  const weights = groups.map(({ plain }) => 1 / plain.standardError ** 2)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = groups.reduce((sum, { plain }, place) => sum + (weights[place]! * plain.estimate) / whole, 0)
  const q = groups.reduce((sum, { plain }, place) => sum + weights[place]! * (plain.estimate - mean) ** 2, 0)
  const df = groups.length - 1
  return {
    groups: groups.map(({ group, analysis }) => ({ group, analysis })),
    between: { q, df, probability: chiSquareCdf(q, df, 'upper') },
  }
}
