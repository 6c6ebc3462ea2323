import { onSchoolDay, weekInYear } from '../calendar.ts'
import type { SchoolYear } from '../calendar.ts'
import type { Chance } from '../random.ts'
import type { Team } from '../teams.ts'
import { DAY, moment } from '../time.ts'
import type { Moment } from '../time.ts'

/** How a cycle went: studied to its end, closed with a line, left lying, or under way now. */
export type Way = 'studied' | 'plain' | 'left' | 'live'
export type Span = { year: SchoolYear; from: Moment; until: Moment; way: Way; weeksIn: number }

const LAST_WEEK = 36
const THIS_WEEK = 25

/** When a team ran its cycles: one after another, within its school years, each some three to nine weeks. */
export function makePlan(team: Team, count: number, onlyBefore: boolean, chance: Chance): Span[] {
  const years = ([-2, -1, 0] as const).filter(
    (year) => year >= -team.spec.years && !(year === 0 && (onlyBefore || team.ended !== null)),
  )
  const share = { '-2': 20, '-1': 30, '0': 50 }
  const picked = Array.from(
    { length: count },
    () => Number(chance.weighted(Object.fromEntries(years.map((year) => [year, share[`${year}`]])))) as SchoolYear,
  )
  return years.flatMap((year) =>
    inYear(year, picked.filter((each) => each === year).length, year === -team.spec.years ? 4 : 1, chance),
  )
}

function inYear(year: SchoolYear, count: number, first: number, chance: Chance): Span[] {
  const weeks = (year === 0 ? THIS_WEEK : LAST_WEEK - 2) - first
  const room = weeks / Math.max(count, 1)
  return Array.from({ length: count }, (_, at) => {
    // The year’s last one leans toward its end: what a team does now is what its page is about.
    const late = at === count - 1 && year === 0 ? 0.8 : 0.35
    const begins = Math.floor(first + at * room + chance.unit() * Math.max(0, room - 3) * late)
    const length = Math.max(2, Math.min(chance.int(3, 9), Math.floor(room * (at + 1)) - Math.floor(room * at) - 1))
    const from = onSchoolDay(moment(weekInYear(year, begins), chance.int(1, 5), '15:10') + chance.int(-35, 80))
    const until = Math.min(
      onSchoolDay(moment(weekInYear(year, begins + length), chance.int(1, 5), '14:50') + chance.int(0, 70)),
      -2 * DAY - 500,
    )
    return { year, from, until, way: wayOf(year, begins + length, chance), weeksIn: THIS_WEEK - begins }
  })
}

function wayOf(year: SchoolYear, endsIn: number, chance: Chance): Way {
  if (year === 0 && endsIn >= THIS_WEEK - 2 && chance.happens(0.85)) return 'live'
  return chance.weighted({ studied: 56, plain: 21, left: 27 })
}
