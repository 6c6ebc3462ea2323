import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { binomialCdf } from './binomial-cdf.ts'

// successes, trials, share, lower tail, upper tail: R 4.2.2 pbinom
const fromR = [
  [0, 20, 0.05, 0.3584859224085422, 0.6415140775914578],
  [6, 20, 0.05, 0.9999660538346986, 3.394616530143379e-5],
  [13, 20, 0.05, 0.9999999999999822, 1.7762442397422804e-14],
  [0, 20, 0.5, 9.536743164062495e-7, 0.9999990463256836],
  [6, 20, 0.5, 0.05765914916992186, 0.9423408508300781],
  [13, 20, 0.5, 0.9423408508300781, 0.05765914916992186],
  [0, 20, 0.9, 9.999999999999915e-21, 1],
  [6, 20, 0.9, 2.154678353199997e-10, 0.9999999997845321],
  [13, 20, 0.9, 0.0023860894089661193, 0.9976139105910339],
  [950, 20000, 0.05, 0.053274436668215214, 0.9467255633317848],
  [1000, 20000, 0.05, 0.5084121330758588, 0.49158786692414125],
  [1040, 20000, 0.05, 0.9049972339750277, 0.09500276602497228],
] as const

test.each(fromR)('agrees with R at %s, %s', (successes, trials, share, lower, upper) => {
  expect(relativeError(binomialCdf(successes, trials, share), lower)).toBeLessThan(1e-12)
  expect(relativeError(binomialCdf(successes, trials, share, 'upper'), upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(binomialCdf(-1, 5, 0.5)).toBe(0)
  expect(binomialCdf(-0.5, 5, 0.5, 'upper')).toBe(1)
  expect(binomialCdf(5, 5, 0.5)).toBe(1)
  expect(binomialCdf(7, 5, 0.5, 'upper')).toBe(0)
  expect(binomialCdf(2, 5, 0)).toBe(1)
  expect(binomialCdf(2, 5, 1)).toBe(0)
  expect(binomialCdf(2.9, 5, 0.5)).toBeCloseTo(0.5, 14)
})

test('refuses what cannot be', () => {
  expect(() => binomialCdf(Number.NaN, 5, 0.5)).toThrow('binomialCdf needs a number, not NaN')
  expect(() => binomialCdf(1, 2.5, 0.5)).toThrow('binomialCdf needs a whole number of trials, not 2.5')
  expect(() => binomialCdf(1, -1, 0.5)).toThrow('binomialCdf needs a whole number of trials, not -1')
  expect(() => binomialCdf(1, 5, 1.5)).toThrow('binomialCdf needs a probability from 0 to 1, not 1.5')
})
