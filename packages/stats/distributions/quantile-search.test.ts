import { expect, test } from 'vitest'
import { quantileSearch } from './quantile-search.ts'

const logistic = (u: number) => {
  const area = 1 / (1 + Math.exp(-u))
  return { area, density: area * (1 - area) }
}

test('finds the logistic quantiles from either tail and from far away', () => {
  expect(quantileSearch(0.25, 'lower', 0, logistic)).toBeCloseTo(-Math.log(3), 14)
  expect(quantileSearch(0.25, 'upper', 0, (u) => logistic(-u))).toBeCloseTo(Math.log(3), 14)
  expect(quantileSearch(0.25, 'lower', 500, logistic)).toBeCloseTo(-Math.log(3), 12)
  expect(quantileSearch(0.25, 'lower', -900, logistic)).toBeCloseTo(-Math.log(3), 12)
})

test('bisects where the density gives no direction', () => {
  expect(quantileSearch(0.25, 'lower', 0, (u) => ({ area: logistic(u).area, density: 0 }))).toBeCloseTo(-Math.log(3), 8)
})

test('stops in the end where the area jumps over what is sought', () => {
  expect(quantileSearch(0.25, 'lower', 0, (u) => ({ area: u < 1 ? 0.1 : 0.9, density: 0 }))).toBeCloseTo(1, 8)
})
