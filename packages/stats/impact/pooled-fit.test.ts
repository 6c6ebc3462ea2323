import { expect, test } from 'vitest'
import { alike, bcg, calendar, expectancy } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { pooledFit } from './pooled-fit.ts'

// R metafor 3.8-1 rma(test = "z") at its REML τ²: estimate, error; Q of the fixed-effect model.
test.each([
  ['bcg', bcg, 0.31324325813648, -0.71453234215814, 0.17978151610521, 152.23300808237],
  ['expectancy', expectancy, 0.018818288140304, 0.083701241882669, 0.051640671364143, 35.829536299593],
  ['calendar', calendar, 0.030110750712126, 0.14865138062773, 0.073090469375046, 23.659424028633],
  ['alike', alike, 0, 0.095862068965517, 0.08304547985374, 0.02551724137931],
])('%s as R metafor', (_, studies, tauSquared, estimate, standardError, q) => {
  const effects = Float64Array.from(studies, ({ effect }) => effect)
  const variances = Float64Array.from(studies, ({ variance }) => variance)
  const fit = pooledFit(effects, variances, tauSquared)
  expect(relativeError(fit.coefficients[0]!, estimate)).toBeLessThan(1e-10)
  expect(relativeError(Math.sqrt(fit.covariance[0]!), standardError)).toBeLessThan(1e-10)
  expect(relativeError(pooledFit(effects, variances, 0).q, q)).toBeLessThan(1e-10)
})

test('the traces are those of P written out', () => {
  const { trace, traceOfSquare, qOfSquare } = pooledFit(Float64Array.of(1, 2, 4), Float64Array.of(1, 0.5, 0.25), 0)
  const weights = [1, 2, 4]
  const p = weights.map((one, row) => weights.map((other, column) => (row === column ? one : 0) - (one * other) / 7))
  const squared = p.map((row) => row.map((_, column) => row.reduce((sum, value, k) => sum + value * p[k]![column]!, 0)))
  expect(trace).toBeCloseTo(p[0]![0]! + p[1]![1]! + p[2]![2]!, 12)
  expect(traceOfSquare).toBeCloseTo(squared[0]![0]! + squared[1]![1]! + squared[2]![2]!, 12)
  const y = [1, 2, 4]
  expect(qOfSquare).toBeCloseTo(
    squared.reduce((sum, row, at) => sum + y[at]! * row.reduce((total, value, k) => total + value * y[k]!, 0), 0),
    12,
  )
})

test('the likelihood of very many, very exact or very vague studies does not overflow', () => {
  const many = (variance: number) =>
    pooledFit(
      Float64Array.from({ length: 200 }, (_, place) => place % 2),
      new Float64Array(200).fill(variance),
      0,
    ).logLikelihood
  expect(many(1e-6)).toBeCloseTo(100 * Math.log(1e6) - (0.25 * 200 * 1e6) / 2 - Math.log(200 * 1e6) / 2, 2)
  expect(many(1e6)).toBeCloseTo(-100 * Math.log(1e6) - Math.log(200 / 1e6) / 2, 2)
})

test('what is nothing but rounding is no variation', () => {
  expect(pooledFit(Float64Array.of(0.1, 0.1, 0.1), Float64Array.of(1, 3, 7), 0)).toMatchObject({ q: 0, qOfSquare: 0 })
})
