import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { noncentralityOfT } from './noncentrality-of-t.ts'

// t, df, probability, value: R 4.2.2 uniroot over pt(t, df, ncp)
const fromR = [
  [-1, 5, 0.025, 1.094567920113919],
  [2.5, 5, 0.025, 4.898823491712878],
  [6, 5, 0.025, 10.051265688407074],
  [-1, 58, 0.025, 0.9726232229519981],
  [2.5, 58, 0.025, 4.501620354306565],
  [6, 58, 0.025, 8.222432819526738],
  [-1, 5, 0.5, -0.9499574049746001],
  [2.5, 5, 0.5, 2.3616527507683904],
  [6, 5, 0.5, 5.622352301520865],
  [-1, 58, 0.5, -0.9956868114660429],
  [2.5, 58, 0.5, 2.489063375403875],
  [6, 58, 0.5, 5.972140613476196],
  [-1, 5, 0.975, -3.006572457309978],
  [2.5, 5, 0.975, -0.04426171817980495],
  [6, 5, 0.975, 1.8582402198559511],
  [-1, 58, 0.975, -2.964091594327242],
  [2.5, 58, 0.975, 0.47792369568569937],
  [6, 58, 0.975, 3.7376272040303324],
] as const

test.each(fromR)('agrees with R at %s, %s', (t, df, probability, value) => {
  expect(relativeError(noncentralityOfT(t, df, probability), value)).toBeLessThan(1e-9)
})

test('refuses what cannot be', () => {
  expect(() => noncentralityOfT(1, 5, 0)).toThrow('noncentralityOfT needs a probability between 0 and 1, not 0')
  expect(() => noncentralityOfT(1, 5, 1)).toThrow('not 1')
})
