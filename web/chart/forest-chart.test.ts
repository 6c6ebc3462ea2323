import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { forestChart } from './forest-chart.ts'
import type { Forest } from './forest-chart.ts'
import { filePaint } from './paint.ts'

const row = (id: string, estimate: number, weight = 1) => ({
  id,
  label: `Grade ${id}, Alder`,
  estimate,
  lower: estimate / 1.5,
  upper: estimate * 1.5,
  weight,
  weak: false,
  said: `${estimate}`,
})
const forest: Forest = {
  title: 'It helped in most places',
  said: 'In a new place it may not.',
  rows: [row('7', 1.6), row('8', 0.8, 4)],
  pooled: { label: 'Both together', said: '1.3', estimate: 1.3, lower: 1.1, upper: 1.5, prediction: { lower: 0.7, upper: 2.2 } },
  ratio: true,
  words: { none: 'no difference', better: 'students did better →' },
}
const drawn = (of: Forest, width: number) =>
  renderToStaticMarkup(forestChart(of, { width, paint: filePaint, locale: 'en', id: 'f' }))
const numbersIn = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="(-?[\\d.]+)"`, 'g'))].map(([, value]) => Number(value))

test('every try is named with its figures, and all together is a diamond', () => {
  const svg = drawn(forest, 720)
  for (const said of [
    'Grade 7, Alder: 1.6',
    'Grade 8, Alder: 0.8',
    'Both together: 1.3',
    'no difference',
    'students did better →',
  ])
    expect(svg).toContain(said)
  expect(svg).toMatch(/<path d="M[\d.]+ [\d.]+L/)
})

test('it fits the width there is; on a phone names stand above their lines', () => {
  for (const width of [320, 358, 720]) {
    const svg = drawn(forest, width)
    expect(Math.max(...numbersIn(svg, 'x1'), ...numbersIn(svg, 'x2'), ...numbersIn(svg, 'x'))).toBeLessThanOrEqual(width)
    expect(Math.min(...numbersIn(svg, 'x1'), ...numbersIn(svg, 'x2'), ...numbersIn(svg, 'x'))).toBeGreaterThanOrEqual(0)
    expect(Math.min(...numbersIn(svg, 'font-size'))).toBeGreaterThanOrEqual(12)
  }
  expect(Number(/height="(\d+)"/.exec(drawn(forest, 358))?.[1])).toBeGreaterThan(
    Number(/height="(\d+)"/.exec(drawn(forest, 720))?.[1]),
  )
})

test('differences have their line at zero, and nothing is drawn of what was not pooled', () => {
  const svg = drawn({ ...forest, ratio: false, pooled: null }, 720)
  expect(svg).not.toContain('Both together')
  expect(svg).toContain('>0<')
})
