import type { Locale } from '#platform/words.ts'
import { inLongRun } from '#web/chart/run-series.ts'
import { dayText, valueText } from '#web/chart/unit.ts'
import type { Unit } from '#web/chart/unit.ts'
import type { Measure, Point } from '../contract.ts'
import type { Reading } from '../measure.ts'
import { chartPhrases } from './chart-phrases.ts'

/** A cycle over the chart: from its first day of trying to its last. */
export type CycleMark = { from: string; until?: string | null; label: string }
export type Seen = { title: string; said: string }

/** What a value of a measure is: a share, whole things, or any number, and what is counted. */
export const unitOf = ({ kind, unit }: Pick<Measure, 'kind' | 'unit'>): Unit => ({
  kind: kind === 'proportion' || kind === 'piles' ? 'share' : kind === 'count' ? 'count' : 'number',
  ...(unit && { of: unit }),
})

/** What a chart shows and how sure it is, by what its points may say. */
export function seenIn(measure: Measure, reading: Reading<Point>, marks: readonly CycleMark[], locale: Locale): Seen {
  return reading.kind === 'dots' ? seenEarly(measure, locale) : seenInRun(measure, reading, marks, locale)
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

function seenInRun(
  measure: Measure,
  { points, run }: Extract<Reading<Point>, { kind: 'run' }>,
  marks: readonly CycleMark[],
  locale: Locale,
): Seen {
  const { name, baseline } = measure
  const say = chartPhrases(locale)
  const value = valueText(unitOf(measure), run.median, locale)
  const middle = baseline ? say.earlierMiddle(value) : say.middle(value)
  const stretch = lastLongRun(points, run)
  if (!run.signal) return { title: say.around(name, value), said: say.chance(run.points, middle) }
  if (!stretch) {
    const half = Math.floor(points.length / 2)
    const isUp = meanOf(points.slice(-half)) > meanOf(points.slice(0, half))
    return { title: isUp ? say.driftedUp(name) : say.driftedDown(name), said: say.crosses(run.crossings, middle) }
  }
  const { from, until, side, count, goesOn } = stretch
  const [fromDay, untilDay] = [dayText(from.on, locale), dayText(until.on, locale)]
  const said = say.inARow(count, fromDay, untilDay, say[side], middle)
  if (!goesOn) return { title: (side === 'above' ? say.ranHigh : say.ranLow)(name, fromDay, untilDay), said }
  const cycle = beganBefore(from, points, marks)
  const after = side === 'above' ? say.roseAfter : say.fellAfter
  const since = side === 'above' ? say.roseFrom : say.fellFrom
  return { title: cycle ? after(name, cycle.label) : since(name, fromDay), said }
}

/** The latest run longer than chance allows, and whether it goes on to the last point that lies to a side. */
function lastLongRun(points: readonly Point[], run: Extract<Reading<Point>, { kind: 'run' }>['run']) {
  const long = inLongRun(run)
  const end = long.lastIndexOf(true)
  const side = run.sides[end]
  if (side !== 'above' && side !== 'below') return null
  let begin = end
  let count = 0
  for (let at = end; at >= 0 && (run.sides[at] === side || run.sides[at] === 'on'); at--)
    if (run.sides[at] === side) {
      begin = at
      count++
    }
  const goesOn = run.sides.slice(end + 1).every((later) => later === 'on')
  return { from: points[begin]!, until: points[end]!, side, count, goesOn }
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
