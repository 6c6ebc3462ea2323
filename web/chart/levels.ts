import { createElement as h } from 'react'
import type { Drawing } from './paint.ts'
import { besideLine, rimmed, ROW, SIZE, textWidth } from './room.ts'
import type { Box, Spot } from './room.ts'

/** A level across the plot, with its height at each point: a middle, a limit, a target. */
export type Level = {
  look: 'centre' | 'limit' | 'target'
  label: string
  at: readonly (number | null)[]
  taken?: readonly boolean[]
}

const dashes = { centre: '6 5', limit: undefined, target: '2 4' }
const stroke = (look: Level['look'], paint: Drawing['paint']) => ({
  stroke: { centre: paint.faint, limit: paint.main, target: paint.good }[look],
  strokeWidth: look === 'limit' ? 1 : 1.5,
  opacity: look === 'limit' ? 0.5 : 1,
  strokeLinecap: look === 'target' ? ('round' as const) : ('butt' as const),
  fill: 'none',
})

/** From half way before a point to half way after it, and to the edges of the plot at both ends. */
function treads(at: readonly (number | null)[], spots: readonly Spot[], { left, right }: Box) {
  const between = (index: number) => {
    const [before, after] = [spots[index - 1], spots[index]]
    if (!before) return left
    return after ? (before.x + after.x) / 2 : right
  }
  const steps: { y: number; from: number; to: number }[] = []
  for (const [index, y] of at.entries()) {
    const last = steps.at(-1)
    if (y === null) continue
    if (last && last.y === y && last.to === between(index)) last.to = between(index + 1)
    else steps.push({ y, from: between(index), to: between(index + 1) })
  }
  return steps
}

type Tread = ReturnType<typeof treads>[number]

/** The treads as one line, broken where some have no height. */
const stepped = (steps: readonly Tread[]) =>
  steps.map(({ y, from, to }, index) => `${steps[index - 1]?.to === from ? 'L' : 'M'}${from} ${y}H${to}`).join('')

/** Pieces of treads without a break between them. */
function pieces(steps: readonly Tread[]): Tread[][] {
  const all: Tread[][] = []
  for (const [index, step] of steps.entries()) {
    if (index > 0 && steps[index - 1]!.to === step.from) all.at(-1)!.push(step)
    else all.push([step])
  }
  return all
}

/** The usual range, washed between its limits. */
export function band(lower: Level['at'], upper: Level['at'], spots: readonly Spot[], frame: Box, { paint }: Drawing) {
  const above = treads(upper, spots, frame)
  const below = treads(lower, spots, frame)
  const lows = pieces(below)
  const areas = pieces(above).map((piece, at) => {
    const back = (lows[at] ?? []).toReversed().map(({ y, from, to }) => `L${to} ${y}H${from}`)
    return `${stepped(piece)}${back.join('')}Z`
  })
  return h(
    'g',
    { key: 'usual' },
    h('path', { d: areas.join(''), fill: paint.main, opacity: 0.07 }),
    h('path', { d: stepped(below), ...stroke('limit', paint) }),
  )
}

/** The line of a level and, where it found a place, its name. The part a middle was taken from is drawn whole. */
export function level(
  { look, label, at, taken }: Level,
  place: Spot | null,
  spots: readonly Spot[],
  frame: Box,
  { paint }: Drawing,
) {
  const whole = spots.map((_, index) => taken?.[index] ?? false)
  const part = (of: boolean) =>
    stepped(
      treads(
        at.map((y, index) => (whole[index] === of ? y : null)),
        spots,
        frame,
      ),
    )
  return h(
    'g',
    { key: look },
    h('path', { d: part(false), ...stroke(look, paint), strokeDasharray: dashes[look] }),
    taken && h('path', { d: part(true), ...stroke(look, paint) }),
    place && h('text', { ...rimmed(paint), ...place, fill: look === 'target' ? paint.good : paint.quiet }, label),
  )
}

/** The place of a level's name beside its line; one that steps up and down has none. */
export function placeOf({ label, at }: Level, frame: Box, spots: readonly Spot[]): Spot | null {
  const heights = new Set(at.filter((y) => y !== null))
  const [only] = heights
  return heights.size === 1 && only !== undefined ? besideLine(label, only, frame, spots) : null
}

/** Names that found no room beside their line stand above the plot, each after a piece of it. */
export function levelKey(levels: readonly Level[], top: number, { paint, width }: Drawing) {
  let x = 0
  let row = 0
  const entries = levels.map(({ look, label }) => {
    const length = 34 + textWidth(label)
    if (x > 0 && x + length > width) {
      x = 0
      row++
    }
    const at = { x, y: top + 14 + row * ROW }
    x += length + 18
    return h(
      'g',
      { key: look },
      h('path', { d: `M${at.x} ${at.y - 4.5}h24`, ...stroke(look, paint), strokeDasharray: dashes[look] }),
      h('text', { x: at.x + 31, y: at.y, fill: paint.quiet, fontSize: SIZE }, label),
    )
  })
  return { height: levels.length ? (row + 1) * ROW : 0, drawn: h('g', { key: 'key' }, entries) }
}
