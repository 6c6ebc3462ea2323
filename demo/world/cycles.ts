import type { Cycle } from './cycle.ts'
import { makePlan } from './cycles/plan.ts'
import { writeCycle } from './cycles/write.ts'
import type { Shelf } from './cycles/shelf.ts'
import { newShelf, STORIES } from './cycles/shelf.ts'
import { chanceOf } from './random.ts'
import type { Team } from './teams.ts'

export const CYCLES = 250

/** All the district’s cycles: those told by hand, and around them what the other teams did in three years. */
export function makeCycles(teams: readonly Team[], told: readonly Cycle[]): Cycle[] {
  const shelf = newShelf(told.flatMap(({ question }) => question ?? []))
  const untold = teams.filter((team) => !told.some((cycle) => cycle.team === team))
  const counts = appetites(untold, CYCLES - told.length)
  // Those with the fewest questions of their own first; what they leave unasked the others ask.
  let owed = 0
  const made = untold
    .toSorted((one, other) => supply(one) - supply(other))
    .flatMap((team) => {
      const wanted = counts.get(team)!
      const more = wanted > 0 && wanted < 5 ? Math.min(owed, 1) : 0
      const cycles = cyclesOf(team, wanted + more, shelf)
      owed += wanted - cycles.length
      return cycles
    })
  return [...told, ...made]
}

/** How many cycles each team ran: none for one in eight, up to five for a few, and so many in all. */
function appetites(teams: readonly Team[], total: number): Map<Team, number> {
  const chance = chanceOf('appetites')
  const counts = new Map(teams.map((team) => [team, Number(chance.weighted({ 0: 12, 1: 24, 2: 26, 3: 22, 4: 11, 5: 5 }))]))
  for (let sum = [...counts.values()].reduce((one, other) => one + other, 0); sum !== total;) {
    const team = chance.pick(teams)
    const count = counts.get(team)!
    const wanted = sum < total ? count + 1 : count - 1
    if (count === 0 || wanted < 1 || wanted > 5) continue
    counts.set(team, wanted)
    sum += wanted - count
  }
  return counts
}

const supply = ({ spec }: Team) => STORIES.filter((story) => story.for.some((tag) => spec.tags.includes(tag))).length

function cyclesOf(team: Team, count: number, shelf: Shelf): Cycle[] {
  const chance = chanceOf(`cycles/${team.key}`)
  const cycles: Cycle[] = []
  for (const span of makePlan(team, count, chance)) {
    const cycle = writeCycle(team, span, cycles, shelf, chance)
    if (cycle) cycles.push(cycle)
  }
  return cycles
}
