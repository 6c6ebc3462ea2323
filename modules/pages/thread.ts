import { LEVELS } from '../people/role.ts'
import type { Level } from '../people/role.ts'

type Stands = { id: string; level: Level; madeAt: string }

/** Companions two by two, joined into threads across levels: classroom first, then those who support it. */
export function threadsOf<Cycle extends Stands>(companions: readonly { one: Cycle; other: Cycle }[]): Cycle[][] {
  const threads: Map<string, Cycle>[] = []
  for (const { one, other } of companions) {
    const touched = threads.filter((thread) => thread.has(one.id) || thread.has(other.id))
    const joined = new Map([...touched.flatMap((thread) => [...thread]), [one.id, one], [other.id, other]])
    for (const thread of touched) threads.splice(threads.indexOf(thread), 1)
    threads.push(joined)
  }
  const byLevel = (one: Cycle, other: Cycle) =>
    LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || one.madeAt.localeCompare(other.madeAt)
  return threads.map((thread) => [...thread.values()].toSorted(byLevel))
}
