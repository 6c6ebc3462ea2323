import { isTestingWeek, onSchoolDay } from '../calendar.ts'
import { cycleId } from '../cycle.ts'
import type { Cycle } from '../cycle.ts'
import type { Measure, Point } from '../evidence.ts'
import { chanceOf } from '../random.ts'
import type { Chance } from '../random.ts'
import { writersAt } from '../teams.ts'
import type { Team } from '../teams.ts'
import { DAY, moment, WEEK } from '../time.ts'
import { tryKey } from './keys.ts'
import type { ToldPractice, ToldTry } from './told.ts'

const USUAL_WEEKS = 6
const LATEST = -2

/** The cycles in which teams tried a practice, each with its measure before and since. */
export function makeTries(
  told: readonly ToldPractice[],
  teams: ReadonlyMap<string, Team>,
): { cycles: Cycle[]; measures: Measure[] } {
  const made = told.flatMap((practice) => (practice.tries ?? []).map((tried) => makeTry(practice, tried, teams)))
  return { cycles: made.map(({ cycle }) => cycle), measures: made.map(({ measure }) => measure) }
}

function makeTry(practice: ToldPractice, tried: ToldTry, teams: ReadonlyMap<string, Team>): { cycle: Cycle; measure: Measure } {
  const team = teams.get(tried.team)!
  const key = tryKey(practice.key, tried.team)
  const weeks = tried.weeks ?? USUAL_WEEKS
  const chance = chanceOf(key)
  const made = onSchoolDay(moment(tried.week, 2, '15:10'))
  const from = onSchoolDay(moment(tried.week + 1, 1, '8:30'))
  const last = Math.min(from + (weeks + 1) * WEEK, moment(LATEST, 4, '15:00'))
  const closed = onSchoolDay(last) + 40
  const first = practice.versions[0]
  const own = practice.team === tried.team
  const prediction = (own && first.prediction) || null
  const cycle: Cycle = {
    id: cycleId(key, made),
    key,
    team,
    form: 'plan-do-study-act',
    carriesOn: null,
    first: 'plan',
    step: null,
    question: tried.question,
    students: null,
    change: own
      ? `${first.name}, as we wrote it down.`
      : `${first.name}, the way ${teams.get(practice.team)!.spec.name} does it, with ours in ${team.spec.name}.`,
    prediction,
    saw: tried.saw,
    surprised: null,
    learned: tried.learned,
    nextStep: null,
    matched: prediction ? tried.matched : null,
    decision: tried.decision,
    made,
    by: writersAt(team, made)[0]!,
    predicted: prediction ? made + 11 : null,
    tried: from,
    closed,
    shared: closed + DAY,
    last: closed,
    material: null,
  }
  const before = weekly(from - weeks * WEEK - 3 * DAY, weeks)
  const after = weekly(from + 3 * DAY, weeks).filter((at) => at <= last)
  const points = [
    ...before.map((at) => pointAt(at, tried.shares[0], tried.of, chance)),
    ...after.map((at) => pointAt(at, tried.shares[1], tried.of, chance)),
  ]
  const sketch = {
    name: practice.measure!,
    kind: 'proportion' as const,
    purpose: 'outcome' as const,
    direction: 'up' as const,
    definition: '',
  }
  return {
    cycle,
    measure: {
      key,
      cycles: [cycle],
      sketch,
      target: null,
      made: Math.max(team.made + 25, points[0]!.at - 60),
      points,
      baselines: [],
    },
  }
}

/** A day a week, on days of school and never in the week of state testing. */
function weekly(from: number, weeks: number): number[] {
  const days = Array.from({ length: weeks }, (_, week) => Math.floor(onSchoolDay(from + week * WEEK) / DAY) * DAY + 14 * 60 + 20)
  return [...new Set(days)].filter((day) => !isTestingWeek(day))
}

function pointAt(at: number, share: number, of: number, chance: Chance): Point {
  const denominator = of - chance.int(0, Math.max(1, Math.floor(of / 14)))
  const spread = Math.sqrt(denominator * share * (1 - share)) * 0.45
  const numerator = Math.max(1, Math.min(denominator - 1, Math.round(share * denominator + chance.noise() * spread)))
  return { at, value: numerator / denominator, numerator, denominator }
}
