import { expect, test } from 'vitest'
import { percentBand } from './percent-band.ts'

test('the bands of state report cards, by the size of the whole', () => {
  expect([300, 299, 100, 99, 40, 39, 20, 19, 10].map((whole) => percentBand(0, whole)?.share)).toEqual([
    '≤1',
    '≤2',
    '≤2',
    '≤5',
    '≤5',
    '≤10',
    '≤10',
    '≤20',
    '≤20',
  ])
  expect(percentBand(25, 25)).toEqual({ low: 23, high: 25, share: '≥90' })
  expect(percentBand(297, 300)).toEqual({ low: 297, high: 300, share: '≥99' })
})

test('none in between, and none below ten', () => {
  expect([percentBand(3, 25), percentBand(22, 25), percentBand(0, 9)]).toEqual([null, null, null])
})

test('always holds the counts nearest to none and to all', () => {
  for (let whole = 10; whole <= 700; whole++) {
    for (const near of [0, 1, 2]) {
      expect(percentBand(near, whole)?.low).toBe(0)
      expect(percentBand(whole - near, whole)?.high).toBe(whole)
    }
  }
})

test('refuses counts outside their whole', () => {
  for (const [count, whole] of [
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 5.5],
  ] as const) {
    expect(() => percentBand(count, whole)).toThrow(`percentBand needs a count within its whole, not ${count} of ${whole}`)
  }
})
