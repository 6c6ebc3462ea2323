import { expect, test } from 'vitest'
import { cohensKappa } from '../agreement/cohens-kappa.ts'
import { kappaWords } from './kappa-words.ts'

const repeated = (...scores: number[]) => Array.from({ length: 20 }, () => scores).flat()

test('above chance, below it, not to be told from it, or not defined', () => {
  expect(kappaWords(cohensKappa(repeated(1, 2, 2), repeated(1, 2, 1), [1, 2])).key).toBe('kappa.above')
  expect(kappaWords(cohensKappa(repeated(1, 2), repeated(2, 1), [1, 2])).key).toBe('kappa.below')
  expect(kappaWords(cohensKappa([1, 1, 2, 2], [1, 2, 1, 2], [1, 2])).key).toBe('kappa.chance')
  expect(kappaWords(cohensKappa([1, 1], [1, 1], [1, 2]))).toEqual({ key: 'kappa.undefined', values: { observed: 1, pairs: 2 } })
})

test('without limits nothing is claimed', () => {
  const kappa = { kappa: 0.4, standardError: null, lower: null, upper: null, observed: 0.7, expected: 0.5, pairs: 3 }
  expect(kappaWords(kappa)).toEqual({ key: 'kappa.chance', values: { kappa: 0.4, lower: -1, upper: 1, pairs: 3 } })
})
