import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { filePaint, pagePaint } from './paint.ts'
import type { Drawing } from './paint.ts'
import { pilesChart } from './piles-chart.ts'
import { runSeries } from './run-series.ts'
import { timeChart } from './time-chart.ts'
import type { Series } from './time-chart.ts'

const on = (week: number) => new Date(Date.UTC(2026, 8, 8) + week * 7 * 86_400_000).toISOString().slice(0, 10)
const values = [31, 28, 35, 30, 33, 29, 34, 32, 41, 38, 44, 47, 43, 49, 46, 51, 48]
const share = { kind: 'share' } as const
const series = (count: number): Series => ({
  title: 'Exit tickets rose',
  said: 'Unlikely to be chance.',
  unit: share,
  target: { value: 0.45, label: 'what we predicted' },
  marks: [
    { from: on(2), until: on(7), label: 'Cycle 2' },
    { from: on(8), label: 'Cycle 3: talk in pairs' },
  ],
  ...runSeries(
    values.slice(0, count).map((value, week) => ({ on: on(week), value: value / 100 })),
    share,
    'en',
  ),
})
const drawing = (width: number, more: Partial<Drawing> = {}): Drawing => ({
  width,
  paint: pagePaint,
  locale: 'en',
  id: 'c',
  ...more,
})
const draw = (of: Series, with_: Drawing) => renderToStaticMarkup(timeChart(of, with_))
const widths = [280, 340, 620, 1100]

test('at every width it has that width, and no label under 12 px', () => {
  for (const width of widths) {
    const svg = draw(series(17), drawing(width))
    expect(svg).toContain(`viewBox="0 0 ${width} `)
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    expect(svg).not.toContain('NaN')
  }
})

test('it has a name and a description for those who do not see it', () => {
  const svg = draw(series(17), drawing(340))
  expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="c-title" aria-describedby="c-said"/)
  expect(svg).toContain('<title id="c-title">Exit tickets rose</title><desc id="c-said">Unlikely to be chance.</desc>')
})

test('below ten points: dots that say their values, no line, no middle', () => {
  const svg = draw(series(9), drawing(340))
  expect(svg).not.toContain('>middle')
  expect(svg.match(/<circle/g)).toHaveLength(9)
  expect(svg).toContain('>31%</text>')
  expect(svg).not.toMatch(/stroke-width="2\.2"/)
})

test('a signal has a shape of its own', () => {
  const svg = draw(series(17), drawing(620))
  const unusual = series(17).points.filter((point) => point.unusual).length
  expect(unusual).toBeGreaterThan(0)
  expect(svg.match(/l6\.5 6\.5-6\.5 6\.5-6\.5-6\.5Z/g)).toHaveLength(unusual)
  expect(svg.match(/<circle/g)).toHaveLength(17 - unusual)
})

test('names of cycles never run into each other or out of the picture', () => {
  for (const width of widths) {
    const svg = draw(series(17), drawing(width))
    const [two, three] = ['Cycle 2', 'Cycle 3: talk in pairs'].map((label) => {
      const [, x, y] = new RegExp(`<text x="([\\d.]+)" y="(-[\\d.]+)"[^>]*>${label}<`).exec(svg) ?? []
      return { x: Number(x), y: Number(y), end: Number(x) + label.length * 7 }
    })
    expect(three!.end).toBeLessThan(width + 4)
    expect(two!.y !== three!.y || two!.end < three!.x).toBe(true)
  }
})

test('a file stands alone: fixed colours, its title and sentence written out', () => {
  const svg = draw(series(17), drawing(720, { paint: filePaint, alone: true }))
  expect(svg).not.toContain('var(')
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(svg).toMatch(/<text [^>]*>Exit tickets rose<\/text>/)
  expect(svg).toMatch(/<text [^>]*>Unlikely to be chance\.<\/text>/)
})

test('days are told in the language of the page', () => {
  const svg = draw(series(17), drawing(620, { locale: 'es' }))
  expect(svg).toContain('>8 sept</text>')
})

test('a control chart draws its range where it has one', () => {
  const points = values.map((value, week) => ({ on: on(week), value: value / 100 }))
  const limits = { lower: points.map((_, week) => (week === 3 ? null : 0.1)), upper: points.map(() => 0.6), label: 'usual range' }
  const svg = draw(
    { ...series(17), points, mode: 'control', centre: { at: points.map(() => 0.39), label: 'middle' }, limits },
    drawing(620),
  )
  expect(svg).toContain('usual range')
  expect(svg).not.toContain('NaN')
})

test('piles: a bar a day, the counts in it, stripes for "almost"', () => {
  const names = { gotIt: 'Got it', almost: 'Almost', notYet: 'Not yet' }
  const days = [
    { on: '2026-10-06', gotIt: 7, almost: 9, notYet: 8 },
    { on: '2026-10-13', gotIt: 24, almost: 0, notYet: 0 },
  ]
  const svg = renderToStaticMarkup(pilesChart({ title: 'More got it', said: 'Twice.', days, names }, drawing(340)))
  expect(svg.match(/<title>/g)).toHaveLength(4)
  expect(svg).toContain('url(#c-stripes)')
  for (const text of ['Got it', 'Almost', 'Not yet', 'Oct 6', 'Oct 13']) expect(svg).toContain(`>${text}</text>`)
  for (const count of [7, 9, 8, 24]) expect(svg).toContain(`>${count}</text>`)
})

test('points so close that their values would run into each other leave some unsaid, and never the last', () => {
  const close: Series = {
    ...series(9),
    points: [0.41, 0.41, 0.41, 0.9]
      .map((value, day) => ({ on: `2026-09-0${day + 1}`, value }))
      .concat([{ on: '2026-12-01', value: 0.5 }]),
  }
  const svg = draw(close, drawing(340))
  expect(svg.match(/>41%<\/text>/g)).toHaveLength(1)
  expect(svg).toContain('>50%</text>')
})

test('each phase has its middle; where it was moved stands a line with its day, and a note its number', () => {
  const of: Series = {
    ...series(17),
    mode: 'control',
    points: series(17).points.with(4, { ...series(17).points[4]!, note: 'Fire drill' }),
    centre: {
      at: values.map((_, at) => (at < 9 ? 0.31 : 0.46)),
      label: 'middle, 31% then 46%',
      taken: values.map((_, at) => at < 9),
    },
    limits: {
      lower: values.map((_, at) => (at < 9 ? 0.2 : 0.35)),
      upper: values.map((_, at) => (at < 9 ? 0.4 : 0.57)),
      label: 'usual range',
    },
    marks: [{ from: on(9), label: 'middle moved, Nov 10', look: 'turn' }],
  }
  for (const width of widths) {
    const svg = draw(of, drawing(width))
    expect(svg).toContain('>middle moved, Nov 10</text>')
    expect(svg).toContain('>middle, 31% then 46%</text>')
    expect(svg).toContain('Fire drill</title>')
    expect(svg).not.toContain('NaN')
    // A day is a line; only cycles are shaded.
    expect(svg).not.toContain(pagePaint.wash)
  }
})
