import { expect, test } from 'vitest'
import { newton } from './newton.ts'

test('finds the top of a parabola in two variables', () => {
  const summit = newton(Float64Array.of(9, -9), (at) => {
    const [x, y] = at as unknown as [number, number]
    return {
      value: -((x - 1) ** 2) - (y + 2) ** 2 - (x - 1) * (y + 2),
      slope: Float64Array.of(-2 * (x - 1) - (y + 2), -2 * (y + 2) - (x - 1)),
      information: Float64Array.of(2, 1, 1, 2),
    }
  })
  const [x, y] = summit.found ? summit.at : []
  expect(x).toBeCloseTo(1, 12)
  expect(y).toBeCloseTo(-2, 12)
})

test('halves a step that overshoots: the mode of −log cosh x from far out', () => {
  const summit = newton(Float64Array.of(3), (at) => ({
    value: -Math.log(Math.cosh(at[0]!)),
    slope: Float64Array.of(-Math.tanh(at[0]!)),
    information: Float64Array.of(1 / Math.cosh(at[0]!) ** 2),
  }))
  expect(summit.found && Math.abs(summit.at[0]!)).toBeLessThan(1e-9)
})

test('tells what is flat from what is endless', () => {
  const flat = () => ({ value: 0, slope: Float64Array.of(0), information: Float64Array.of(0) })
  expect(newton(Float64Array.of(0), flat)).toEqual({ found: false, because: 'flat' })
  const rising = (at: Float64Array) => {
    const odds = Math.exp(-at[0]!)
    return {
      value: -Math.log1p(odds),
      slope: Float64Array.of(odds / (1 + odds)),
      information: Float64Array.of(odds / (1 + odds) ** 2),
    }
  }
  expect(newton(Float64Array.of(0), rising)).toEqual({ found: false, because: 'endless' })
  const steep = (at: Float64Array) => ({
    value: at[0]!,
    slope: Float64Array.of(1),
    information: Float64Array.of(at[0] === 0 ? 1 : 0),
  })
  expect(newton(Float64Array.of(0), steep)).toEqual({ found: false, because: 'endless' })
  const never = (at: Float64Array) => ({ value: at[0]!, slope: Float64Array.of(0.1), information: Float64Array.of(1) })
  expect(newton(Float64Array.of(0), never, 1000)).toEqual({ found: false, because: 'endless' })
})
