import { expect, test } from 'vitest'
import { smallStudyWords } from './small-study-words.ts'

const check = (lower: number, upper: number, few = false) => {
  const tested = { estimate: 0, standardError: 1, lower, upper, statistic: 0, probability: 1 }
  return { studies: 14, few, df: 12, slope: tested, limit: tested }
}

test('larger, smaller, quiet, or too few to tell', () => {
  expect(smallStudyWords(check(0.1, 2))).toEqual({ key: 'smallStudies.larger', values: { studies: 14 } })
  expect(smallStudyWords(check(-2, -0.1)).key).toBe('smallStudies.smaller')
  expect(smallStudyWords(check(-1, 1)).key).toBe('smallStudies.quiet')
  expect(smallStudyWords(check(0.1, 2, true)).key).toBe('smallStudies.few')
})
