import type { Chance } from '../random.ts'
import { LETTERS } from './letters.ts'

type Point = readonly [x: number, y: number]
export type Pen = {
  color: string
  width: number
  /** How unsteady the hand is, in units of the letter. */ shake: number
  slant?: number
}

export const PENCIL: Pen = { color: '#3c3c44', width: 2.6, shake: 0.75 }
export const PRINTED: Pen = { color: '#1d1d1f', width: 2.2, shake: 0 }

const round = (value: number) => Math.round(value * 10) / 10

/** A smooth line through points: straight for two, else curves that meet halfway between them. */
function path(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const begin = `M${round(first[0])} ${round(first[1])}`
  if (rest.length < 2) return begin + rest.map(([x, y]) => `L${round(x)} ${round(y)}`).join('')
  const curves = rest.slice(0, -1).map(([x, y], at) => {
    const [nextX, nextY] = rest[at + 1]!
    const end: Point = at === rest.length - 2 ? [nextX, nextY] : [(x + nextX) / 2, (y + nextY) / 2]
    return `Q${round(x)} ${round(y)} ${round(end[0])} ${round(end[1])}`
  })
  return begin + curves.join('')
}

export const stroke = (points: readonly Point[], { color, width }: Pen) =>
  `<path d="${path(points)}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** A line drawn without a ruler. */
export function line(from: Point, to: Point, pen: Pen, chance: Chance): string {
  const wobble = () => chance.noise() * pen.shake * 1.6
  const between = [0.33, 0.66].map((part): Point => [
    from[0] + (to[0] - from[0]) * part + wobble(),
    from[1] + (to[1] - from[1]) * part + wobble(),
  ])
  return stroke([from, ...between, [to[0] + wobble(), to[1] + wobble()]], pen)
}

/** Words from a point on the line they stand on, `size` to the top of an l. A hand drifts off the line as it goes. */
export function write(text: string, [x, y]: Point, size: number, pen: Pen, chance: Chance): string {
  const scale = size / 20
  let at = x
  let drift = 0
  return [...text]
    .map((letter) => {
      const strokes = LETTERS[letter]
        ?.split('|')
        .map((each) => each.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]))
      if (!strokes) {
        at += 9 * scale
        return ''
      }
      drift += chance.noise() * pen.shake * 0.5
      const shaken = () => chance.noise() * pen.shake * 0.55
      const place = ([px, py]: Point): Point => [
        at + (px + shaken() + (20 - py) * (pen.slant ?? 0)) * scale,
        y + (py - 20 + shaken() + drift) * scale,
      ]
      const drawn = strokes.map((points) => stroke(points.map(place), pen)).join('')
      at += (Math.max(...strokes.flat().map(([px]) => px)) + 3.4 + shaken()) * scale
      return drawn
    })
    .join('')
}

/** A part filled in with a pencil held flat. */
export function shade([x, y]: Point, [width, height]: Point, pen: Pen, chance: Chance): string {
  const rows = Math.floor(height / 7)
  const turns = Array.from({ length: rows * 2 }, (_, at): Point => [
    x + 5 + (at % 2 === 0 ? 0 : width - 10) + chance.noise() * 4,
    y + 5 + (at / (rows * 2)) * (height - 8) + chance.noise(),
  ])
  // A point given twice is a corner: the pencil turns at the edge.
  return stroke(
    turns.flatMap((turn) => [turn, turn]),
    pen,
  )
}
