import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { createElement as h } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { labelledPositions, valueAxis } from './axis.ts'
import type { Drawing } from './paint.ts'
import { inRows, textWidth } from './room.ts'
import { picture } from './picture.ts'
import { acrossLine, dateLabels, points as drawnPoints, shadedMarks, valueLines } from './time-parts.ts'
import { valueText } from './unit.ts'
import type { Unit } from './unit.ts'

export type Point = {
  on: string
  value: number
  /** What the point rests on, where that is short: "11 of 24". */
  label?: string
  /** Part of a signal: drawn in another shape and colour. */
  unusual?: boolean
}

export type Series = {
  /** What is seen, not what is plotted; and the sentence that says how sure. */
  title: string
  said: string
  points: readonly Point[]
  unit: Unit
  /** Below ten points dots; then a run chart with its middle; then, with limits, a control chart. */
  mode: 'dots' | 'run' | 'control'
  centre?: { value: number; label: string; until?: string }
  limits?: { lower: number; upper: number; label: string }
  target?: { value: number; label: string }
  /** Cycles: shaded from their first day to their last, or to the end. */
  marks?: readonly { from: string; until?: string | null; label: string }[]
}

const SIZE = 13
const ROW = 20

/** A series over time, drawn for the width it has. No label is under 12 px, whatever the width. */
export function timeChart(series: Series, drawing: Drawing): ReactElement {
  const { width, paint, locale } = drawing
  const { points, unit, mode, title, said } = series
  const days = points.map(({ on }) => Date.parse(on))
  const centre = mode === 'dots' ? undefined : series.centre
  const limits = mode === 'control' ? series.limits : undefined
  const shown = [centre?.value, limits?.lower, limits?.upper, series.target?.value].filter((value) => value !== undefined)
  const axis = valueAxis([...points.map(({ value }) => value), ...shown], unit)
  const tickTexts = axis.ticks.map((tick) => valueText(unit, tick, locale))

  const marks = series.marks ?? []
  const left = Math.max(...tickTexts.map((text) => textWidth(text, SIZE))) + 14
  // Beside the last of many points stands its value.
  const lastText = mode === 'dots' ? '' : valueText(unit, points.at(-1)?.value ?? 0, locale)
  const right = width - Math.max(10, textWidth(lastText, SIZE) + 6)
  const across = scaleLinear(
    [Math.min(...days), Math.max(...days, Math.min(...days) + 1)],
    [left + 14, right - (lastText ? 8 : 16)],
  )
  const within = (on: string) => Math.min(Math.max(across(Date.parse(on)), left), right)
  const rows = inRows(marks.map(({ from, label }) => ({ x: within(from), width: textWidth(label, SIZE) + 8 })))
  const top = 10 + (unit.of ? ROW : 0) + (rows.length ? (Math.max(...rows) + 1) * ROW + 4 : 0)
  const bottom = top + Math.round(Math.min(Math.max(width * 0.34, 150), 230))
  const up = scaleLinear([axis.from, axis.to], [bottom, top])
  const spots = points.map(({ value }, index) => ({ x: across(days[index]!), y: up(value) }))
  const frame = { left, right, top, bottom }

  const level = (of: { value: number; label: string }, look: 'centre' | 'target' | 'limit', until?: string) =>
    acrossLine({ ...of, look, y: up(of.value), ...(until && { until: within(until) }) }, frame, spots, drawing)
  const layers: ReactNode[] = [
    shadedMarks(
      marks.map(({ from, until, label }, index) => ({
        label,
        row: rows[index]!,
        from: within(from),
        until: until ? within(until) : right,
      })),
      { ...frame, top: unit.of ? 10 + ROW : 10 },
      drawing,
    ),
    unit.of && h('text', { key: 'unit', x: 0, y: 14, fill: paint.faint, fontSize: SIZE }, unit.of),
    limits &&
      h('rect', {
        key: 'usual',
        x: left,
        width: right - left,
        y: up(limits.upper),
        height: up(limits.lower) - up(limits.upper),
        fill: paint.main,
        opacity: 0.07,
      }),
    valueLines(
      axis.ticks.map((tick, index) => ({ y: up(tick), text: tickTexts[index]! })),
      frame,
      drawing,
    ),
    dateLabels(
      labelledPositions(
        spots.map(({ x }) => x),
        66,
      ).map((index) => ({ x: spots[index]!.x, on: points[index]!.on })),
      frame,
      drawing,
    ),
    series.target && level(series.target, 'target'),
    limits && level({ value: limits.upper, label: limits.label }, 'limit'),
    limits && level({ value: limits.lower, label: '' }, 'limit'),
    centre && level(centre, 'centre', centre.until),
    mode !== 'dots' &&
      h('path', {
        key: 'line',
        d: line<{ x: number; y: number }>(
          ({ x }) => x,
          ({ y }) => y,
        )(spots),
        fill: 'none',
        stroke: paint.main,
        strokeWidth: 2.2,
        strokeLinejoin: 'round',
      }),
    drawnPoints(series, spots, frame, drawing),
  ]
  return picture({ title, said, height: bottom + 30, layers }, drawing)
}
