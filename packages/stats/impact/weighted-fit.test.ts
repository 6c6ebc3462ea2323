import { expect, test } from 'vitest'
import { bcg, latitude } from '../test/impact-data.ts'
import { weightedFit } from './weighted-fit.ts'

const effects = Float64Array.from(bcg, ({ effect }) => effect)
const variances = Float64Array.from(bcg, ({ variance }) => variance)
const design = [new Float64Array(13).fill(1), Float64Array.from(latitude)]

test('coefficients, errors and Q as R 4.2.2 lm with weights', () => {
  const fit = weightedFit({ effects, variances, design }, 0.076347963955255)!
  // R metafor 3.8-1 rma(mods = ~ ablat, test = "z") at this τ².
  expect(fit.coefficients[0]).toBeCloseTo(0.25146821000734, 9)
  expect(fit.coefficients[1]).toBeCloseTo(-0.029101725011649, 9)
  expect(Math.sqrt(fit.covariance[0]!)).toBeCloseTo(0.24909539661683, 9)
  expect(Math.sqrt(fit.covariance[3]!)).toBeCloseTo(0.0071953272209063, 9)
  expect(weightedFit({ effects, variances, design }, 0)!.q).toBeCloseTo(30.733090010749, 9)
})

test('the traces are those of P written out', () => {
  const { trace, traceOfSquare, qOfSquare } = weightedFit(
    { effects: Float64Array.of(1, 2, 4), variances: Float64Array.of(1, 0.5, 0.25), design: [Float64Array.of(1, 1, 1)] },
    0,
  )!
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
  const many = (variance: number) => {
    const values = new Float64Array(200).fill(variance)
    return weightedFit(
      { effects: values.map((_, place) => place % 2), variances: values, design: [new Float64Array(200).fill(1)] },
      0,
    )!.logLikelihood
  }
  expect(many(1e-6)).toBeCloseTo(100 * Math.log(1e6) - (0.25 * 200 * 1e6) / 2 - Math.log(200 * 1e6) / 2, 2)
  expect(many(1e6)).toBeCloseTo(-100 * Math.log(1e6) - Math.log(200 / 1e6) / 2, 2)
})

test('is null where moderators cannot be told apart', () => {
  expect(weightedFit({ effects, variances, design: [design[0]!, design[0]!] }, 0)).toBeNull()
})
