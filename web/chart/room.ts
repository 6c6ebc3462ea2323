import type { Paint } from './paint.ts'

/** Where a label fits: text is measured by rule of thumb, since a server has no screen. */
export type Spot = { x: number; y: number }
export type Box = { left: number; right: number; top: number; bottom: number }

/** Text in a chart, and the height of a row of it. */
export const SIZE = 13
export const ROW = 20

/** Finer than a tenth of a pixel nobody sees. */
export const tenth = (length: number) => Math.round(length * 10) / 10

/** Letters by their width in ems: narrow, wide, and all others. */
const NARROW = /[iljtfr.,:;'’|!() ]/g
const WIDE = /[mwMW%@—–]/g

export function textWidth(text: string, size = SIZE): number {
  const narrow = text.match(NARROW)?.length ?? 0
  const wide = text.match(WIDE)?.length ?? 0
  return tenth(size * (narrow * 0.34 + wide * 0.86 + (text.length - narrow - wide) * 0.58))
}

/** Text that stays readable over lines: with a rim in the colour of the ground. */
export const rimmed = ({ ground }: Paint) => ({
  fontSize: SIZE,
  stroke: ground,
  strokeWidth: 4,
  strokeLinejoin: 'round' as const,
  paintOrder: 'stroke',
})

/** How much of a drawn line runs through a box, by samples along it. */
function crowd(line: readonly Spot[], { left, right, top, bottom }: Box): number {
  let inside = 0
  for (const [index, end] of line.entries()) {
    const start = line[index - 1] ?? end
    for (let step = 0; step <= 8; step++) {
      const x = start.x + ((end.x - start.x) * step) / 8
      const y = start.y + ((end.y - start.y) * step) / 8
      if (x >= left && x <= right && y >= top && y <= bottom) inside++
    }
  }
  return inside
}

/** The emptiest place for the label of a level line: above or below it, the right end first; null where each is crowded. */
export function besideLine(text: string, y: number, plot: Box, line: readonly Spot[]): Spot | null {
  const width = textWidth(text)
  const free = Math.max(plot.right - plot.left - width - 8, 0)
  const places = [1, 0, 0.5, 0.75, 0.25].flatMap((along) =>
    [y + 16, y - 7].map((at) => ({ x: plot.left + 4 + free * along, y: at })),
  )
  const crowded = places.map((place) => {
    const box = { left: place.x - 4, right: place.x + width + 4, top: place.y - 14, bottom: place.y + 5 }
    return crowd(line, box) + (box.top < plot.top - 10 || box.bottom > plot.bottom ? 1000 : 0)
  })
  const least = Math.min(...crowded)
  return least > 0 ? null : (places[crowded.indexOf(least)] ?? null)
}

/** Rows for labels that start at given places, so that none runs into the next. */
export function inRows(labels: readonly { x: number; width: number }[]): number[] {
  const ends: number[] = []
  return labels.map(({ x, width }) => {
    const free = ends.findIndex((end) => end + 10 <= x)
    const row = free === -1 ? ends.length : free
    ends[row] = x + width
    return row
  })
}

/** Text in lines no longer than the width. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (lines.at(-1) === '' || textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
