import type { Cycle } from './cycle.ts'
import { isTestingWeek, onSchoolDay } from './calendar.ts'
import { idOf } from './id.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import type { Row } from './rows.ts'
import type { MeasureSketch } from './story.ts'
import { writersAt } from './teams.ts'
import { DAY, WEEK } from './time.ts'
import type { Clock, Moment } from './time.ts'

/** A measure of a team, with the cycles that show it and its points in order. */
export type Measure = {
  key: string
  cycles: Cycle[]
  sketch: Omit<MeasureSketch, 'from' | 'to'>
  target: number | null
  made: Moment
  points: readonly Point[]
  baselines: readonly Baseline[]
}
type Baseline = { from: Moment; until: Moment; reason: string; by: string; at: Moment }
export type Point = { at: Moment; value: number; numerator?: number; denominator?: number; almost?: number; note?: string }

const HOW_MANY = { 3: 38, 6: 26, 12: 18, 20: 10, 36: 8 }
const COUNTS = Object.keys(HOW_MANY).map(Number)

/** About a third of what was tried is measured. A cycle that carries on goes on with the measure of the one before. */
export function makeMeasures(cycles: readonly Cycle[]): Measure[] {
  const measures = new Map<string, Measure>()
  for (const cycle of cycles) {
    const chance = chanceOf(`measure/${cycle.key}`)
    const earlier = cycle.carriesOn && measures.get(cycle.carriesOn.key)
    const sketch = cycle.material?.measure
    if (!sketch || cycle.tried === null || !(earlier || chance.happens(0.86))) continue
    const measure = newMeasure(cycle, earlier?.cycles ?? [], sketch, chance)
    if (earlier) measures.delete(cycle.carriesOn!.key)
    if (measure) measures.set(cycle.key, measure)
  }
  return [...measures.values()]
}

function newMeasure(cycle: Cycle, before: readonly Cycle[], sketch: MeasureSketch, chance: Chance): Measure | null {
  const cycles = [...before, cycle]
  const wanted = Number(chance.weighted(HOW_MANY))
  const days = measuredDays(cycle, cycles[0]!, sketch.daily === true, wanted, chance)
  if (days.length < 3) return null
  const points = days.map((at) => ({ at, ...valueOf(sketch, shareOfWay(at, cycle), chance) }))
  const key = cycles[0]!.key
  return {
    key,
    cycles,
    sketch,
    points,
    target: chance.happens(0.18) ? sketch.to : null,
    made: Math.min(cycles[0]!.made + 25, days[0]! - 60),
    baselines: points.length >= 20 && chance.happens(0.6) ? [lockOf(points, cycle, chance)] : [],
  }
}

/** Once a week on one weekday, or every day: on days of school, now and then missed, never in the week of state testing. */
function measuredDays(cycle: Cycle, first: Cycle, daily: boolean, wanted: number, chance: Chance): Moment[] {
  const tried = first.tried ?? cycle.tried!
  const few = wanted < 12
  const earliest = Math.max(cycle.team.made, few ? tried - WEEK : first.made - 130 * DAY)
  const days: Moment[] = []
  for (let at = cycle.last; at >= earliest; at -= daily && !few ? DAY : WEEK) {
    const day = onSchoolDay(at)
    if (day <= cycle.last && !days.includes(day) && !isTestingWeek(day) && !chance.happens(0.05)) days.unshift(day)
  }
  const count = COUNTS.findLast((each) => each <= Math.min(wanted, days.length)) ?? 0
  if (few) return Array.from({ length: count }, (_, at) => days[Math.round((at * (days.length - 1)) / Math.max(1, count - 1))]!)
  // A longer row begins well before the try, so that there is something to compare with.
  const before = days.filter((day) => day < cycle.tried!).length - Math.round(count * 0.4)
  const from = Math.max(0, Math.min(before, days.length - count))
  return days.slice(from, from + count)
}

/** How far toward its end a try was on that day: 0 before it began, rising over its first half where it worked. */
function shareOfWay(at: Moment, cycle: Cycle): number {
  if (at < cycle.tried!) return 0
  const reached = { yes: 1, partly: 0.55, no: 0.05 }[cycle.material!.cameTrue]
  return reached * Math.min(1, (at - cycle.tried!) / Math.max(WEEK, (cycle.last - cycle.tried!) * 0.6))
}

