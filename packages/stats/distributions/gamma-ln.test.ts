import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { gammaLn } from './gamma-ln.ts'

// x, value: R 4.2.2 lgamma
const fromR = [
  [1e-10, 23.025850929882736],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [1.5, -0.12078223763524518],
  [4, 1.791759469228055],
  [7.7, 7.926541356269005],
  [10, 12.801827480081469],
  [171, 706.5730622457875],
  [1000000, 12815504.569147611],
  [10000000000, 220258509288.81058],
] as const

test.each(fromR)('agrees with R at %s, %s', (x, value) => {
  expect(relativeError(gammaLn(x), value)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(Math.abs(gammaLn(1)) < 1e-15).toBe(true)
  expect(Math.abs(gammaLn(2)) < 1e-15).toBe(true)
})

test('refuses what cannot be', () => {
  expect(() => gammaLn(0)).toThrow('gammaLn needs a positive finite number, not 0')
  expect(() => gammaLn(Infinity)).toThrow('not Infinity')
})
