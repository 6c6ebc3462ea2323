import type { Cycle } from './cycle.ts'
import { makePlan } from './cycles/plan.ts'
import { newShelf, STORIES } from './cycles/shelf.ts'
import type { Shelf } from './cycles/shelf.ts'
import { writeCycle } from './cycles/write.ts'
import { shareAlike } from './cycles/alike.ts'
import { chanceOf } from './random.ts'
import type { Team } from './teams.ts'

export const CYCLES = 250

/** How many cycles teams ran in three years: none for one in eight, five for a few. */
const USUAL = { 0: 12, 1: 24, 2: 26, 3: 22, 4: 11, 5: 5 }
/** Those whose present is told by hand have a little past besides. */
const BEFORE = { 0: 2, 1: 5, 2: 3 }
const MOST = 5

/** All the district’s cycles: those told by hand, and around them what the other teams did in three years. */
export function makeCycles(teams: readonly Team[], told: readonly Cycle[]): Cycle[] {
  const isTold = (team: Team) => told.some((cycle) => cycle.team === team)
  const lively = teams.filter((team) => !isTold(team) || team.spec.years > 0)
  const counts = appetites(lively, isTold, CYCLES - told.length)
  const shelf = newShelf(told.flatMap(({ question }) => question ?? []))
  // Those with the fewest questions of their own first; what they leave unasked the others ask.
  let owed = 0
  const made = lively
    .toSorted((one, other) => supply(one) - supply(other))
    .flatMap((team) => {
      const wanted = counts.get(team)!
      const more = wanted > 0 && wanted < MOST && !isTold(team) ? Math.min(owed, 1) : 0
      const cycles = cyclesOf(team, wanted + more, isTold(team), shelf)
      owed += wanted - cycles.length
      return cycles
    })
  shareAlike(made)
  return [...told, ...made]
}

/** Drawn for each team, then nudged until they come to so many in all. */
function appetites(teams: readonly Team[], isTold: (team: Team) => boolean, total: number): Map<Team, number> {
  const chance = chanceOf('appetites')
  const counts = new Map(
    teams.map((team) => [team, Number(chance.weighted(isTold(team) ? { ...USUAL, ...BEFORE, 3: 0, 4: 0, 5: 0 } : USUAL))]),
  )
  const others = teams.filter((team) => !isTold(team) && counts.get(team)! > 0)
  for (let sum = [...counts.values()].reduce((one, other) => one + other, 0); sum !== total;) {
    const team = chance.pick(others)
    const wanted = counts.get(team)! + (sum < total ? 1 : -1)
    if (wanted < 1 || wanted > MOST) continue
    sum += wanted - counts.get(team)!
    counts.set(team, wanted)
  }
  return counts
}

const supply = ({ spec }: Team) => STORIES.filter((story) => story.for.some((tag) => spec.tags.includes(tag))).length

function cyclesOf(team: Team, count: number, onlyBefore: boolean, shelf: Shelf): Cycle[] {
  const chance = chanceOf(`cycles/${team.key}`)
  const cycles: Cycle[] = []
  for (const span of makePlan(team, count, onlyBefore, chance)) {
    const cycle = writeCycle(team, span, cycles, shelf, chance)
    if (cycle) cycles.push(cycle)
  }
  return cycles
}
