import { chartFor, runChart } from '#stats'
import type { RunChart } from '#stats'
import type { Drawing } from './paint.ts'
import type { Point, Series } from './time-chart.ts'
import { valueText } from './unit.ts'
import type { Unit } from './unit.ts'
import { chartWords } from './words.ts'

/** How many first points the middle is taken from, once someone locked it. */
type Baseline = { count: number }
type Seen = Pick<Series, 'mode' | 'points' | 'centre'> & { chart: RunChart | null }

/** What a series can bear by the run chart's rules: below ten points its dots, then its middle and the points of a signal. */
export function runSeries(points: readonly Point[], unit: Unit, locale: Drawing['locale'], baseline?: Baseline): Seen {
  if (chartFor(points.length) === 'dots') return { mode: 'dots', points, chart: null }
  const chart = runChart(
    points.map(({ value }) => value),
    baseline ? { baseline: baseline.count } : {},
  )
  const say = chartWords(locale)
  const value = valueText(unit, chart.median, locale)
  const unusual = inLongRun(chart)
  return {
    mode: 'run',
    chart,
    points: points.map((point, index) => Object.assign({}, point, { unusual: unusual[index] ?? false })),
    centre: {
      at: points.map(() => chart.median),
      label: baseline ? say.middleOfFirst(baseline.count, value) : say.middle(value),
      ...(baseline && { taken: points.map((_, index) => index < baseline.count) }),
    },
  }
}

/** The points of every run longer than chance allows; those on the middle neither break nor join it. */
export function inLongRun({ sides, longestRunLimit }: Pick<RunChart, 'sides' | 'longestRunLimit'>): boolean[] {
  const marked = sides.map(() => false)
  let run: number[] = []
  const close = () => {
    if (run.length > longestRunLimit) for (const index of run) marked[index] = true
    run = []
  }
  for (const [index, side] of sides.entries()) {
    if (side === null || side === 'on') continue
    if (run.length > 0 && sides[run[0]!] !== side) close()
    run.push(index)
  }
  close()
  return marked
}
