import { expect, test } from 'vitest'
import { beforeAfter, effectOf, whyNotFigures } from './effect.ts'
import type { Figures } from './effect.ts'

const day = (at: number) => `2026-${String(9 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
const shares = (counts: readonly (readonly [number, number])[]) =>
  counts.map(([numerator, denominator], at) => ({ on: day(at), value: numerator / denominator, numerator, denominator }))
const values = (numbers: readonly number[]) =>
  numbers.map((value, at) => ({ on: day(at), value, numerator: null, denominator: null }))
const proportion = (counts: readonly (readonly [number, number])[], direction: 'up' | 'down' = 'up') => ({
  kind: 'proportion' as const,
  direction,
  points: shares(counts),
})

test('a share before and after counts each student once a side, however often they were asked', () => {
  const once = beforeAfter(
    proportion([
      [5, 20],
      [15, 20],
    ]),
    day(1),
  )
  const often = beforeAfter(
    proportion([
      [5, 20],
      [5, 20],
      [15, 20],
      [15, 20],
      [15, 20],
    ]),
    day(2),
  )
  // ln((15 × 15) ÷ (5 × 5)), 1/15 + 1/5 + 1/5 + 1/15
  expect(once).toEqual({
    metric: 'log-odds',
    effect: expect.closeTo(2.19722),
    variance: expect.closeTo(0.53333),
    design: 'before-after',
  })
  expect(often).toMatchObject({ effect: expect.closeTo(2.19722), variance: expect.closeTo(0.53333) })
})

test('where less is better the effect turns around: above zero is always good', () => {
  const up = beforeAfter(
    proportion([
      [15, 20],
      [5, 20],
    ]),
    day(1),
  )
  const down = beforeAfter(
    proportion(
      [
        [15, 20],
        [5, 20],
      ],
      'down',
    ),
    day(1),
  )
  expect('effect' in up && 'effect' in down && up.effect + down.effect).toBe(0)
})

test('other values are compared in their own spread, and a long series is told apart from a look before and after', () => {
  const measure = { kind: 'mean' as const, direction: 'up' as const }
  const short = beforeAfter({ ...measure, points: values([10, 11, 12, 14, 15, 16]) }, day(3))
  // R effsize: g = 0.8 × 4, variance 2/3 + g² ÷ 12
  expect(short).toMatchObject({ metric: 'series', design: 'before-after', effect: expect.closeTo(3.1915, 3) })
  const long = beforeAfter({ ...measure, points: values([1, 2, 1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4, 3, 4]) }, day(8))
  expect(long).toMatchObject({ design: 'series' })
})

test.each([
  [proportion([[5, 20]]), day(0), 'no-before'],
  [proportion([[5, 20]]), day(3), 'no-after'],
  [{ kind: 'mean' as const, direction: 'up' as const, points: values([1, 2, 3, 4]) }, day(2), 'no-before'],
])('nothing is said where there is too little to compare', (measure, from, why) =>
  expect(beforeAfter(measure, from)).toEqual({ why }),
)

const counts = (events: number, total: number): Figures => ({
  kind: 'counts',
  metric: 'log-risk',
  treated: { events, total },
  comparison: { events: 11, total: 139 },
})
const means = (standardDeviation: number): Figures => ({
  kind: 'means',
  treated: { count: 9, mean: 3, standardDeviation },
  comparison: { count: 9, mean: 3, standardDeviation },
})
const told = (estimate: number, lower: number, upper: number): Figures => ({
  kind: 'estimate',
  metric: 'log-odds',
  estimate,
  lower,
  upper,
})

test.each([
  [counts(4, 123), null],
  [counts(124, 123), 'impossible'],
  [means(2), null],
  [means(0), 'no-spread'],
  [told(1.5, 1.1, 2.2), null],
  [told(1.5, -0.1, 2.2), 'not-above-zero'],
  [told(2.5, 1.1, 2.2), 'not-inside'],
])('figures %j: %s', (figures, reason) => expect(whyNotFigures(figures)).toBe(reason))

test('what a study reports becomes an effect with its variance', () => {
  // R metafor escalc("RR") of Aronson 1948: -0.8893113339202054, 0.32558476500396133
  expect(effectOf(counts(4, 123), 'higher')).toEqual({
    metric: 'log-risk',
    effect: expect.closeTo(-0.8893113339202054, 12),
    variance: expect.closeTo(0.32558476500396133, 12),
  })
  expect(effectOf(counts(4, 123), 'lower').effect).toBeCloseTo(0.8893113339202054, 12)
  // ln 2 with ln 1 to ln 4: 2 × 1.959964 standard errors
  expect(effectOf(told(2, 1, 4), 'higher')).toEqual({
    metric: 'log-odds',
    effect: expect.closeTo(Math.log(2)),
    variance: expect.closeTo((Math.log(4) / 3.919928) ** 2),
  })
})
