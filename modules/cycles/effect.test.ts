import { describe, expect, test } from 'vitest'
import { comparedWith, effectOf, smallestShown, tierOf, verdictOf } from './effect.ts'
import type { Design, Interval, Numbers, Tier, Verdict } from './effect.ts'

const day = (at: number) => new Date(Date.UTC(2026, 0, 5 + at * 7)).toISOString().slice(0, 10)
const numbers = (values: readonly number[], begins: number, of: Partial<Numbers> = {}): Numbers => ({
  points: values.map((value, at) => ({ on: day(at), value })),
  from: day(begins),
  until: null,
  direction: 'up',
  signal: 'none',
  comparison: null,
  ...of,
})
const around = (middle: number, count: number) => Array.from({ length: count }, (_, at) => middle + ((at * 7) % 5) - 2)

describe('before and after', () => {
  test('too few on either side is early, and says which', () => {
    expect(effectOf(numbers([3, 4, 5, 6], 2))).toMatchObject({
      verdict: 'early',
      change: null,
      reasons: ['few-before', 'few-after', 'no-comparison'],
    })
    expect(effectOf(numbers([3, 4, 5, 6, 5], 3)).reasons).toContain('few-after')
  })

  test('a rise beyond chance is better where more is better, worse where less is', () => {
    const rose = [...around(20, 6), ...around(40, 6)]
    expect(effectOf(numbers(rose, 6))).toMatchObject({ verdict: 'better', tier: 'rationale', series: null })
    expect(effectOf(numbers(rose, 6, { direction: 'down' })).verdict).toBe('worse')
    expect(effectOf(numbers(rose, 6, { direction: 'none' })).verdict).toBe('higher')
  })

  test('what was rising all along is not credited to the change', () => {
    const drift = Array.from({ length: 24 }, (_, at) => at + ((at * 7) % 5) / 2)
    const { change, verdict, reasons } = effectOf(numbers(drift, 12))
    expect(change!.lower).toBeGreaterThan(0)
    expect(verdict).toBe('unclear')
    expect(reasons).toContain('already-heading')
  })

  test('what comes after the cycle ended does not count', () => {
    const values = [...around(20, 6), ...around(20, 4), ...around(90, 6)]
    expect(effectOf(numbers(values, 6, { until: day(9) }))).toMatchObject({ after: { points: 4 }, verdict: 'unclear' })
  })

  test('of 1,000 series in which nothing changed, about 5 in 100 are called a change', () => {
    let seed = 20261122
    const unit = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return (seed + 0.5) / 2 ** 32
    }
    const normal = () => Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit())
    let called = 0
    for (let at = 0; at < 1000; at++) {
      const values = Array.from({ length: 14 }, () => 50 + 8 * normal())
      if (effectOf(numbers(values, 7)).verdict !== 'unclear') called++
    }
    expect(called).toBeGreaterThan(20)
    expect(called).toBeLessThan(70)
  })
})

test('the smallest change that would show shrinks as points are added', () => {
  const few = smallestShown(around(20, 3), around(20, 3))
  const many = smallestShown(around(20, 30), around(20, 30))
  expect(few).toBeGreaterThan(3 * many)
})

test.each<[Interval, Numbers['direction'], Verdict]>([
  [{ estimate: 1, lower: -1, upper: 3 }, 'up', 'unclear'],
  [{ estimate: 1, lower: 0.1, upper: 3 }, 'up', 'better'],
  [{ estimate: -1, lower: -3, upper: -0.1 }, 'down', 'better'],
  [{ estimate: -1, lower: -3, upper: -0.1 }, 'none', 'lower'],
])('%j with %s better is %s', (interval, direction, verdict) => {
  expect(verdictOf(interval, direction)).toBe(verdict)
})

test.each<[Design, Tier]>([
  [{ comparison: 'none', parallel: null }, 'rationale'],
  [{ comparison: 'prior-scores', parallel: null }, 'promising'],
  [{ comparison: 'one-place', parallel: null }, 'rationale'],
  [{ comparison: 'one-place', parallel: true }, 'promising'],
  [{ comparison: 'one-place', parallel: false }, 'rationale'],
  [{ comparison: 'places', parallel: true }, 'moderate'],
  [{ comparison: 'places', parallel: false }, 'rationale'],
  [{ comparison: 'places', parallel: true, isRandom: true }, 'strong'],
])('the tier of %j is %s', (design, tier) => {
  expect(tierOf(design)).toBe(tier)
})

describe('similar places', () => {
  const others = [0, 1, 2, 3, 4, 5].map((at) => ({ values: [50 + at, 51 + at, 52 + at + (at % 2)] }))

  test('a change that all shared is none of ours', () => {
    expect(comparedWith({ values: [50, 51, 52.5] }, others, 2)).toMatchObject({ places: 6, parallel: true })
    const shared = comparedWith({ values: [50, 51, 52.5] }, others, 2)!
    expect(shared.lower).toBeLessThan(0)
    expect(shared.upper).toBeGreaterThan(0)
  })

  test('one far beyond theirs is; one that had already parted is said to have', () => {
    expect(comparedWith({ values: [50, 51, 62] }, others, 2)!.lower).toBeGreaterThan(0)
    expect(comparedWith({ values: [30, 51, 62] }, others, 2)).toMatchObject({ parallel: false })
  })

  test('with fewer than four places there is nothing to compare with, and with one window before nothing to check', () => {
    expect(comparedWith({ values: [50, 51, 62] }, others.slice(0, 3), 2)).toBeNull()
    expect(
      comparedWith(
        { values: [51, 62] },
        others.map(({ values }) => ({ values: values.slice(1) })),
        1,
      )!.parallel,
    ).toBeNull()
    expect(comparedWith({ values: [null, null, 62] }, others, 2)).toBeNull()
  })
})
