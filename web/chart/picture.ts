import { createElement as h } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Drawing } from './paint.ts'
import { wrapped } from './room.ts'

type Content = { title: string; said: string; height: number; layers: ReactNode[] }

/** The frame of every chart: its size, its name, and what it says for those who do not see it. */
export function picture(content: Content, drawing: Drawing): ReactElement {
  const { title, said, height, layers } = content
  const { width, paint, id } = drawing
  const around = drawing.alone ? standingAlone(content, drawing) : { above: 0, height, text: null }
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: around.height,
      viewBox: `0 0 ${width} ${around.height}`,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-said`,
      fontFamily: paint.font,
    },
    h('title', { id: `${id}-title` }, title),
    h('desc', { id: `${id}-said` }, said),
    around.text,
    around.above ? h('g', { transform: `translate(0 ${around.above})` }, ...layers) : layers,
  )
}

const MARGIN = 16

/** With the title above and the sentence below, on a ground of its own. */
function standingAlone({ title, said, height }: Content, { width, paint }: Drawing) {
  const titleLines = wrapped(title, width - MARGIN, 19)
  const saidLines = wrapped(said, width - MARGIN, 14)
  const above = titleLines.length * 25 + MARGIN
  const below = above + height + MARGIN
  const whole = below + saidLines.length * 20 + MARGIN
  const text = [
    h('rect', { key: 'ground', width, height: whole, fill: paint.ground }),
    ...titleLines.map((line, row) =>
      h('text', { key: `title ${row}`, x: 2, y: 24 + row * 25, fontSize: 19, fontWeight: 650, fill: paint.ink }, line),
    ),
    ...saidLines.map((line, row) =>
      h('text', { key: `said ${row}`, x: 2, y: below + 12 + row * 20, fontSize: 14, fill: paint.ink }, line),
    ),
  ]
  return { above, height: whole, text }
}
