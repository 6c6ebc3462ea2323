import { createHash } from 'node:crypto'
import type { Cycle } from './cycle.ts'
import type { Measure } from './evidence.ts'
import { idOf } from './id.ts'
import type { Staff } from './people.ts'
import type { Row } from './rows.ts'
import { moment } from './time.ts'
import type { Clock } from './time.ts'
import type { Thread, ToldCheck } from './told.ts'

/** What classes were asked on a cycle, and how long students were expected to take: as it is told. */
export function toldCheckRows(
  threads: readonly Thread[],
  cycles: ReadonlyMap<string, Cycle>,
  measures: readonly Measure[],
  staff: Staff,
  clock: Clock,
) {
  const told = threads.flatMap(({ team, cycles: all }) => all.map((one) => ({ team, told: one, cycle: cycles.get(one.key)! })))
  const measureId = (team: string, key: string) => {
    const { key: own, made } = measures.find((measure) => measure.key === `${team}-${key}`)!
    return idOf(`measure/${own}`, made)
  }
  return {
    cycle_lag: told.flatMap(({ team, told: { lag }, cycle }): Row<'cycle_lag'>[] => {
      if (!lag) return []
      const by = staff.at(lag.by).id
      const { found } = lag
      return [
        {
          cycle_id: cycle.id,
          practice_id: measureId(team, lag.practice),
          outcome_id: measureId(team, lag.outcome),
          days: lag.days,
          reason: lag.reason,
          said_by: by,
          said_at: clock.instant(moment(lag.on[0], lag.on[1], '16:10')),
          found_days: found?.days ?? null,
          found: found?.words ?? null,
          checked_by: found ? by : null,
          checked_at: found ? clock.instant(moment(found.on[0], found.on[1], '15:40')) : null,
        },
      ]
    }),
    student_check: told.flatMap(({ told: { asked }, cycle }): Row<'student_check'>[] => {
      if (!asked) return []
      const at = moment(asked.on[0], asked.on[1], '14:05')
      return [
        {
          id: checkId(cycle, asked),
          cycle_id: cycle.id,
          class_code: 'KMTR7Q',
          questions: asked.questions,
          telling: asked.telling,
          language: 'en',
          seats: asked.seats,
          opened_by: staff.at(asked.by).id,
          opened_at: clock.instant(at),
          closes_at: clock.instant(at + 12 * 60),
          closed_at: clock.instant(at + 6),
        },
      ]
    }),
    student_check_answer: told.flatMap(({ told: { asked }, cycle }) => (asked ? answersOf(cycle, asked) : [])),
  }
}

const checkId = (cycle: Cycle, { on }: ToldCheck) => idOf(`check/${cycle.key}`, moment(on[0], on[1], '14:05'))

/** One a student: a pile, and for some a line. */
function answersOf(cycle: Cycle, asked: ToldCheck): Row<'student_check_answer'>[] {
  const piles = asked.piles.flatMap((count, pile) => Array<number>(count).fill(pile))
  return piles.map((pile, at) => ({
    id: idWithoutTime(`${cycle.key}/${at}`),
    check_id: checkId(cycle, asked),
    answers: [pile, asked.noticed[(at * 4) % piles.length] ?? null],
  }))
}

/** As the server draws them for answers: nothing in it tells when. */
function idWithoutTime(key: string): string {
  const hex = createHash('sha256').update(`answer/${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
