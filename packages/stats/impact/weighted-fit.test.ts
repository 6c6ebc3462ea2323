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
  const own = {
    effects: Float64Array.of(1, 2, 4, 3),
    variances: Float64Array.of(1, 0.5, 0.25, 1),
    design: [Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 1, 3, 2)],
  }
  const { trace, traceOfSquare, qOfSquare, covariance } = weightedFit(own, 0)!
  const weights = [1, 2, 4, 1]
  const [one, x] = own.design as [Float64Array, Float64Array]
  const [a, b, d] = [covariance[0]!, covariance[1]!, covariance[3]!]
  const hat = (row: number, column: number) =>
    a * one[row]! * one[column]! + b * (x[row]! + x[column]!) + d * x[row]! * x[column]!
  const p = weights.map((weight, row) =>
    weights.map((other, column) => (row === column ? weight : 0) - weight * other * hat(row, column)),
  )
  const squared = p.map((row) => row.map((_, column) => row.reduce((sum, value, k) => sum + value * p[k]![column]!, 0)))
  const diagonal = (matrix: number[][]) => matrix.reduce((sum, row, at) => sum + row[at]!, 0)
  expect(trace).toBeCloseTo(diagonal(p), 12)
  expect(traceOfSquare).toBeCloseTo(diagonal(squared), 12)
  const y = own.effects
  expect(qOfSquare).toBeCloseTo(
    squared.reduce((sum, row, at) => sum + y[at]! * row.reduce((total, value, k) => total + value * y[k]!, 0), 0),
    12,
  )
})

test('without moderators it is the weighted mean', () => {
  expect([
    ...weightedFit({ effects: Float64Array.of(1, 3), variances: Float64Array.of(1, 1), design: [Float64Array.of(1, 1)] }, 0)!
      .coefficients,
  ]).toEqual([2])
})

test('is null where moderators cannot be told apart', () => {
  expect(weightedFit({ effects, variances, design: [design[0]!, design[0]!] }, 0)).toBeNull()
})
