import type { EiIndex } from '../networks/ei-index.ts'

export type EiIndexSentence =
  | { key: 'ei.none'; values: Record<never, never> }
  | { key: 'ei.more' | 'ei.fewer' | 'ei.asChance'; values: { external: number; all: number; expected: number } }

/**
 * E–I index in words.
 *
 * Use: how many ties cross between groups (schools, levels, roles), beside what chance would give groups of these sizes.
 * Definition: key and values for `say`; shares of ties that cross, (index + 1) / 2; as by chance within five points of it. Units: shares. Errors: none.
 *
 * @example eiIndexWords({ internal: 9, external: 1, index: -0.8, expected: 0.1, groups: [], nodes: [] }).key // 'ei.fewer'
 */
export function eiIndexWords({ external, internal, index, expected }: EiIndex): EiIndexSentence {
  if (index === null || expected === null) return { key: 'ei.none', values: {} }
  const away = (index - expected) / 2
  const key = Math.abs(away) <= 0.05 ? 'ei.asChance' : away > 0 ? 'ei.more' : 'ei.fewer'
  return { key, values: { external, all: external + internal, expected: (expected + 1) / 2 } }
}
