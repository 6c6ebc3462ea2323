import type { ManyFacetRasch } from '../agreement/many-facet-rasch.ts'

export type SeveritySentence =
  | { key: 'severity.apart' | 'severity.alike'; values: { raters: number; range: number } }
  | { key: 'severity.surprising'; values: { raters: number } }

/**
 * Severity of raters in words.
 *
 * Use: for the raters themselves: whether some of them score more severely than others beyond doubt, and whether some scores surprise, which is
 * where to look first when calibrating. It names nobody.
 * Definition: keys and values for `say`; apart when the most and the least severe differ by more than 1.96 standard errors of their difference;
 * surprising is an infit of 1.3 or more. Units: logits. Errors: none.
 *
 * @example
 * const rater = { rater: 'a', severity: 0.5, standardError: 0.1, ratings: 9, infit: 1, outfit: 1 }
 * severityWords({ raters: [rater, { ...rater, severity: -0.5 }] })[0].key // 'severity.apart'
 */
export function severityWords({ raters }: Pick<ManyFacetRasch, 'raters'>): SeveritySentence[] {
  const sorted = raters.toSorted((a, b) => a.severity - b.severity)
  const [least, most] = [sorted[0]!, sorted.at(-1)!]
  const range = most.severity - least.severity
  const isClear = range > 1.96 * Math.hypot(most.standardError, least.standardError)
  const surprising = raters.filter(({ infit }) => infit !== null && infit >= 1.3).length
  const main: SeveritySentence = { key: isClear ? 'severity.apart' : 'severity.alike', values: { raters: raters.length, range } }
  return surprising > 0 ? [main, { key: 'severity.surprising', values: { raters: surprising } }] : [main]
}
