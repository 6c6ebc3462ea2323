import { describe, expect, test } from 'vitest'
import type { Charted } from './chart-choice.ts'
import type { MeasureKind } from './measure.ts'
import { inForce, readPoints } from './reading.ts'

const day = (at: number) => new Date(Date.UTC(2026, 0, 5 + at * 7)).toISOString().slice(0, 10)
const charted = (of: Partial<Charted>, at: number) => ({
  on: day(at),
  value: 0,
  numerator: null,
  denominator: null,
  size: null,
  spread: null,
  ...of,
})
const plain = (values: readonly number[]) => values.map((value, at) => charted({ value }, at))
const wave = (count: number, low = 3, high = 5) => Array.from({ length: count }, (_, at) => (at % 2 ? high : low) + (at % 3))
const span = (from: number, until: number) => ({ fromOn: day(from), untilOn: day(until) })

test.each([
  [9, 'dots', null],
  [10, 'run', null],
  [19, 'run', null],
  [20, 'control', 'xmr'],
  [36, 'control', 'xmr'],
])('%s points are %s', (count, kind, chart) => {
  const reading = readPoints('mean', plain(wave(count)), [])
  expect([reading.kind, reading.kind === 'dots' ? null : reading.chart]).toEqual([kind, chart])
})

test.each<[MeasureKind, Partial<Charted>[], string]>([
  [
    'proportion',
    [
      { numerator: 9, denominator: 24 },
      { numerator: 12, denominator: 22 },
    ],
    'p',
  ],
  [
    'piles',
    [
      { numerator: 9, denominator: 24 },
      { numerator: 12, denominator: 22 },
    ],
    'p',
  ],
  [
    'proportion',
    [
      { numerator: 900, denominator: 2400 },
      { numerator: 1200, denominator: 2200 },
    ],
    'laneyP',
  ],
  [
    'rate',
    [
      { numerator: 9, denominator: 4.5 },
      { numerator: 4, denominator: 4 },
    ],
    'u',
  ],
  [
    'rate',
    [
      { numerator: 900, denominator: 45 },
      { numerator: 1000, denominator: 45 },
    ],
    'laneyU',
  ],
  [
    'rate',
    [
      { numerator: 2.5, denominator: 4 },
      { numerator: 3, denominator: 4 },
    ],
    'xmr',
  ],
  ['count', [{ value: 4 }, { value: 7 }], 'c'],
  ['count', [{ value: 400 }, { value: 470 }], 'xmr'],
  ['time-between', [{ value: 3 }, { value: 0 }], 'g'],
  ['time-between', [{ value: 3.5 }, { value: 1.2 }], 't'],
  ['time-between', [{ value: 3.5 }, { value: 0 }], 'xmr'],
  ['mean', [{ value: 3.5 }, { value: 4 }], 'xmr'],
  [
    'mean',
    [
      { value: 3.5, size: 5, spread: 1 },
      { value: 4, size: 6, spread: 1.2 },
    ],
    'xbar',
  ],
  ['rating', [{ value: 3.5, size: 5, spread: 1 }, { value: 4 }], 'xmr'],
])('twenty points of a %s like %j ask for %s', (kind, pair, chart) => {
  const points = Array.from({ length: 20 }, (_, at) => {
    const of = pair[at % pair.length]!
    const { numerator = null, denominator = null } = of
    return charted({ value: numerator !== null && denominator !== null ? numerator / denominator : 0, ...of }, at)
  })
  const reading = readPoints(kind, points, [])
  expect(reading).toMatchObject({ kind: 'control', chart })
})

test('where nothing ever varied there is no range to draw', () => {
  expect(readPoints('mean', plain(Array<number>(24).fill(4)), []).kind).toBe('run')
})

describe('baselines', () => {
  test('one that overlaps replaces, one beside begins a phase, in whatever order they were made', () => {
    const [first, later, wider] = [span(0, 9), span(12, 22), span(11, 23)]
    expect(inForce([later, first])).toEqual([first, later])
    expect(inForce([first, later, wider])).toEqual([first, wider])
    expect(inForce([first, later, span(5, 15)])).toEqual([span(5, 15)])
  })

  test('a held middle stays, and what came before it, being few, is not judged by it', () => {
    const reading = readPoints('mean', plain([50, 50, ...wave(10, 1, 3)]), [span(2, 11)])
    expect(reading).toMatchObject({ kind: 'run', before: [{ value: 50 }, { value: 50 }], phases: [{ held: 10 }] })
  })

  test('a middle moved with a reason begins a phase, and the earlier one keeps what it had', () => {
    const points = plain([...wave(14), ...wave(14, 13, 15)])
    const before = readPoints('mean', points.slice(0, 14), [span(0, 13)])
    const reading = readPoints('mean', points, [span(0, 13), span(14, 25)])
    if (reading.kind !== 'control' || before.kind === 'dots') throw new Error('no control chart')
    expect(reading.phases.map(({ points: own }) => own.length)).toEqual([14, 14])
    expect(reading.phases[1]!.middle - reading.phases[0].middle).toBeCloseTo(10, 0)
    expect(reading.phases[0].points).toEqual(before.phases[0].points)
    // Never by itself: the same points without the second baseline stay one phase, which shows the change as a sign.
    const alone = readPoints('mean', points, [span(0, 13)])
    if (alone.kind === 'dots') throw new Error('no chart')
    expect(alone.phases).toHaveLength(1)
    expect(alone.phases[0].control!.signals.signals.length).toBeGreaterThan(0)
  })

  test('older points, where they are enough, are a phase of their own', () => {
    const reading = readPoints('mean', plain(wave(26)), [span(12, 25)])
    expect(reading).toMatchObject({ before: [], phases: [{ baseline: null, held: 12 }, { held: 14 }] })
  })
})
