import type { SiteEffect } from '../impact/site-effects.ts'
import { directionOf, type Direction } from './direction.ts'

export type SiteEffectSentence = {
  key: `site.${Direction}` | 'site.tooSmall'
  values: { estimate: number; lower: number; upper: number; shrinkage: number }
}

/**
 * Effect at one site in words.
 *
 * Use: what a change did at one site, read with all others; where its own figures weigh less than a quarter it is said that they are too few.
 * Definition: key and values for `say`. Units: those of the effect. Errors: none.
 *
 * @example siteEffectWords(siteEffects([{ effect: 0, variance: 1 }, { effect: 4, variance: 1 }])[0]).key // 'site.unclear'
 */
export function siteEffectWords({ estimate, lower, upper, shrinkage }: SiteEffect): SiteEffectSentence {
  const key = shrinkage > 0.75 ? 'tooSmall' : directionOf({ lower, upper })
  return { key: `site.${key}`, values: { estimate, lower, upper, shrinkage } }
}
