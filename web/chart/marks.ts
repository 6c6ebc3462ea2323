import { createElement as h } from 'react'
import type { Drawing } from './paint.ts'
import { inRows, ROW, SIZE, textWidth } from './room.ts'
import type { Box } from './room.ts'

/** A cycle on the chart, shaded from its first day to its last, or to the end; or a day on which the middle was moved, with a reason. */
export type Mark = { from: string; until?: string | null; label: string; look?: 'cycle' | 'turn' }

/** Where the cycles lie, and their names above the plot, each in a row where none runs into the next or over the edge. */
export function markPlaces(marks: readonly Mark[], x: (on: string) => number, { right }: Box) {
  const names = marks.map(({ from, label }) => {
    const width = textWidth(label)
    return { x: Math.max(Math.min(x(from) + 7, right - width), 0), width }
  })
  const rows = inRows(names)
  const count = Math.max(...rows.map((row) => row + 1), 0)
  const places = marks.map(({ from, until, label, look = 'cycle' }, index) => ({
    label,
    look,
    from: x(from),
    until: until ? x(until) : right,
    at: { x: names[index]!.x, y: (rows[index]! - count) * ROW + 10 },
  }))
  return { places, height: count && count * ROW + 4 }
}

export const shadedMarks = ({ places, height }: ReturnType<typeof markPlaces>, { bottom }: Box, { paint }: Drawing) =>
  h(
    'g',
    { key: 'marks' },
    places.map(({ from, until, label, look, at }) =>
      h(
        'g',
        { key: `${from} ${label}` },
        look === 'cycle' &&
          h('rect', {
            x: from,
            width: Math.max(until - from, 1),
            y: -height,
            height: bottom + height,
            fill: paint.wash,
            opacity: 0.6,
          }),
        h('line', {
          x1: from,
          x2: from,
          y1: -height,
          y2: bottom,
          stroke: look === 'turn' ? paint.quiet : paint.main,
          opacity: look === 'turn' ? 0.9 : 0.4,
          strokeDasharray: look === 'turn' ? '1 4' : undefined,
        }),
        h('text', { ...at, fill: look === 'turn' ? paint.quiet : paint.main, fontSize: SIZE, fontWeight: 650 }, label),
      ),
    ),
  )
