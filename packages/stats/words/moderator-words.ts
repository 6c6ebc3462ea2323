import type { MetaRegression } from '../impact/meta-regression.ts'
import type { MetaSubgroups } from '../impact/meta-subgroups.ts'

export type ModeratorSentence =
  | { key: 'moderators.explain' | 'moderators.unclear'; values: { studies: number; probability: number } }
  | { key: 'subgroups.differ' | 'subgroups.unclear'; values: { groups: number; probability: number } }
  | { key: 'moderators.few'; values: { studies: number } }

/**
 * Moderators and subgroups in words.
 *
 * Use: whether effects differ with something about the sites, or between kinds of sites; where they do not it is unclear, not proven alike.
 * Definition: keys and values for `say`, at a probability of .05. Units: probabilities. Errors: none.
 *
 * @example moderatorWords({ groups: [], between: { q: 9, df: 1, probability: 0.003 } })[0].key // 'subgroups.differ'
 */
export function moderatorWords(result: MetaRegression | MetaSubgroups): ModeratorSentence[] {
  if ('between' in result) {
    const { probability } = result.between
    const key = probability < 0.05 ? 'subgroups.differ' : 'subgroups.unclear'
    return [{ key, values: { groups: result.groups.length, probability } }]
  }
  const probability = result.moderators.probability ?? 1
  const { studies } = result
  const main: ModeratorSentence = {
    key: probability < 0.05 ? 'moderators.explain' : 'moderators.unclear',
    values: { studies, probability },
  }
  return result.few ? [main, { key: 'moderators.few', values: { studies } }] : [main]
}
