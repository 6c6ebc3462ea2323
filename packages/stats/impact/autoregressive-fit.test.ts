import { expect, test } from 'vitest'
import { driversKilled, nile } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { autoregressiveFit } from './autoregressive-fit.ts'

const gaps = nile.map((flow, time) => (time >= 4 && (time - 4) % 7 === 0 && time <= 94 ? null : flow))

// R nlme 3.1-162 gls(y ~ time, correlation = corAR1(form = ~ time), method = "REML"): correlation, coefficients and their errors.
test.each([
  ['Nile', nile, [0.40027257579207, 1056.0180286128, -2.7581361597371, 45.445786180602, 0.7904048410681]],
  ['Seatbelts', driversKilled, [0.60167663569928, 135.62383163996, -0.13301048021924, 6.9307930914799, 0.062519357761338]],
  [
    'Nile with every seventh year missing',
    gaps,
    [0.38237234563423, 1052.4179189269, -2.7797938646854, 46.561189372215, 0.80726958360286],
  ],
])('%s as R nlme', (_, values, expected) => {
  const times = [...values.keys()].filter((time) => values[time] !== null)
  const design = [Float64Array.from(times, () => 1), Float64Array.from(times)]
  const { correlation, coefficients, covariance } = autoregressiveFit(
    design,
    Float64Array.from(times, (time) => values[time]!),
    times,
  )!
  const got = [correlation, ...coefficients, Math.sqrt(covariance[0]!), Math.sqrt(covariance[3]!)]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-5)
})

test('is null where columns cannot be told apart', () => {
  const column = new Float64Array(4).fill(1)
  expect(autoregressiveFit([column, column], Float64Array.of(1, 2, 3, 4), [0, 1, 2, 3])).toBeNull()
})
