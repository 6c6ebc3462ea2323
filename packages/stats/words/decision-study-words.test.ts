import { expect, test } from 'vitest'
import { decisionStudyWords } from './decision-study-words.ts'

const study = (dependability: number | null) => ({
  generalizability: dependability,
  dependability,
  relativeError: 0.1,
  absoluteError: 0.2,
})

test('enough from a dependability of .8, with the error of a mean', () => {
  expect(decisionStudyWords(study(0.8), 2)).toEqual({
    key: 'decision.enough',
    values: { raters: 2, dependability: 0.8, error: 0.392 },
  })
  expect(decisionStudyWords(study(0.79), 1).key).toBe('decision.notYet')
  expect(decisionStudyWords(study(null), 1).key).toBe('decision.none')
})
