import { numberFormat } from '#platform/formats.ts'
import { scaleLinear, scaleLog } from 'd3-scale'
import { createElement as h } from 'react'
import type { ReactElement } from 'react'
import type { Drawing } from './paint.ts'
import { picture } from './picture.ts'
import { ROW, SIZE, tenth, textWidth } from './room.ts'

export type Span = { estimate: number; lower: number; upper: number }

/** One try: where it was, what it shows with its interval; `weak` where it stands beside what is pooled. */
export type ForestRow = Span & { id: string; label: string; weight: number; weak: boolean; said: string }
export type Forest = {
  title: string
  said: string
  rows: readonly ForestRow[]
  /** All together, with where a new place may lie; null where nothing is pooled. */
  pooled: (Span & { label: string; said: string; prediction: { lower: number; upper: number } | null }) | null
  /** Ratios are drawn by their logarithm; the line of no difference lies at 1, else at 0. */
  ratio: boolean
  words: { none: string; better: string }
}

const NARROW = 520
const GAP = 34
const MARK = 10

/** Tries below each other, each with its interval; below them all together. On a phone a name stands above its line. */
export function forestChart(forest: Forest, drawing: Drawing): ReactElement {
  const { title, said, rows, pooled } = forest
  const { width, paint, locale } = drawing
  const narrow = width < NARROW
  const names = [...rows.map(({ label }) => label), ...(pooled ? [pooled.label] : [])]
  const left = narrow ? 0 : Math.min(Math.max(...names.map((name) => textWidth(name))) + 18, width * 0.46)
  const pitch = narrow ? ROW + 26 : GAP
  const top = 8
  const x = scaleOf(forest, left + 6, width - 8)
  const bottom = top + rows.length * pitch
  const whole = bottom + (pooled ? pitch + 12 : 0)
  const heaviest = Math.max(...rows.map(({ weight }) => weight))
  const number = numberFormat(locale, { maximumFractionDigits: 2 })

  const name = (label: string, y: number, bold: boolean) =>
    h(
      'text',
      {
        x: 0,
        y: narrow ? y - 12 : y + 4.5,
        fontSize: SIZE,
        fill: bold ? paint.ink : paint.quiet,
        ...(bold && { fontWeight: 650 }),
      },
      shortened(label, narrow ? width : left - 10),
    )
  const drawn = rows.map((row, at) => {
    const y = top + at * pitch + (narrow ? ROW + 8 : pitch / 2)
    const side = MARK * (0.55 + 0.45 * Math.sqrt(row.weight / heaviest))
    return h(
      'g',
      { key: row.id },
      h('title', null, `${row.label}: ${row.said}`),
      name(row.label, y, false),
      h('line', {
        x1: x(row.lower),
        x2: x(row.upper),
        y1: y,
        y2: y,
        stroke: paint.main,
        strokeWidth: 2,
        ...(row.weak && { strokeDasharray: '3 3' }),
      }),
      h('rect', {
        x: tenth(x(row.estimate) - side / 2),
        y: tenth(y - side / 2),
        width: tenth(side),
        height: tenth(side),
        fill: row.weak ? paint.sheet : paint.main,
        stroke: paint.main,
        strokeWidth: 1.5,
      }),
    )
  })
  const sum = pooled && togetherMark(pooled, bottom + (narrow ? ROW + 14 : pitch / 2 + 8), x, name, paint)
  const ticks = (forest.ratio ? ratioTicks(x) : x.ticks(narrow ? 4 : 6)).map((value) =>
    h(
      'text',
      {
        key: value,
        x: clamped(x(value), number.format(value), left, width),
        y: whole + 20,
        textAnchor: 'middle',
        fontSize: SIZE,
        fill: paint.quiet,
      },
      number.format(value),
    ),
  )
  const none = forest.ratio ? 1 : 0
  const { better } = forest.words
  const layers = [
    h('line', { key: 'none', x1: x(none), x2: x(none), y1: 0, y2: whole, stroke: paint.faint, strokeDasharray: '4 4' }),
    h('line', { key: 'axis', x1: left, x2: width, y1: whole + 2, y2: whole + 2, stroke: paint.line }),
    ...drawn,
    sum,
    h('g', { key: 'ticks' }, ticks),
    h(
      'text',
      { key: 'words', x: x(none), y: whole + 40, textAnchor: 'middle', fontSize: SIZE, fill: paint.faint },
      x(none) - textWidth(forest.words.none) / 2 > 0 ? forest.words.none : '',
    ),
    x(none) + textWidth(forest.words.none) / 2 + 16 + textWidth(better) < width &&
      h('text', { key: 'better', x: width, y: whole + 40, textAnchor: 'end', fontSize: SIZE, fill: paint.quiet }, better),
  ]
  return picture({ title, said, height: whole + 46, layers }, drawing)
}

type Scale = { (value: number): number; ticks: (count: number) => number[]; domain: () => number[] }

/** Wide enough for every interval, though a very wide one runs over the edge, and always with the line of no difference. */
function scaleOf({ rows, pooled, ratio }: Forest, from: number, to: number): Scale {
  const none = ratio ? 1 : 0
  const spans = [...rows, ...(pooled ? [pooled, ...(pooled.prediction ? [pooled.prediction] : [])] : [])]
  const lower = Math.min(none, ...spans.map((span) => span.lower))
  const upper = Math.max(none, ...spans.map((span) => span.upper))
  const room = ratio ? Math.pow(upper / lower, 0.04) : (upper - lower) * 0.04
  const scale = ratio ? scaleLog([lower / room, upper * room], [from, to]) : scaleLinear([lower - room, upper + room], [from, to])
  const placed = (value: number) => tenth(scale(value))
  return Object.assign(placed, { ticks: (count: number) => scale.ticks(count), domain: () => scale.domain() })
}

/** A few ratios that people know: half as likely, as likely, twice. */
function ratioTicks(x: Scale): number[] {
  const [lower = 1, upper = 1] = x.domain()
  const known = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].filter((value) => value >= lower && value <= upper)
  return known.filter((value, at) => value === 1 || at === 0 || x(value) - x(known[at - 1]!) > 30)
}

type Name = (label: string, y: number, bold: boolean) => ReactElement

/** A diamond as wide as its interval, on a bar as wide as what a new place may see. */
function togetherMark(pooled: NonNullable<Forest['pooled']>, y: number, x: Scale, name: Name, paint: Drawing['paint']) {
  const [left, middle, right] = [pooled.lower, pooled.estimate, pooled.upper].map(x) as [number, number, number]
  return h(
    'g',
    { key: 'pooled' },
    h('title', null, `${pooled.label}: ${pooled.said}`),
    name(pooled.label, y, true),
    pooled.prediction &&
      h('line', {
        x1: x(pooled.prediction.lower),
        x2: x(pooled.prediction.upper),
        y1: y,
        y2: y,
        stroke: paint.unusual,
        strokeWidth: 6,
        opacity: 0.35,
      }),
    h('path', { d: `M${left} ${y}L${middle} ${y - 8}L${right} ${y}L${middle} ${y + 8}Z`, fill: paint.unusual }),
  )
}

function shortened(label: string, room: number): string {
  if (textWidth(label) <= room) return label
  const letters = [...label]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

const clamped = (x: number, text: string, left: number, right: number) => {
  const half = textWidth(text) / 2
  return Math.min(Math.max(x, left + half), right - half)
}
