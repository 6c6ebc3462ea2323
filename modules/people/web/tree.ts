import type { Place } from '../person.ts'

export type Branch<P> = { place: P; depth: number }

/** Places in the order of a tree, each with its depth: siblings by kind, then by name. What hangs on none of them begins a tree. */
export function treeOf<P extends Pick<Place, 'id' | 'parentId' | 'kind' | 'name'>>(places: readonly P[]): Branch<P>[] {
  const ids = new Set(places.map(({ id }) => id))
  const below = Map.groupBy(places, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : ''))
  const tree: Branch<P>[] = []
  const grow = (id: string, depth: number) => {
    for (const place of (below.get(id) ?? []).toSorted(inOrder)) {
      tree.push({ place, depth })
      grow(place.id, depth + 1)
    }
  }
  grow('', 0)
  return tree
}

const KINDS = ['district', 'department', 'school', 'grade']
const inOrder = (one: Pick<Place, 'kind' | 'name'>, other: Pick<Place, 'kind' | 'name'>) =>
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.name.localeCompare(other.name, undefined, { numeric: true })
