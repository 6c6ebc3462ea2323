import { onSchoolDay } from '../calendar.ts'
import type { Cycle } from '../cycle.ts'
import { chanceOf } from '../random.ts'
import type { Story } from '../story.ts'
import type { Team } from '../teams.ts'
import { DAY } from '../time.ts'
import type { Moment } from '../time.ts'

/** What two schools lived through, each in words of its own, at least two of them share: so they could find each other. */
export function shareAlike(cycles: readonly Cycle[]): void {
  for (const told of storiesOf(cycles).values()) {
    const [shown, kept] = [told.filter(({ shared }) => shared !== null), told.filter(({ shared }) => shared === null)]
    const two = elsewhere([...shown, ...kept.filter((cycle) => dayToShare(cycle) !== null)]).slice(0, 2)
    if (two.length < 2) continue
    for (const cycle of two) cycle.shared ??= dayToShare(cycle)
  }
}

/** Which teams work on the same: they share what one story came to with them. Each pair both ways. */
export function alikeTeams(cycles: readonly Cycle[]): Map<Team, Set<Team>> {
  const alike = new Map<Team, Set<Team>>()
  for (const told of storiesOf(cycles.filter(({ shared }) => shared !== null)).values())
    for (const { team } of told)
      for (const { team: other } of told)
        if (other.spec.place !== team.spec.place) alike.set(team, (alike.get(team) ?? new Set()).add(other))
  return alike
}

const storiesOf = (cycles: readonly Cycle[]): Map<Story, Cycle[]> =>
  Map.groupBy(
    cycles.filter(({ team, material }) => material?.story && team.ended === null),
    ({ material }) => material!.story!,
  )

/** One of each place. */
const elsewhere = (cycles: readonly Cycle[]) =>
  cycles.filter(({ team }, at) => cycles.findIndex((other) => other.team.spec.place === team.spec.place) === at)

function dayToShare({ key, made, closed, question, change }: Cycle): Moment | null {
  const chance = chanceOf(`alike/${key}`)
  if (!question || (closed === null && !change)) return null
  const at = onSchoolDay((closed ?? made + 14 * DAY) + chance.int(1, 9) * DAY) + chance.int(-60, 60)
  return at < -2 * DAY ? at : null
}
