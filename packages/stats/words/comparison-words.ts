import type { DifferenceInDifferences } from '../impact/difference-in-differences.ts'
import type { GroupTimeEffects } from '../impact/group-time-effects.ts'
import { directionOf, type Direction } from './direction.ts'

export type ComparisonSentence =
  | { key: `comparison.${Direction}`; values: { estimate: number; lower: number; upper: number } }
  | { key: 'comparison.none'; values: Record<never, never> }
  | { key: 'comparison.few'; values: { units: number } }
  | { key: 'comparison.notParallel'; values: { steps: number } }
  | { key: 'comparison.assumed'; values: Record<never, never> }

/**
 * Comparison of changes in words.
 *
 * Use: for difference in differences and for group-time effects: how much more those who began changed than those who did not, with what it rests
 * on said every time, that both would have moved alike; and a warning where they did not move alike before.
 * Definition: keys and values for `say`. Units: those of the outcome. Errors: none.
 *
 * @example
 * comparisonWords({ effects: [], bySteps: [], byGroup: [], overall: null, alwaysTreated: 0 })[0].key // 'comparison.none'
 */
export function comparisonWords(result: DifferenceInDifferences | GroupTimeEffects): ComparisonSentence[] {
  const overall = 'overall' in result ? result.overall : result
  if (overall === null) return [{ key: 'comparison.none', values: {} }]
  const { estimate, lower, upper } = overall
  const sentences: ComparisonSentence[] = [{ key: `comparison.${directionOf(overall)}`, values: { estimate, lower, upper } }]
  if ('overall' in result) {
    const few = result.effects.filter((effect) => effect.few)
    if (few.length > 0) sentences.push({ key: 'comparison.few', values: { units: Math.min(...few.map(unitsOf)) } })
    const apart = result.bySteps.filter((step) => step.steps < 0 && directionOf(step) !== 'unclear')
    if (apart.length > 0) sentences.push({ key: 'comparison.notParallel', values: { steps: apart.length } })
  } else if (result.few) sentences.push({ key: 'comparison.few', values: { units: result.clusters } })
  sentences.push({ key: 'comparison.assumed', values: {} })
  return sentences
}

function unitsOf({ treatedUnits, comparisonUnits }: GroupTimeEffects['effects'][number]): number {
  return Math.min(treatedUnits, comparisonUnits)
}
