import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { chiSquareQuantile } from './chi-square-quantile.ts'

// probability, df, lower tail, upper tail: R 4.2.2 qchisq
const fromR = [
  [1e-10, 0.5, 1.3499395786223513e-40, 38.94975469094149],
  [0.025, 0.5, 5.273202591259996e-7, 3.4332352999607787],
  [0.4, 0.5, 0.03504477477915419, 0.18841174708991176],
  [0.95, 0.5, 2.4202322748895178, 8.437150840526007e-6],
  [1e-10, 1, 1.5707963267948935e-20, 41.821456364761296],
  [0.025, 1, 0.0009820691171752562, 5.023886187314887],
  [0.4, 1, 0.2749958977284561, 0.7083263008007941],
  [0.95, 1, 3.841458820694124, 0.00393214000001953],
  [1e-10, 3.3, 2.2107259849912357e-6, 50.51005838140839],
  [0.025, 3.3, 0.2867596814369518, 9.900985460657925],
  [0.4, 3.3, 2.1315949909011285, 3.277103024023689],
  [0.95, 3.3, 8.328692190275886, 0.44984992044114974],
  [1e-10, 50, 9.771114875877126, 141.84380360643846],
  [0.025, 50, 32.357363695658655, 71.42019518750641],
  [0.4, 50, 46.86377615520891, 51.891583874578664],
  [0.95, 50, 67.5048065495412, 34.76425168350175],
  [1e-10, 100000, 97181.37981805389, 102871.24188112092],
  [0.025, 100000, 99125.37330064735, 100878.41530566558],
  [0.4, 100000, 99886.0762916068, 100112.67595626741],
  [0.95, 100000, 100736.736177319, 99265.53787816064],
] as const

test.each(fromR)('agrees with R at %s, %s', (probability, df, lower, upper) => {
  expect(relativeError(chiSquareQuantile(probability, df), lower)).toBeLessThan(1e-12)
  expect(relativeError(chiSquareQuantile(probability, df, 'upper'), upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(chiSquareQuantile(0, 3)).toBe(0)
  expect(chiSquareQuantile(1, 3)).toBe(Infinity)
})

test('refuses what cannot be', () => {
  expect(() => chiSquareQuantile(1.5, 3)).toThrow('chiSquareQuantile needs a probability from 0 to 1, not 1.5')
  expect(() => chiSquareQuantile(0.5, 0)).toThrow('chiSquareQuantile needs degrees of freedom above 0 and finite, not 0')
})
