import { createElement as h } from 'react'
import type { Drawing } from './paint.ts'
import { rimmed, SIZE, textWidth } from './room.ts'
import type { Box, Spot } from './room.ts'
import type { Series } from './time-chart.ts'
import { dayText, valueText } from './unit.ts'

export const valueLines = (ticks: readonly { y: number; text: string }[], { left, right }: Box, { paint }: Drawing) =>
  h(
    'g',
    { key: 'values' },
    ticks.map(({ y, text }) => [
      h('line', { key: `${text}-`, x1: left, x2: right, y1: y, y2: y, stroke: paint.line }),
      h('text', { key: text, x: left - 8, y: y + 4.5, textAnchor: 'end', fill: paint.quiet, fontSize: SIZE }, text),
    ]),
  )

/** Days under their points, and a new year under its first. */
export const dateLabels = (
  labels: readonly { x: number; on: string }[],
  { bottom, left, right }: Box,
  { paint, locale }: Drawing,
) =>
  h(
    'g',
    { key: 'days', fill: paint.quiet, fontSize: SIZE, textAnchor: 'middle' },
    labels.map(({ x, on }, index) => {
      const text = dayText(on, locale)
      const half = textWidth(text) / 2
      const before = labels[index - 1]
      const newYear = before !== undefined && before.on.slice(0, 4) !== on.slice(0, 4)
      const at = Math.min(Math.max(x, left - 10 + half), right + 8 - half)
      return [
        h('text', { key: on, x: at, y: bottom + 20 }, text),
        newYear && h('text', { key: `${on} year`, x: at, y: bottom + 36, fill: paint.faint }, on.slice(0, 4)),
      ]
    }),
  )

/** Usual points are dots, unusual ones diamonds. Each of a few points says its value above it, of many only the last, beside it. */
export function points({ points: of, unit, mode }: Series, spots: readonly Spot[], { top }: Box, { paint, locale }: Drawing) {
  const rim = { stroke: paint.sheet, strokeWidth: 1.5 }
  const isSaid = withRoom(of, spots, unit, locale)
  const few = mode === 'dots'
  return h(
    'g',
    { key: 'points' },
    of.map(({ on, value, label, unusual, note }, index) => {
      const { x, y } = spots[index]!
      const text = valueText(unit, value, locale)
      const above = { x, y: y - top < 22 ? y + 21 : y - 11, textAnchor: 'middle' as const }
      const place = few ? above : { x: x + 11, y: y + 4.5 }
      const said =
        ((few && isSaid[index]) || index === of.length - 1) &&
        h('text', { ...rimmed(paint), ...place, fontWeight: 650, fill: paint.ink }, text)
      return h(
        'g',
        { key: on },
        h('title', null, [dayText(on, locale, true), [text, label, note].filter(Boolean).join(', ')].join(': ')),
        unusual
          ? h('path', { d: `M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5Z`, fill: paint.unusual, ...rim })
          : h('circle', { cx: x, cy: y, r: few ? 6 : 4, fill: paint.main, ...rim }),
        said,
      )
    }),
  )
}

/** Which of a few points say their value: the last one, and before it those that leave it and each other room. */
function withRoom(of: Series['points'], spots: readonly Spot[], unit: Series['unit'], locale: Drawing['locale']): boolean[] {
  const isSaid = of.map(() => false)
  let next: { left: number; y: number } | null = null
  for (let index = of.length - 1; index >= 0; index--) {
    const { x, y } = spots[index]!
    const half = textWidth(valueText(unit, of[index]!.value, locale)) / 2
    if (next && x + half + 4 > next.left && Math.abs(y - next.y) < 18) continue
    isSaid[index] = true
    next = { left: x - half, y }
  }
  return isSaid
}

/** Notes, numbered on the axis under their points; what they say stands beneath the chart. */
export function noteFlags(of: Series['points'], spots: readonly Spot[], { bottom }: Box, { paint }: Drawing) {
  const noted = of.flatMap(({ on, note }, index) => (note ? [{ on, spot: spots[index]! }] : []))
  if (noted.length === 0) return null
  const y = bottom - 9
  return h(
    'g',
    { key: 'notes' },
    noted.map(({ on, spot }, index) =>
      h(
        'g',
        { key: on },
        h('path', { d: `M${spot.x} ${spot.y + 8}V${y - 9}`, stroke: paint.faint, strokeDasharray: '1 3' }),
        h('circle', { cx: spot.x, cy: y, r: 8, fill: paint.sheet, stroke: paint.faint }),
        h('text', { x: spot.x, y: y + 4.2, textAnchor: 'middle', fontSize: 12, fill: paint.quiet }, index + 1),
      ),
    ),
  )
}
