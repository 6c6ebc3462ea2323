import { scaleLinear } from 'd3-scale'
import { createElement as h } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { labelledPositions, valueAxis } from './axis.ts'
import { band, level, levelKey, placeOf } from './levels.ts'
import type { Level } from './levels.ts'
import type { Drawing } from './paint.ts'
import { picture } from './picture.ts'
import { ROW, SIZE, tenth, textWidth } from './room.ts'
import type { Spot } from './room.ts'
import { markPlaces, shadedMarks } from './marks.ts'
import type { Mark } from './marks.ts'
import { dateLabels, noteFlags, points as drawnPoints, valueLines } from './time-parts.ts'
import { valueText } from './unit.ts'
import type { Unit } from './unit.ts'

export type Point = {
  on: string
  value: number
  /** What the point rests on, where that is short: "11 of 24". */
  label?: string
  /** Part of a signal: drawn in another shape and colour. */
  unusual?: boolean
  /** What somebody noted at it: numbered on the chart, told beneath. */
  note?: string
}

export type Series = {
  /** What is seen, not what is plotted; and the sentence that says how sure. */
  title: string
  said: string
  points: readonly Point[]
  unit: Unit
  /** Below ten points dots; then a run chart with its middle; then, with limits, a control chart. */
  mode: 'dots' | 'run' | 'control'
  /** The middle at each point, and whether the point is one it was taken from and held since. */
  centre?: { at: readonly (number | null)[]; label: string; taken?: readonly boolean[] }
  /** The usual range at each point; null where it has none. */
  limits?: { lower: readonly (number | null)[]; upper: readonly (number | null)[]; label: string }
  target?: { value: number; label: string }
  marks?: readonly Mark[]
  /** Days and edges shared with another chart; without it, its own. */
  frame?: { from: string; until: string; left: number; right: number }
}

/** A series over time, drawn for the width it has. No label is under 12 px, whatever the width. */
export function timeChart(series: Series, drawing: Drawing): ReactElement {
  const { width, paint, locale } = drawing
  const { points, unit, mode, title, said, target } = series
  const centre = mode === 'dots' ? undefined : series.centre
  const limits = mode === 'control' ? series.limits : undefined
  const ranged = [...(centre?.at ?? []), ...(limits?.lower ?? []), ...(limits?.upper ?? []), target?.value ?? null]
  const axis = valueAxis([...points.map(({ value }) => value), ...ranged.filter((value) => value !== null)], unit)
  const ticks = axis.ticks.map((value) => ({ value, text: valueText(unit, value, locale) }))

  // Across: days. Beside the last of many points stands its value.
  const days = points.map(({ on }) => Date.parse(on))
  const lastText = mode === 'dots' ? '' : valueText(unit, points.at(-1)?.value ?? 0, locale)
  const left = series.frame?.left ?? Math.max(...ticks.map(({ text }) => textWidth(text))) + 14
  const right = series.frame?.right ?? width - Math.max(10, textWidth(lastText) + 8)
  const [first, last] = series.frame
    ? [Date.parse(series.frame.from), Date.parse(series.frame.until)]
    : [Math.min(...days), Math.max(...days)]
  const across = scaleLinear([first, Math.max(last, first + 1)], [left + 14, right - (lastText || series.frame ? 8 : 16)])
  const x = (on: string) => tenth(Math.min(Math.max(across(Date.parse(on)), left), right))

  // Down: what the values are, levels that found no room beside their line, names of cycles, then the plot.
  const bottom = Math.round(Math.min(Math.max(width * 0.34, 150), 230))
  const down = scaleLinear([axis.from, axis.to], [bottom, 0])
  const y = (value: number) => tenth(down(value))
  const ys = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : y(value)))
  const frame = { left, right, top: 0, bottom }
  const spots = points.map(({ on, value }): Spot => ({ x: x(on), y: y(value) }))
  const labelled = labelledPositions(
    spots.map((spot) => spot.x),
    66,
  )
  const marks = markPlaces(series.marks ?? [], x, frame)
  const levels: Level[] = [
    target && { look: 'target' as const, label: target.label, at: points.map(() => y(target.value)) },
    limits && { look: 'limit' as const, label: limits.label, at: ys(limits.upper) },
    centre && {
      look: 'centre' as const,
      label: centre.label,
      at: ys(centre.at),
      ...(centre.taken && { taken: centre.taken }),
    },
  ].filter((one) => one !== undefined)
  const placed = levels.map((one) => ({ one, place: placeOf(one, frame, spots) }))
  const aboveKey = unit.of ? ROW : 0
  const key = levelKey(
    placed.flatMap(({ one, place }) => (place ? [] : [one])),
    aboveKey,
    drawing,
  )
  const plotTop = 10 + aboveKey + key.height + marks.height
  const years = new Set(points.map(({ on }) => on.slice(0, 4))).size

  const layers: ReactNode[] = [
    unit.of && h('text', { key: 'unit', x: 0, y: 14, fill: paint.faint, fontSize: SIZE }, unit.of),
    key.drawn,
    h(
      'g',
      { key: 'plot', transform: `translate(0 ${plotTop})` },
      shadedMarks(marks, frame, drawing),
      limits && band(ys(limits.lower), ys(limits.upper), spots, frame, drawing),
      valueLines(
        ticks.map(({ value, text }) => ({ y: y(value), text })),
        frame,
        drawing,
      ),
      dateLabels(
        labelled.map((index) => ({ x: spots[index]!.x, on: points[index]!.on })),
        frame,
        drawing,
      ),
      placed.map(({ one, place }) => level(one, place, spots, frame, drawing)),
      mode !== 'dots' && joined(spots, drawing),
      drawnPoints(series, spots, frame, drawing),
      noteFlags(points, spots, frame, drawing),
    ),
  ]
  return picture({ title, said, height: plotTop + bottom + (years > 1 ? 44 : 30), layers }, drawing)
}

/** The line through the points. */
const joined = (spots: readonly Spot[], { paint }: Drawing) =>
  h('path', {
    d: `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    fill: 'none',
    stroke: paint.main,
    strokeWidth: 2.2,
    strokeLinejoin: 'round',
  })
