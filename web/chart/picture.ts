import { createElement as h } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Drawing } from './paint.ts'
import { wrapped } from './room.ts'

type Content = { title: string; said: string; height: number; layers: ReactNode[] }

/** The frame of every chart: its size, its name, and what it says for those who do not see it. */
export function picture(content: Content, drawing: Drawing): ReactElement {
  const { title, said, height, layers } = content
  const { width, paint, id } = drawing
  const around = drawing.alone ? standingAlone(content, drawing) : { width, height, text: null, at: null }
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: around.width,
      height: around.height,
      viewBox: `0 0 ${around.width} ${around.height}`,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-said`,
      fontFamily: paint.font,
    },
    h('title', { id: `${id}-title` }, title),
    h('desc', { id: `${id}-said` }, said),
    around.text,
    around.at ? h('g', { transform: around.at }, ...layers) : layers,
  )
}

const MARGIN = 18

/** With the title above and the sentence below, on a ground of its own with a margin around. */
function standingAlone({ title, said, height }: Content, { width, paint }: Drawing) {
  const titleLines = wrapped(title, width, 19)
  const saidLines = wrapped(said, width, 14)
  const above = MARGIN + titleLines.length * 25 + 10
  const below = above + height + 10
  const whole = { width: width + 2 * MARGIN, height: below + saidLines.length * 20 + MARGIN }
  const text = [
    h('rect', { key: 'ground', ...whole, fill: paint.ground }),
    ...titleLines.map((line, row) =>
      h(
        'text',
        { key: `title ${row}`, x: MARGIN, y: MARGIN + 18 + row * 25, fontSize: 19, fontWeight: 650, fill: paint.ink },
        line,
      ),
    ),
    ...saidLines.map((line, row) =>
      h('text', { key: `said ${row}`, x: MARGIN, y: below + 14 + row * 20, fontSize: 14, fill: paint.ink }, line),
    ),
  ]
  return { ...whole, text, at: `translate(${MARGIN} ${above})` }
}
