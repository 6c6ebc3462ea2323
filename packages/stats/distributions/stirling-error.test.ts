import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { stirlingError } from './stirling-error.ts'

// x, value: R 4.2.2 lgamma(x + 1) - (x + .5) * log(x) + x - log(2 * pi) / 2
const fromR = [
  [0.5, 0.1534264097200273],
  [1, 0.08106146679532733],
  [2.5, 0.0331628735199363],
  [9, 0.009255462182710783],
  [15, 0.005554733551965452],
] as const

test.each(fromR)('agrees with R at %s, %s', (x, value) => {
  expect(relativeError(stirlingError(x), value)).toBeLessThan(1e-11)
})
