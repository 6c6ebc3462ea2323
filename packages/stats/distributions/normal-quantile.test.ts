import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { normalQuantile } from './normal-quantile.ts'

// probability, lower tail, upper tail: R 4.2.2 qnorm
const fromR = [
  [1e-300, -37.0470962993612, 37.0470962993612],
  [1e-10, -6.361340902404056, 6.361340902404056],
  [0.001, -3.090232306167813, 3.090232306167813],
  [0.025, -1.9599639845400538, 1.9599639845400538],
  [0.3, -0.5244005127080407, 0.5244005127080407],
  [0.5000001, 2.506628273311649e-7, -2.506628273311649e-7],
  [0.8, 0.8416212335729144, -0.8416212335729144],
  [0.975, 1.9599639845400536, -1.9599639845400536],
  [0.9999, 3.7190164854557084, -3.7190164854557084],
] as const

test.each(fromR)('agrees with R at %s, %s', (probability, lower, upper) => {
  expect(relativeError(normalQuantile(probability), lower)).toBeLessThan(1e-12)
  expect(relativeError(normalQuantile(probability, 'upper'), upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(normalQuantile(0)).toBe(-Infinity)
  expect(normalQuantile(1)).toBe(Infinity)
  expect(normalQuantile(0.5)).toBe(0)
})

test('refuses what cannot be', () => {
  expect(() => normalQuantile(-0.1)).toThrow('normalQuantile needs a probability from 0 to 1, not -0.1')
  expect(() => normalQuantile(Number.NaN)).toThrow('not NaN')
})
