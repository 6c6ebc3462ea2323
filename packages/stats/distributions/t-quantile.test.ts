import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { normalQuantile } from './normal-quantile.ts'
import { tQuantile } from './t-quantile.ts'

// probability, df, lower tail, upper tail: R 4.2.2 qt
const fromR = [
  [1e-10, 1, -3183098861.8379064, 3183098861.8379064],
  [0.025, 1, -12.706204736174707, 12.706204736174707],
  [0.3, 1, -0.726542528005361, 0.726542528005361],
  [0.7, 1, 0.7265425280053608, -0.7265425280053608],
  [0.95, 1, 6.313751514675038, -6.313751514675038],
  [1e-10, 2, -70710.67810804815, 70710.67810804815],
  [0.025, 2, -4.302652729749464, 4.302652729749464],
  [0.3, 2, -0.6172133998483676, 0.6172133998483676],
  [0.7, 2, 0.6172133998483676, -0.6172133998483676],
  [0.95, 2, 2.919985580353724, -2.919985580353724],
  [1e-10, 4.7, -200.62943326433714, 200.62943326433714],
  [0.025, 4.7, -2.62072607535317, 2.62072607535317],
  [0.3, 4.7, -0.5617670508497392, 0.5617670508497392],
  [0.7, 4.7, 0.5617670508497391, -0.5617670508497391],
  [0.95, 4.7, 2.043811093013787, -2.043811093013787],
  [1e-10, 30, -9.377489780407144, 9.377489780407144],
  [0.025, 30, -2.042272456301238, 2.042272456301238],
  [0.3, 30, -0.5300190039065046, 0.5300190039065046],
  [0.7, 30, 0.5300190039065044, -0.5300190039065044],
  [0.95, 30, 1.697260886593957, -1.697260886593957],
  [1e-10, 10000000, -6.361347496998615, 6.361347496998615],
  [0.025, 10000000, -1.9599642217672053, 1.9599642217672053],
  [0.3, 10000000, -0.5244005294232537, 0.5244005294232537],
  [0.7, 10000000, 0.5244005294232537, -0.5244005294232537],
  [0.95, 10000000, 1.6448537793284006, -1.6448537793284006],
] as const

test.each(fromR)('agrees with R at %s, %s', (probability, df, lower, upper) => {
  expect(relativeError(tQuantile(probability, df), lower)).toBeLessThan(1e-12)
  expect(relativeError(tQuantile(probability, df, 'upper'), upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(tQuantile(0, 3)).toBe(-Infinity)
  expect(tQuantile(1, 3)).toBe(Infinity)
  expect(tQuantile(0.5, 3)).toBe(0)
  expect(tQuantile(0.975, Infinity)).toBe(normalQuantile(0.975))
})

test('refuses what cannot be', () => {
  expect(() => tQuantile(2, 3)).toThrow('tQuantile needs a probability from 0 to 1, not 2')
  expect(() => tQuantile(0.5, -1)).toThrow('tQuantile needs degrees of freedom above 0 and finite, not -1')
})
