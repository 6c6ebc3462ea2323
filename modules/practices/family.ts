/** Where each of a family of practices is drawn: pure. */

export type Member = { id: string; parentId: string | null; madeOn: string; backOn: string | null }
/** A thread of its own, from where it left its parent's to the right edge. `x` lies between 0 and 1 in the order of time. */
export type Placed<M extends Member> = {
  member: M
  lane: number
  x: number
  from: { lane: number; x: number } | null
  back: number | null
}

/** Threads in the order of the family, each child below its parent; apart enough in time that no name runs into another's. */
export function placed<M extends Member>(members: readonly M[]): Placed<M>[] {
  const ordered = inFamilyOrder(members)
  const moments = [...new Set(members.flatMap(({ madeOn, backOn }) => (backOn ? [madeOn, backOn] : [madeOn])))].toSorted()
  const x = (on: string) => (moments.length === 1 ? 0 : moments.indexOf(on) / moments.length)
  const lanes = new Map(ordered.map(({ id }, lane) => [id, lane]))
  return ordered.map((member) => {
    const parent = member.parentId === null ? undefined : lanes.get(member.parentId)
    return {
      member,
      lane: lanes.get(member.id)!,
      x: x(member.madeOn),
      from: parent === undefined ? null : { lane: parent, x: x(member.madeOn) },
      back: member.backOn ? x(member.backOn) : null,
    }
  })
}

/** Parents before their children, children by when they were made, each followed by its own. */
export function inFamilyOrder<M extends Member>(members: readonly M[]): M[] {
  const known = new Set(members.map(({ id }) => id))
  const parentOf = ({ parentId }: M) => (parentId !== null && known.has(parentId) ? parentId : null)
  const older = (one: M, other: M) => `${one.madeOn} ${one.id}`.localeCompare(`${other.madeOn} ${other.id}`)
  const ordered: M[] = []
  const walk = (parentId: string | null) => {
    for (const member of members.filter((one) => parentOf(one) === parentId).toSorted(older)) {
      ordered.push(member)
      walk(member.id)
    }
  }
  walk(null)
  return ordered
}

/** How many generations lie above one. */
export function depthOf(members: readonly Member[], { parentId }: Member): number {
  const parent = members.find(({ id }) => id === parentId)
  return parent ? depthOf(members, parent) + 1 : 0
}
