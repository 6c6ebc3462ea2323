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

/** How often a team writes down that it met, this year and before: some nearly every week, some hardly ever. */
const HABITS = { weekly: [0.5, 0.12], sometimes: [0.25, 0.06], rarely: [0.07, 0.02], never: [0, 0] } as const
/** A team that is in the middle of something meets about it. */
const WHILE_TRYING = 1.9

/** `told` are the meetings written by hand: a team has no other in their weeks. */
export function makeMeetings(teams: readonly Team[], cycles: readonly Cycle[], told: readonly Meeting[]): Meeting[] {
  const taken = new Set(told.map(({ team, began }) => `${team.key}/${weekOf(began)}`))
  const around = teams.flatMap((team) => {
    const chance = chanceOf(`meetings/${team.key}`)
    const [often, once] = HABITS[chance.weighted({ weekly: 30, sometimes: 44, rarely: 15, never: 11 })]
    const theirs = cycles.filter((cycle) => cycle.team === team && cycle.material)
    const said = new Set<string>()
    return daysOf(team, chance)
      .filter((began) => {
        const share = (placeInYear(began).year === 0 ? often : once) * (liveAt(theirs, began) ? WHILE_TRYING : 1)
        const half = BENCHMARK_WEEKS.some((week) => week === placeInYear(began).week) ? 0.5 : 1
        return chance.happens(share * half) && !taken.has(`${team.key}/${weekOf(began)}`)
      })
      .map((began, number) => meetingAt(team, began, number, liveAt(theirs, began), said, chance))
  })
  return [...told, ...around]
}

/** The team’s weekday in weeks of school; nobody meets in the week of state testing. */
function daysOf(team: Team, chance: Chance): Moment[] {
  const [day, time] = team.spec.meets ?? [chance.int(1, 5), '15:00' as const]
  const from = team.made + 3 * DAY
  const until = Math.min(team.ended ?? 0, -2 * DAY)
  return YEARS.toReversed()
    .flatMap((year) => Array.from({ length: SCHOOL_WEEKS }, (_, week) => moment(weekInYear(year, week), day, time)))
    .filter((at) => at > from && at < until && isSchoolDay(at) && !isTestingWeek(at))
}

/** What the team was in the middle of, the latest begun where there are several. */
const liveAt = (cycles: readonly Cycle[], at: Moment): Cycle | null =>
  cycles.findLast(({ made, last }) => made - DAY < at && at <= last + DAY) ?? null

function meetingAt(team: Team, began: Moment, number: number, live: Cycle | null, said: Set<string>, chance: Chance): Meeting {
  const present = writersAt(team, began).filter((_, at) => at === 0 || chance.happens(0.82))
  const about = live && chance.happens(0.88) ? live : null
  const minutes = team.spec.kind === 'cabinet' ? 120 : Number(chance.weighted({ 45: 70, 30: 12, 60: 18 }))
  return {
    key: `${team.key}/${number}`,
    team,
    about,
    began: began + chance.int(0, 6),
    minutes,
    present,
    by: chance.pick(present),
    notes: notesOf(team, about, began, present, said, chance),
  }
}
