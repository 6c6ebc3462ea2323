import type { Locale } from '#platform/words.ts'
import { dayText, valueText } from '#web/chart/unit.ts'
import type { Measure, Point } from '../contract.ts'
import { aboutMiddle } from '../reading.ts'
import type { Phase, Reading } from '../reading.ts'
import { chartPhrases } from './chart-phrases.ts'
import { controlPhrases } from './control-phrases.ts'
import { movesIn } from './moves.ts'
import type { Moves } from './moves.ts'
import { targetSaid } from './target-said.ts'
import { unitOf } from './unit-of.ts'

/** A cycle over the chart: from its first day of trying to its last. */
export type CycleMark = { from: string; until?: string | null; label: string }
export type Seen = { title: string; said: string }

/** What a chart shows and how sure it is, by what its points may say. */
export function seenIn(measure: Measure, reading: Reading<Point>, marks: readonly CycleMark[], locale: Locale): Seen {
  return reading.kind === 'dots' ? seenEarly(measure, locale) : seenLater(measure, reading, marks, locale)
}

function seenEarly({ name, kind, points, unit }: Measure, locale: Locale): Seen {
  const say = chartPhrases(locale)
  const [first, last] = [points[0]!, points.at(-1)!]
  const day = ({ on }: Point) => dayText(on, locale)
  const value = (point: Point) => valueText(unitOf({ kind, unit }), point.value, locale)
  const share = ({ numerator, denominator }: Point) => say.someOfAll(String(numerator), String(denominator))
  const said = say.early(points.length)
  if (kind === 'piles' && first === last) return { title: say.gotItOn(name, share(first), day(first)), said }
  if (kind === 'piles') return { title: say.gotItThen(name, share(first), day(first), share(last), day(last)), said }
  if (first === last) return { title: say.onOneDay(name, value(first), day(first)), said }
  return { title: say.fromTo(name, value(first), day(first), value(last), day(last)), said }
}

type Later = Exclude<Reading<Point>, { kind: 'dots' }>

/** The latest phase tells how things are now; the one before it is named where the middle was moved. */
function seenLater(measure: Measure, { phases }: Later, marks: readonly CycleMark[], locale: Locale): Seen {
  const say = controlPhrases(locale)
  const phase = phases.at(-1)!
  const earlier = phases.at(-2)
  const moves = movesIn(phase)
  const seen = seenInPhase(measure, phase, moves, marks, locale)
  const text = (value: number) => valueText(unitOf(measure), value, locale)
  const isSteady = !moves.longRun && !moves.fewCrossings && moves.outside.length === 0
  const since = dayText(phase.points[0]!.on, locale)
  const title = earlier && isSteady ? say.aroundSince(measure.name, text(phase.middle), since, text(earlier.middle)) : seen.title
  const held = phase.control && phase.held < STEADY_LIMITS ? say.firstTry(phase.held) : ''
  // While something moves, the range tells how it was and not how it will be.
  const ahead = moves.longRun?.goesOn ? [] : [rangeSaid(phase, text, locale), held, targetSaid(measure, phase, locale)]
  return { title, said: [seen.said, ...ahead].filter(Boolean).join(' ') }
}

/** From so many points on, limits stay where they are. */
const STEADY_LIMITS = 20

function rangeSaid({ control }: Phase<Point>, text: (value: number) => string, locale: Locale): string {
  const [lower, upper] = [control?.chart.lower.at(-1), control?.chart.upper.at(-1)]
  if (lower == null || upper == null) return ''
  return controlPhrases(locale).usually(text(lower), text(upper))
}

function seenInPhase(
  measure: Measure,
  phase: Phase<Point>,
  { longRun, fewCrossings, outside }: Moves<Point>,
  marks: readonly CycleMark[],
  locale: Locale,
): Seen {
  const { name } = measure
  const { points, baseline } = phase
  const say = chartPhrases(locale)
  const value = valueText(unitOf(measure), phase.middle, locale)
  const middle = baseline ? say.earlierMiddle(value) : say.middle(value)
  if (longRun?.goesOn) {
    const { from, until, side, count } = longRun
    const [fromDay, untilDay] = [dayText(from.on, locale), dayText(until.on, locale)]
    const said = say.inARow(count, fromDay, untilDay, say[side], middle)
    const cycle = beganBefore(from, points, marks)
    const after = side === 'above' ? say.roseAfter : say.fellAfter
    const since = side === 'above' ? say.roseFrom : say.fellFrom
    return { title: cycle ? after(name, cycle.label) : since(name, fromDay), said }
  }
  const last = outside.at(-1)
  // The newest sign is the one that is told.
  if (last && (!longRun || last.on > longRun.until.on)) {
    const standsOut = controlPhrases(locale)
    const at = valueText(unitOf(measure), last.value, locale)
    const day = dayText(last.on, locale)
    return { title: standsOut.standsOut(name, at, day), said: standsOut.outside(outside.length, day) }
  }
  if (longRun) {
    const { from, until, side, count } = longRun
    const [fromDay, untilDay] = [dayText(from.on, locale), dayText(until.on, locale)]
    const said = say.inARow(count, fromDay, untilDay, say[side], middle)
    return { title: (side === 'above' ? say.ranHigh : say.ranLow)(name, fromDay, untilDay), said }
  }
  if (!fewCrossings) return { title: say.around(name, value), said: say.chance(points.length, middle) }
  const half = Math.floor(points.length / 2)
  const isUp = meanOf(points.slice(-half)) > meanOf(points.slice(0, half))
  return {
    title: isUp ? say.driftedUp(name) : say.driftedDown(name),
    said: say.crosses(aboutMiddle(phase).crossings, middle),
  }
}

const LATEST = 3

/** The cycle whose beginning lies just before a run: not more than a few points earlier. */
function beganBefore(first: Point, points: readonly Point[], marks: readonly CycleMark[]): CycleMark | undefined {
  const before = marks.filter(({ from }) => {
    const between = points.filter(({ on }) => on >= from && on < first.on).length
    return from <= first.on && between < LATEST && points.some(({ on }) => on < from)
  })
  return before.toSorted((one, other) => one.from.localeCompare(other.from)).at(-1)
}

const meanOf = (points: readonly Point[]) => points.reduce((sum, { value }) => sum + value, 0) / points.length
