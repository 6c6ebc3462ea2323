import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { createElement as h } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { labelledPositions, valueAxis } from './axis.ts'
import { band, level, levelKey } from './levels.ts'
import type { Level } from './levels.ts'
import type { Drawing } from './paint.ts'
import { picture } from './picture.ts'
import { besideLine, inRows, ROW, SIZE, textWidth } from './room.ts'
import type { Spot } from './room.ts'
import { dateLabels, points as drawnPoints, shadedMarks, valueLines } from './time-parts.ts'
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
  /** The middle at each point, and the last day of the baseline it was taken from. */
  centre?: { at: readonly number[]; label: string; until?: string }
  /** The usual range at each point; null where it has none. */
  limits?: { lower: readonly (number | null)[]; upper: readonly (number | null)[]; label: string }
  target?: { value: number; label: string }
  /** Cycles: shaded from their first day to their last, or to the end. */
  marks?: readonly { from: string; until?: string | null; label: string }[]
}

/** A series over time, drawn for the width it has. No label is under 12 px, whatever the width. */
export function timeChart(series: Series, drawing: Drawing): ReactElement {
  const { width, paint, locale } = drawing
  const { points, unit, mode, title, said, target } = series
  const centre = mode === 'dots' ? undefined : series.centre
  const limits = mode === 'control' ? series.limits : undefined
  const ranged = [...(centre?.at ?? []), ...(limits?.lower ?? []), ...(limits?.upper ?? []), target?.value ?? null]
  const axis = valueAxis([...points.map(({ value }) => value), ...ranged.filter((value) => value !== null)], unit)
  const tickTexts = axis.ticks.map((tick) => valueText(unit, tick, locale))

  // Across: days. Beside the last of many points stands its value.
  const days = points.map(({ on }) => Date.parse(on))
  const lastText = mode === 'dots' ? '' : valueText(unit, points.at(-1)?.value ?? 0, locale)
  const left = Math.max(...tickTexts.map((text) => textWidth(text))) + 14
  const right = width - Math.max(10, textWidth(lastText) + 6)
  const first = Math.min(...days)
  const across = scaleLinear([first, Math.max(...days, first + 1)], [left + 14, right - (lastText ? 8 : 16)])
  const within = (on: string) => Math.min(Math.max(across(Date.parse(on)), left), right)

  // Down: what the values are, names of cycles, levels that found no room beside their line, then the plot.
  const marks = (series.marks ?? []).map(({ from, until, label }) => ({
    label,
    from: within(from),
    until: until ? within(until) : right,
  }))
  const rows = inRows(marks.map(({ from, label }) => ({ x: from, width: textWidth(label) + 8 })))
  const height = Math.round(Math.min(Math.max(width * 0.34, 150), 230))
  const up = scaleLinear([axis.from, axis.to], [height, 0])
  const spots = points.map(({ value }, index): Spot => ({ x: across(days[index]!), y: up(value) }))
  const frame = { left, right, top: 0, bottom: height }
  const levels: Level[] = [
    target && { look: 'target' as const, label: target.label, at: points.map(() => up(target.value)) },
    limits && {
      look: 'limit' as const,
      label: limits.label,
      at: limits.upper.map((value) => (value === null ? null : up(value))),
    },
    centre && {
      look: 'centre' as const,
      label: centre.label,
      at: centre.at.map(up),
      ...(centre.until && { until: within(centre.until) }),
    },
  ].filter((one) => one !== undefined)
  const placed = levels.map((one) => {
    const flat = new Set(one.at).size === 1
    return { one, place: flat ? besideLine(one.label, one.at[0] ?? 0, frame, spots) : null }
  })
  const homeless = placed.filter(({ place }) => place === null).map(({ one }) => one)
  const key = levelKey(homeless, unit.of ? ROW : 0, drawing)
  const years = new Set(points.map(({ on }) => on.slice(0, 4))).size
  const plotTop = 10 + (unit.of ? ROW : 0) + key.height + (rows.length ? (Math.max(...rows) + 1) * ROW + 4 : 0)

  const layers: ReactNode[] = [
    unit.of && h('text', { key: 'unit', x: 0, y: 14, fill: paint.faint, fontSize: SIZE }, unit.of),
    key.drawn,
    h(
      'g',
      { key: 'plot', transform: `translate(0 ${plotTop})` },
      shadedMarks(
        marks.map((mark, index) => Object.assign(mark, { row: rows[index]! })),
        frame,
        drawing,
      ),
      limits &&
        band(
          limits.lower.map((value) => (value === null ? null : up(value))),
          limits.upper.map((value) => (value === null ? null : up(value))),
          spots,
          frame,
          drawing,
        ),
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
      placed.map(({ one, place }) => level(one, place, spots, frame, drawing)),
      mode !== 'dots' &&
        h('path', {
          d: line<Spot>(
            ({ x }) => x,
            ({ y }) => y,
          )(spots),
          fill: 'none',
          stroke: paint.main,
          strokeWidth: 2.2,
          strokeLinejoin: 'round',
        }),
      drawnPoints(series, spots, frame, drawing),
    ),
  ]
  return picture({ title, said, height: plotTop + height + (years > 1 ? 44 : 30), layers }, drawing)
}
