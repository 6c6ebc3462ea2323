import { BENCHMARK_WEEKS, isSchoolDay, isTestingWeek, placeInYear, SCHOOL_WEEKS, weekInYear, YEARS } from './calendar.ts'
import type { Cycle } from './cycle.ts'
import { notesOf } from './meetings/notes.ts'
import type { Note } from './meetings/notes.ts'
import type { Person } from './people.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import { writersAt } from './teams.ts'
import type { Team } from './teams.ts'
import { DAY, moment, weekOf } from './time.ts'
import type { Moment } from './time.ts'

export type Meeting = {
  key: string
  team: Team
  about: Cycle | null
  began: Moment
  minutes: number
  present: readonly Person[]
  by: Person
  notes: readonly Note[]
}

/** How often a team writes down that it met, this year and before: some every week, some hardly ever. */
const HABITS = { weekly: [0.72, 0.2], sometimes: [0.36, 0.09], rarely: [0.1, 0.03], never: [0, 0] } as const

/** `told` are the meetings written by hand: a team has no other in their weeks. */
export function makeMeetings(teams: readonly Team[], cycles: readonly Cycle[], told: readonly Meeting[]): Meeting[] {
  const taken = new Set(told.map(({ team, began }) => `${team.key}/${weekOf(began)}`))
  return [
    ...told,
    ...teams.flatMap((team) => {
      const chance = chanceOf(`meetings/${team.key}`)
      const [often, once] = HABITS[chance.weighted({ weekly: 24, sometimes: 44, rarely: 20, never: 12 })]
      const theirs = cycles.filter((cycle) => cycle.team === team)
      const said = new Set<string>()
      const days = daysOf(team, chance, often, once).filter((began) => !taken.has(`${team.key}/${weekOf(began)}`))
      return days.map((began, number) => meetingAt(team, began, number, theirs, said, chance))
    }),
  ]
}

/** The team’s weekday in weeks of school; nobody meets in the week of state testing, and benchmark weeks take half. */
function daysOf(team: Team, chance: Chance, often: number, once: number): Moment[] {
  const [day, time] = team.spec.meets ?? [chance.int(1, 5), '15:00' as const]
  return YEARS.toReversed().flatMap((year) =>
    Array.from({ length: SCHOOL_WEEKS }, (_, week) => moment(weekInYear(year, week), day, time)).filter((at) => {
      const share = (year === 0 ? often : once) * (BENCHMARK_WEEKS.includes(placeInYear(at).week as 4) ? 0.5 : 1)
      const holds = chance.happens(share)
      return (
        holds &&
        at > team.made + 3 * DAY &&
        at < -2 * DAY &&
        (team.ended === null || at < team.ended) &&
        isSchoolDay(at) &&
        !isTestingWeek(at)
      )
    }),
  )
}

function meetingAt(
  team: Team,
  began: Moment,
  number: number,
  cycles: readonly Cycle[],
  said: Set<string>,
  chance: Chance,
): Meeting {
  const here = writersAt(team, began)
  const present = here.filter((_, at) => at === 0 || chance.happens(0.82))
  const live = cycles.filter(({ made, last, material }) => material && made - DAY < began && began <= last + DAY)
  const about = live.length > 0 && chance.happens(0.85) ? live.at(-1)! : null
  const minutes = team.spec.kind === 'cabinet' ? 120 : chance.weighted({ 45: 70, 30: 12, 60: 18 })
  const key = `${team.key}/${number}`
  return {
    key,
    team,
    about,
    began: began + chance.int(0, 6),
    minutes: Number(minutes),
    present,
    by: chance.pick(present),
    notes: notesOf(team, about, began, present, said, chance),
  }
}
