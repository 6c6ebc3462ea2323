import { tailBeyond } from '../agreement/tail-beyond.ts'
import { metaAnalysis, type MetaOptions } from './meta-analysis.ts'
import type { Study } from './study-effects.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

export type SiteEffect = TestedEstimate & {
  /** How far the site's own effect was drawn to the mean of all: 0 not at all, 1 wholly. */
  shrinkage: number
}

/**
 * Site effects by empirical Bayes.
 *
 * Use: what a change did at each site, read with the others in mind: a small site's own figure is mostly noise and is drawn to the mean
 * of all.
 * Definition: (1 − s) own effect + s mean, s = variance ÷ (variance + τ²); squared error (1 − s) variance + s² squared error of the
 * mean (best linear unbiased prediction; Raudenbush & Bryk 1985, Journal of Educational Statistics 10:75; R metafor `blup`). A site
 * without an effect or a variance (null) is null. Units: those of the effect. Errors: as `metaAnalysis`.
 *
 * @example siteEffects([{ effect: 0, variance: 1 }, { effect: 4, variance: 1 }])[0].estimate // 0.25
 */
export function siteEffects(studies: readonly Study[], options: MetaOptions = {}): (SiteEffect | null)[] {
  const { estimate: mean, standardError: error, tauSquared, df } = metaAnalysis(studies, options)
  const tail = tailBeyond('siteEffects', options.confidence ?? 0.95)
  return studies.map(({ effect, variance }) => {
    if (effect === null || variance === null) return null
    const shrinkage = variance / (variance + tauSquared)
    const estimate = (1 - shrinkage) * effect + shrinkage * mean
    const standardError = Math.sqrt((1 - shrinkage) * variance + (shrinkage * error) ** 2)
    return { ...testedEstimate(estimate, standardError, df, tail), shrinkage }
  })
}
