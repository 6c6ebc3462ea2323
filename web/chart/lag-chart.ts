import { scaleLinear } from 'd3-scale'
import { cloneElement, createElement as h } from 'react'
import type { ReactElement } from 'react'
import type { Drawing } from './paint.ts'
import { picture } from './picture.ts'
import { SIZE, textWidth } from './room.ts'
import { timeChart } from './time-chart.ts'
import type { Series } from './time-chart.ts'

/** What we do above, what students do below, on one axis of time, and between them how long one was expected to follow the other. */
export type LagSeries = {
  title: string
  said: string
  above: Series
  below: Series
  /** From the day the change began to the day by which students were expected to follow. */
  expected: { from: string; until: string; label: string }
  names: { above: string; below: string }
}

const BETWEEN = 46
const NAME = 22

export function lagChart({ title, said, above, below, expected, names }: LagSeries, drawing: Drawing): ReactElement {
  const { width, paint, id } = drawing
  const days = [...above.points, ...below.points].map(({ on }) => on).concat(expected.from, expected.until)
  const frame = { from: days.reduce(earlier), until: days.reduce(later), left: 58, right: width - 58 }
  const part = (series: Series, name: string) =>
    timeChart({ ...series, frame }, { ...drawing, id: `${id}-${name}`, alone: false })
  const [top, bottom] = [part(above, 'above'), part(below, 'below')]
  const height = (of: ReactElement) => (of.props as { height: number }).height
  const across = scaleLinear([Date.parse(frame.from), Date.parse(frame.until)], acrossFrame(frame))
  const [from, until] = [across(Date.parse(expected.from)), across(Date.parse(expected.until))]
  const firstPlot = NAME + height(top)
  const y = firstPlot + BETWEEN / 2 + 6
  const label = textWidth(expected.label)
  const at = Math.min(Math.max((from + until) / 2, label / 2), width - label / 2)
  const layers = [
    h('text', { key: 'above', x: 0, y: 14, fontSize: SIZE, fontWeight: 650, fill: paint.ink }, names.above),
    cloneElement(top as ReactElement<{ y: number }>, { key: 'top', y: NAME }),
    h(
      'g',
      { key: 'lag', stroke: paint.unusual, fill: 'none', strokeWidth: 1.8 },
      h('path', { d: `M${from} ${y - 6}v12M${from} ${y}H${Math.max(until - 7, from)}` }),
      h('path', { d: `M${until - 8} ${y - 5}L${until} ${y}l-8 5`, strokeLinejoin: 'round' }),
      h('path', {
        d: `M${until} ${y + 6}V${firstPlot + BETWEEN + NAME + height(bottom) - 30}`,
        strokeDasharray: '2 4',
        opacity: 0.8,
      }),
      h('text', { x: at, y: y - 12, textAnchor: 'middle', fontSize: SIZE, fill: paint.quiet, stroke: 'none' }, expected.label),
    ),
    h('text', { key: 'below', x: 0, y: firstPlot + BETWEEN + 14, fontSize: SIZE, fontWeight: 650, fill: paint.ink }, names.below),
    cloneElement(bottom as ReactElement<{ y: number }>, { key: 'bottom', y: firstPlot + BETWEEN + NAME }),
  ]
  return picture({ title, said, height: firstPlot + BETWEEN + NAME + height(bottom), layers }, drawing)
}

/** Where the first and last day of a shared axis lie: as `timeChart` places them. */
export const acrossFrame = ({ left, right }: { left: number; right: number }): [number, number] => [left + 14, right - 8]

const earlier = (one: string, other: string) => (one < other ? one : other)
const later = (one: string, other: string) => (one > other ? one : other)
