/** Cycles that carry on from one another, in order; a pure rule, so that page and test agree. */

type Link = { id: string; carriesOnFrom: string | null; closedAt: string | null }

/** Every ramp, first cycle first. Where an earlier cycle is not among these, the ramp begins at the first one that is. */
export function rampsOf<Cycle extends Link>(cycles: readonly Cycle[]): Cycle[][] {
  const known = new Set(cycles.map(({ id }) => id))
  const next = new Map(cycles.map((cycle) => [cycle.carriesOnFrom, cycle]))
  return cycles
    .filter(({ carriesOnFrom }) => carriesOnFrom === null || !known.has(carriesOnFrom))
    .map((first) => {
      const ramp = [first]
      for (let after = next.get(first.id); after && ramp.length < cycles.length; after = next.get(after.id)) ramp.push(after)
      return ramp
    })
}

/** A ramp is alive while its last cycle is. */
export const isAlive = (ramp: readonly Link[]): boolean => ramp.at(-1)?.closedAt === null
