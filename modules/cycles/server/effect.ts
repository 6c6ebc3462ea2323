import { createHash } from 'node:crypto'
import type { Measure } from '#modules/evidence/contract.ts'
import { readPoints } from '#modules/evidence/reading.ts'
import { movesIn } from '#modules/evidence/web/moves.ts'
import { effectOf } from '../effect.ts'
import type { Compared, Effect, Signal } from '../effect.ts'

/** Rises when the reckoning itself changes, so that what was kept is not taken for what would be said now. */
const METHOD = 1

export type Span = { from: string; until: string | null }

/** What the numbers of one measure say of the time before and after, and a hash of all that it was reckoned from. */
export function judged(measure: Measure, span: Span, comparison: Compared | null): { effect: Effect; inputs: string } {
  const { direction, points } = measure
  const numbers = points.map(({ on, value }) => ({ on, value }))
  const effect = effectOf({ points: numbers, ...span, direction, signal: signalIn(measure, span), comparison })
  const inputs = createHash('sha256')
    .update(JSON.stringify([METHOD, numbers, span.from, span.until, direction, comparison]))
    .digest('hex')
  return { effect, inputs }
}

/** Whether the chart, its middle held from the days before, shows a sign after them. */
function signalIn({ kind, points }: Measure, { from, until }: Span): Signal {
  const shown = points.filter(({ on }) => until === null || on <= until)
  const before = shown.filter(({ on }) => on < from)
  const [first, last] = [before[0], before.at(-1)]
  if (before.length < 10 || !first || !last || before.length === shown.length) return 'early'
  const reading = readPoints(kind, shown, [{ fromOn: first.on, untilOn: last.on }])
  if (reading.kind === 'dots') return 'early'
  const { longRun, outside, fewCrossings } = movesIn(reading.phases[0])
  if (longRun && longRun.until.on >= from) return longRun.side
  const beyond = outside.findLast(({ on }) => on >= from)
  if (beyond) return beyond.value > reading.phases[0].middle ? 'above' : 'below'
  return fewCrossings ? 'drift' : 'none'
}
