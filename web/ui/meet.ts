/** Mine where I changed it, theirs everywhere else. */
export function merged<Thing extends object>(base: Thing, mine: Thing, theirs: Thing): Thing {
  const kept = Object.entries(mine).filter(([key, value]) => differs(value, base[key as keyof Thing]))
  return { ...theirs, ...Object.fromEntries(kept) }
}

/** What both changed, and not to the same. */
export const changedByBoth = <Thing extends object>(base: Thing, mine: Thing, theirs: Thing) =>
  (Object.keys(base) as (keyof Thing & string)[]).filter(
    (key) => differs(mine[key], base[key]) && differs(theirs[key], base[key]) && differs(mine[key], theirs[key]),
  )

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