function valueOf({ kind, from, to, of = 20 }: MeasureSketch, way: number, chance: Chance): Omit<Point, 'at'> {
  const middle = from + (to - from) * way
  if (kind === 'proportion' || kind === 'piles') {
    const denominator = Math.max(3, of - chance.int(0, Math.max(1, Math.floor(of / 8))))
    const numerator = Math.max(
      0,
      Math.min(
        denominator,
        Math.round(middle * denominator + chance.noise() * Math.sqrt(denominator * middle * (1 - middle)) * 0.7),
      ),
    )
    const value = numerator / denominator
    return kind === 'piles'
      ? { value, numerator, denominator, almost: Math.round((denominator - numerator) * (0.35 + 0.3 * chance.unit())) }
      : { value, numerator, denominator }
  }
  const noisy = Math.max(0, middle + chance.noise() * Math.abs(to - from) * 0.2)
  return { value: kind === 'count' || noisy >= 30 ? Math.round(noisy) : Math.round(noisy * 10) / 10 }
}

const REASONS = [
  'Before we changed anything.',
  'The weeks without it.',
  'So we can’t fool ourselves.',
  'Twelve ordinary weeks.',
  'We agreed on this before looking.',
  'Before the try, breaks left out.',
]

const lockOf = (points: readonly Point[], cycle: Cycle, chance: Chance): Baseline => ({
  from: points[0]!.at,
  until: points[11]!.at,
  reason: chance.pick(REASONS),
  by: cycle.by.id,
  at: points[12]!.at + 2 * 60,
})

/** Of so many measures one has a number that somebody typed with a nought too many, and took away. */
const SLIPS_IN = 7

function slipOf({ key, sketch, points, cycles }: Measure, measureId: string, clock: Clock): Row<'removed_point'>[] {
  const last = points.at(-1)
  if (!last || !['count', 'mean', 'time-between'].includes(sketch.kind)) return []
  const by = (writersAt(cycles[0]!.team, last.at)[0] ?? cycles[0]!.by).id
  const typed = { value: last.value * 10, numerator: null, denominator: null, almost: null, note: '' }
  const told = { made_by: by, made_at: clock.instant(last.at + 50), deleted_by: by, deleted_at: clock.instant(last.at + 53) }
  return [{ id: idOf(`slip/${key}`, last.at), measure_id: measureId, measured_on: clock.day(last.at), ...typed, ...told }]
}

export function evidenceRows(measures: readonly Measure[], clock: Clock) {
  const idsOf = new Map(measures.map((measure) => [measure, idOf(`measure/${measure.key}`, measure.made)]))
  return {
    measure: measures.map((measure): Row<'measure'> => {
      const { cycles, sketch, target, made } = measure
      return {
        id: idsOf.get(measure)!,
        team_id: cycles[0]!.team.id,
        name: sketch.name,
        purpose: sketch.purpose ?? 'outcome',
        kind: sketch.kind,
        unit: sketch.unit ?? '',
        definition: sketch.definition ?? '',
        direction: sketch.direction,
        target,
        sampling: sketch.sampling ?? '',
        collected_by: sketch.collectedBy ?? '',
        how_often: sketch.howOften ?? null,
        offered_at: sketch.offered ? clock.instant(made + DAY) : null,
        offered_by: sketch.offered ? cycles[0]!.by.id : null,
        made_by: cycles[0]!.by.id,
        made_at: clock.instant(made),
      }
    }),
    measure_point: measures.flatMap((measure) =>
      measure.points.map(
        ({ at, value, numerator = null, denominator = null, almost = null, note = '' }, number): Row<'measure_point'> => ({
          id: idOf(`point/${measure.key}/${number}`, at),
          measure_id: idsOf.get(measure)!,
          measured_on: clock.day(at),
          value,
          numerator,
          denominator,
          almost,
          note,
          made_by: (writersAt(measure.cycles[0]!.team, at)[number % 2] ?? measure.cycles[0]!.by).id,
          made_at: clock.instant(at + 55),
        }),
      ),
    ),
    removed_point: measures.flatMap((measure, number) =>
      number % SLIPS_IN === 0 ? slipOf(measure, idsOf.get(measure)!, clock) : [],
    ),
    measure_baseline: measures.flatMap((measure) =>
      measure.baselines.map(({ from, until, reason, by, at }, number): Row<'measure_baseline'> => ({
        id: idOf(`baseline/${measure.key}${number > 0 ? `/${number}` : ''}`, at),
        measure_id: idsOf.get(measure)!,
        from_on: clock.day(from),
        until_on: clock.day(until),
        reason,
        made_by: by,
        made_at: clock.instant(at),
      })),
    ),
    cycle_measure: measures.flatMap((measure) =>
      measure.cycles.map((cycle): Row<'cycle_measure'> => ({ cycle_id: cycle.id, measure_id: idsOf.get(measure)! })),
    ),
  }
}
