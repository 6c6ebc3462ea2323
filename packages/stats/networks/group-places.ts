import type { Network } from './network.ts'

/** The group of each node: a school, a role, a grade; null where it is not known. */
export type Groups = readonly (string | number | null)[]

/** Groups by name in order of appearance, how many nodes each has, and the place of each node's group; −1 where it is not known. */
export type GroupPlaces = { names: (string | number)[]; sizes: number[]; places: Int32Array }

/**
 * Groups of nodes, counted.
 *
 * Use: first line of a statistic that takes groups. Definition: groups are the same where their names are. Units: nodes. Errors: RangeError, naming
 * the statistic, when there is not one entry for each node.
 *
 * @example groupPlaces('eiIndex', network({ nodes: 3, edges: [] }), ['north', null, 'north']).sizes // [2]
 */
export function groupPlaces(statistic: string, { nodes }: Network, groups: Groups): GroupPlaces {
  if (groups.length !== nodes)
    throw new RangeError(`${statistic} needs a group, or null, for each of ${nodes} nodes, not ${groups.length}`)
  const known = new Map<string | number, number>()
  const sizes: number[] = []
  const places = Int32Array.from(groups, (group) => {
    if (group === null) return -1
    const place = known.get(group) ?? known.size
    known.set(group, place)
    sizes[place] = (sizes[place] ?? 0) + 1
    return place
  })
  return { names: [...known.keys()], sizes, places }
}
