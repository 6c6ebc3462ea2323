import { createElement as h } from 'react'
import type { ReactElement } from 'react'
import type { Drawing } from './paint.ts'
import { picture } from './picture.ts'
import { SIZE, textWidth } from './room.ts'
import { dayText } from './unit.ts'

/** Work sorted into piles on one day. */
export type Piles = { on: string; gotIt: number; almost: number; notYet: number }
export type PileNames = Record<'gotIt' | 'almost' | 'notYet', string>

const PILES = ['gotIt', 'almost', 'notYet'] as const
const BAR = 28
const PITCH = 40

/** A bar a day, as long each, so that days compare; the counts stand in it. Solid, striped and open tell the piles apart without colour. */
export function pilesChart(
  { title, said, days, names }: { title: string; said: string; days: readonly Piles[]; names: PileNames },
  drawing: Drawing,
): ReactElement {
  const { width, paint, locale, id } = drawing
  const dayTexts = days.map(({ on }) => dayText(on, locale))
  const left = Math.max(...dayTexts.map((text) => textWidth(text))) + 14
  const right = width - 2
  const top = 30
  const fill = { gotIt: paint.main, almost: `url(#${id}-stripes)`, notYet: paint.sheet }

  const bars = days.map((day, row) => {
    const all = day.gotIt + day.almost + day.notYet
    const y = top + row * PITCH
    let x = left
    return h(
      'g',
      { key: day.on },
      h('text', { x: left - 10, y: y + BAR / 2 + 4.5, textAnchor: 'end', fill: paint.quiet, fontSize: SIZE }, dayTexts[row]),
      PILES.filter((pile) => day[pile] > 0).map((pile) => {
        const from = x
        const length = ((right - left) * day[pile]) / all
        x += length
        const text = String(day[pile])
        const room = textWidth(text) + 12
        return h(
          'g',
          { key: pile },
          h('title', null, `${names[pile]}: ${text} / ${all}`),
          h('rect', {
            x: from + 1,
            y: y + 1,
            width: Math.max(length - 2, 1),
            height: BAR - 2,
            rx: 3,
            fill: fill[pile],
            stroke: paint.main,
            strokeWidth: 1.5,
          }),
          pile === 'almost' &&
            length > room &&
            h('rect', { x: from + length / 2 - room / 2, y: y + 5, width: room, height: BAR - 10, rx: 4, fill: paint.sheet }),
          length > room &&
            h(
              'text',
              {
                x: from + length / 2,
                y: y + BAR / 2 + 4.5,
                textAnchor: 'middle',
                fontSize: SIZE,
                fontWeight: 650,
                fill: pile === 'gotIt' ? paint.sheet : paint.ink,
              },
              text,
            ),
        )
      }),
    )
  })
  const stripes = h(
    'pattern',
    { id: `${id}-stripes`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    h('rect', { width: 7, height: 7, fill: paint.wash }),
    h('rect', { width: 2.4, height: 7, fill: paint.main, opacity: 0.55 }),
  )
  const layers = [h('defs', { key: 'defs' }, stripes), names && key(names, fill, left, drawing), ...bars]
  return picture({ title, said, height: top + days.length * PITCH - (PITCH - BAR) + 4, layers }, drawing)
}

/** The names of the piles, in the order of the bars, over them. */
function key(names: PileNames, fill: PileNames, left: number, { paint }: Drawing) {
  let x = left
  return h(
    'g',
    { key: 'names' },
    PILES.map((pile) => {
      const at = x
      x += textWidth(names[pile]) + 42
      return h(
        'g',
        { key: pile },
        h('rect', { x: at + 1, y: 3, width: 14, height: 14, rx: 3, fill: fill[pile], stroke: paint.main, strokeWidth: 1.5 }),
        h('text', { x: at + 22, y: 14.5, fill: paint.quiet, fontSize: SIZE }, names[pile]),
      )
    }),
  )
}
