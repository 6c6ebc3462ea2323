import type { AdoptionCurve } from '../spread/adoption-curve.ts'

export type AdoptionSentence =
  | { key: 'adoption.none'; values: { population: number } }
  | { key: 'adoption.soFar'; values: { adopted: number; population: number; share: number } }
  | { key: 'adoption.underWay'; values: { adopters: number } }

/**
 * Adoption curve in words.
 *
 * Use: how far a practice has spread; a period that is not over is called so, since it looks like a fall and is none.
 * Definition: keys and values for `say`. Units: adopters. Errors: none.
 *
 * @example adoptionWords(adoptionCurve([1, 2, null, null]))[0].key // 'adoption.soFar'
 */
export function adoptionWords({ periods, population, adopted }: AdoptionCurve): AdoptionSentence[] {
  if (adopted === 0) return [{ key: 'adoption.none', values: { population } }]
  const main: AdoptionSentence = { key: 'adoption.soFar', values: { adopted, population, share: adopted / population } }
  const last = periods.at(-1)
  return last === undefined || last.complete ? [main] : [main, { key: 'adoption.underWay', values: { adopters: last.adopters } }]
}
