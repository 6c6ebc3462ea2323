import type { Cycle } from './cycle.ts'
import { cycleId, formOf } from './cycle.ts'
import type { Staff } from './people.ts'
import type { Team } from './teams.ts'
import { moment } from './time.ts'
import type { Moment } from './time.ts'
import type { On, Thread, ToldCycle } from './told.ts'

const on = ([week, weekday]: On, time: `${number}:${number}`): Moment => moment(week, weekday, time)

/** The cycles written by hand, as they stand on the demo’s Monday. */
export function toldCycles(threads: readonly Thread[], teams: ReadonlyMap<string, Team>, staff: Staff): Map<string, Cycle> {
  const cycles = new Map<string, Cycle>()
  for (const { team, cycles: told } of threads)
    for (const each of told) cycles.set(each.key, toldCycle(each, teams.get(team)!, staff, cycles))
  return cycles
}

function toldCycle(told: ToldCycle, team: Team, staff: Staff, before: ReadonlyMap<string, Cycle>): Cycle {
  const { key, form, by, from, tried, closed, shared, carriesOn, next, comments: _, evidence: __, measures: ___, ...texts } = told
  const made = on(from, '15:05')
  const end = closed ? on(closed, '15:40') : null
  return {
    id: cycleId(key, made),
    key,
    team,
    form,
    carriesOn: carriesOn ? before.get(carriesOn)! : null,
    first: formOf(form).steps[0]!.key,
    step: told.step ?? null,
    question: texts.question,
    students: texts.students ?? null,
    change: texts.change ?? null,
    prediction: texts.prediction ?? null,
    saw: texts.saw ?? null,
    surprised: texts.surprised ?? null,
    learned: texts.learned ?? null,
    nextStep: next ?? null,
    matched: texts.matched ?? null,
    decision: texts.decision ?? null,
    made,
    by: staff.at(by),
    predicted: texts.prediction ? made + 11 : null,
    tried: tried ? on(tried, '8:30') : null,
    closed: end,
    shared: shared ? on(shared, '16:00') : null,
    last: end ?? on([-1, 5], '12:00'),
    material: null,
  }
}
