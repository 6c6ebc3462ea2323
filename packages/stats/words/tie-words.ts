import type { Reciprocity } from '../networks/reciprocity.ts'

export type TieSentence =
  | { key: 'ties.density'; values: { nodes: number; density: number } }
  | { key: 'ties.isolates'; values: { isolates: number } }
  | { key: 'ties.answered'; values: { reciprocity: number; mutual: number } }

/**
 * Ties of a network in words.
 *
 * Use: how many of the ties that could be there are, how many people have none, and how many ties go both ways. It counts and names nobody.
 * Definition: keys and values for `say`. Units: shares; people. Errors: none.
 *
 * @example tieWords({ nodes: 10, density: 0.2, isolates: 0 }) // [{ key: 'ties.density', values: { nodes: 10, density: 0.2 } }]
 */
export function tieWords(network: {
  nodes: number
  density: number
  isolates: number
  reciprocity?: Reciprocity
}): TieSentence[] {
  const { nodes, density, isolates, reciprocity } = network
  const sentences: TieSentence[] = [{ key: 'ties.density', values: { nodes, density } }]
  if (isolates > 0) sentences.push({ key: 'ties.isolates', values: { isolates } })
  const answered = reciprocity?.reciprocity ?? null
  if (answered !== null) sentences.push({ key: 'ties.answered', values: { reciprocity: answered, mutual: reciprocity!.mutual } })
  return sentences
}
