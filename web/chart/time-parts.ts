import { createElement as h } from 'react'
import type { Drawing } from './paint.ts'
import { besideLine, textWidth } from './room.ts'
import type { Spot } from './room.ts'
import type { Series } from './time-chart.ts'
import { dayText, valueText } from './unit.ts'

type Frame = { left: number; right: number; top: number; bottom: number }
const SIZE = 13
const ROW = 20

/** Text that stays readable over lines: with a rim in the colour of the ground. */
const rimmed = (paint: Drawing['paint']) => ({
  fontSize: SIZE,
  stroke: paint.ground,
  strokeWidth: 4,
  strokeLinejoin: 'round' as const,
  paintOrder: 'stroke',
})

/** A cycle: shaded over its days, its name above the plot where no point can be. */
export const shadedMarks = (
  marks: readonly { from: number; until: number; label: string; row: number }[],
  { top, bottom, right }: Frame,
  { paint }: Drawing,
) =>
  h(
    'g',
    { key: 'marks' },
    marks.map(({ from, until, label, row }) => {
      const width = textWidth(label, SIZE) + 8
      const overEdge = from + width > right
      return h(
        'g',
        { key: `${from} ${label}` },
        h('rect', { x: from, width: Math.max(until - from, 1), y: top, height: bottom - top, fill: paint.wash, opacity: 0.6 }),
        h('line', { x1: from, x2: from, y1: top, y2: bottom, stroke: paint.main, strokeWidth: 1.5 }),
        h(
          'text',
          {
            x: overEdge ? right : from + 7,
            y: top + 14 + row * ROW,
            textAnchor: overEdge ? 'end' : 'start',
            fill: paint.main,
            fontSize: SIZE,
            fontWeight: 650,
          },
          label,
        ),
      )
    }),
  )

export const valueLines = (ticks: readonly { y: number; text: string }[], { left, right }: Frame, { paint }: Drawing) =>
  h(
    'g',
    { key: 'values' },
    ticks.map(({ y, text }) => [
      h('line', { key: `${text}-`, x1: left, x2: right, y1: y, y2: y, stroke: paint.line }),
      h('text', { key: text, x: left - 8, y: y + 4.5, textAnchor: 'end', fill: paint.quiet, fontSize: SIZE }, text),
    ]),
  )

/** Days under their points; the year where it changes. */
export const dateLabels = (
  labels: readonly { x: number; on: string }[],
  { bottom, left, right }: Frame,
  { paint, locale }: Drawing,
) =>
  h(
    'g',
    { key: 'days' },
    labels.map(({ x, on }, index) => {
      const text = dayText(on, locale)
      const half = textWidth(text, SIZE) / 2
      const year = index > 0 && labels[index - 1]!.on.slice(0, 4) !== on.slice(0, 4) ? on.slice(0, 4) : null
      const at = Math.min(Math.max(x, left - 10 + half), right + 8 - half)
      return h(
        'text',
        { key: on, x: at, y: bottom + 20, textAnchor: 'middle', fill: paint.quiet, fontSize: SIZE },
        text,
        year && h('title', null, `${text} ${year}`),
      )
    }),
  )

type Level = { y: number; label: string; look: 'centre' | 'target' | 'limit'; until?: number }

/** A level across the plot, named where it has room. Of a middle, the part it was taken from is drawn whole. */
export function acrossLine({ y, label, look, until }: Level, frame: Frame, spots: readonly Spot[], { paint }: Drawing) {
  const dashes = { centre: '6 5', target: '2 4', limit: '1 0' }[look]
  const colour = { centre: paint.faint, target: paint.good, limit: paint.main }[look]
  const stroke = { y1: y, y2: y, stroke: colour, strokeWidth: look === 'limit' ? 1 : 1.5, opacity: look === 'limit' ? 0.5 : 1 }
  const { x, y: textY } = besideLine(label, y, frame, spots)
  return h(
    'g',
    { key: `${look} ${y}` },
    until && h('line', { ...stroke, x1: frame.left, x2: until }),
    h('line', {
      ...stroke,
      x1: until ?? frame.left,
      x2: frame.right,
      strokeDasharray: dashes,
      strokeLinecap: look === 'target' ? 'round' : 'butt',
    }),
    label && h('text', { ...rimmed(paint), x, y: textY, fill: look === 'target' ? paint.good : paint.quiet }, label),
  )
}

/** Usual points are dots, unusual ones diamonds. Each of a few points says its value above it, of many only the last, beside it. */
export function points({ points: of, unit, mode }: Series, spots: readonly Spot[], { top }: Frame, { paint, locale }: Drawing) {
  const rim = { stroke: paint.sheet, strokeWidth: 1.5 }
  const few = mode === 'dots'
  return h(
    'g',
    { key: 'points' },
    of.map(({ on, value, label, unusual }, index) => {
      const { x, y } = spots[index]!
      const text = valueText(unit, value, locale)
      const above = { x, y: y - top < 22 ? y + 21 : y - 11, textAnchor: 'middle' as const }
      const place = few ? above : { x: x + 11, y: y + 4.5 }
      const said =
        (few || index === of.length - 1) && h('text', { ...rimmed(paint), ...place, fontWeight: 650, fill: paint.ink }, text)
      return h(
        'g',
        { key: on },
        h('title', null, [dayText(on, locale, true), [text, label].filter(Boolean).join(', ')].join(': ')),
        unusual
          ? h('path', { d: `M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5Z`, fill: paint.unusual, ...rim })
          : h('circle', { cx: x, cy: y, r: few ? 6 : 4, fill: paint.main, ...rim }),
        said,
      )
    }),
  )
}
