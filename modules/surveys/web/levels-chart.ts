import { createElement as h } from 'react'
import type { ReactElement } from 'react'
import type { Drawing } from '#web/chart/paint.ts'
import { picture } from '#web/chart/picture.ts'
import { SIZE, textWidth, wrapped } from '#web/chart/room.ts'

export type LevelBar = { label: string; share: number; lower: number; upper: number; shown: string }
export type LevelItem = { text: string; bars: LevelBar[] }

const BAR = 16
const PITCH = 26
const LINE = 20

/** Question by question, level by level: how many answer favourably, with how sure that is as a line over the end of the bar. */
export function levelsChart(
  { title, said, items }: { title: string; said: string; items: readonly LevelItem[] },
  drawing: Drawing,
): ReactElement {
  const { width, paint } = drawing
  const left = Math.max(...items.flatMap(({ bars }) => bars.map(({ label }) => textWidth(label)))) + 12
  const right = width - Math.max(...items.flatMap(({ bars }) => bars.map(({ shown }) => textWidth(shown)))) - 14
  const at = (share: number) => left + (right - left) * share
  let y = 0
  const layers = items.map(({ text, bars }) => {
    const lines = wrapped(text, width - 4, 15)
    const top = y + 16
    const first = top + lines.length * LINE - 8
    y = first + bars.length * PITCH + 14
    return h(
      'g',
      { key: text },
      lines.map((line, row) =>
        h('text', { key: line, x: 0, y: top + row * LINE, fontSize: 15, fontWeight: 650, fill: paint.ink }, line),
      ),
      bars.map(({ label, share, lower, upper, shown }, row) => {
        const middle = first + row * PITCH + BAR / 2
        return h(
          'g',
          { key: label },
          h('text', { x: left - 8, y: middle + 4.5, textAnchor: 'end', fontSize: SIZE, fill: paint.quiet }, label),
          h('rect', { x: left, y: middle - BAR / 2, width: right - left, height: BAR, rx: 3, fill: paint.wash }),
          h('rect', { x: left, y: middle - BAR / 2, width: Math.max(2, at(share) - left), height: BAR, rx: 3, fill: paint.main }),
          h('path', { d: `M${at(lower)} ${middle}H${at(upper)}`, stroke: paint.sheet, strokeWidth: 5 }),
          h('path', {
            d: `M${at(lower)} ${middle}H${at(upper)}M${at(lower)} ${middle - 4}v8M${at(upper)} ${middle - 4}v8`,
            stroke: paint.unusual,
            strokeWidth: 2,
          }),
          h('text', { x: right + 10, y: middle + 4.5, fontSize: SIZE, fontWeight: 650, fill: paint.ink }, shown),
        )
      }),
    )
  })
  return picture({ title, said, height: y, layers }, drawing)
}
