import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaCdf } from './beta-cdf.ts'
import { betaQuantile } from './beta-quantile.ts'
import { chiSquareCdf } from './chi-square-cdf.ts'
import { chiSquareQuantile } from './chi-square-quantile.ts'
import { fCdf } from './f-cdf.ts'
import { fQuantile } from './f-quantile.ts'
import { normalCdf } from './normal-cdf.ts'
import { normalQuantile } from './normal-quantile.ts'
import { tCdf } from './t-cdf.ts'
import { tQuantile } from './t-quantile.ts'

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const df = fc.double({ min: 0.5, max: 500, noNaN: true })
const shape = fc.double({ min: 0.5, max: 200, noNaN: true })

test('every quantile leads back to its probability, in both tails', () => {
  fc.assert(
    fc.property(probability, df, df, (p, one, other) => {
      const back = (['lower', 'upper'] as const).flatMap((tail) => [
        normalCdf(normalQuantile(p, tail), tail),
        tCdf(tQuantile(p, one, tail), one, tail),
        chiSquareCdf(chiSquareQuantile(p, one, tail), one, tail),
        fCdf(fQuantile(p, one, other, tail), one, other, tail),
      ])
      for (const found of back) expect(Math.abs(found - p)).toBeLessThanOrEqual(1e-11 * p)
    }),
  )
})

test('so does the beta quantile, as far as a share below one can tell', () => {
  const upToNine = fc.double({ min: 1e-9, max: 0.9, noNaN: true })
  fc.assert(
    fc.property(upToNine, shape, shape, (p, a, b) => {
      expect(Math.abs(betaCdf(betaQuantile(p, a, b), a, b) - p)).toBeLessThanOrEqual(1e-10 * p)
    }),
  )
})

test('both tails of a point make one', () => {
  const point = fc.double({ min: -30, max: 30, noNaN: true })
  fc.assert(
    fc.property(point, df, (x, freedom) => {
      expect(tCdf(x, freedom) + tCdf(x, freedom, 'upper')).toBeCloseTo(1, 12)
      expect(normalCdf(x) + normalCdf(x, 'upper')).toBeCloseTo(1, 12)
      expect(tCdf(-x, freedom)).toBeCloseTo(tCdf(x, freedom, 'upper'), 14)
    }),
  )
})
