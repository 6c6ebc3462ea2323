import { expect, test } from 'vitest'
import { testedEstimate } from './tested-estimate.ts'

// R 4.2.2 qnorm, qt, pnorm, pt.
test.each([
  [2, 1, null, 0.025, 0.0400360154599459, 0.0455002638963584],
  [-3, 1.5, null, 0.05, -5.46728044042721, 0.0455002638963584],
  [2, 1, 5, 0.025, -0.570581835636314, 0.10193947882986],
])('%d ± %d with %s degrees of freedom', (estimate, standardError, df, tail, lower, probability) => {
  const tested = testedEstimate(estimate, standardError, df, tail)
  expect(tested.lower).toBeCloseTo(lower, 12)
  expect(tested.upper - estimate).toBeCloseTo(estimate - lower, 12)
  expect(tested.probability).toBeCloseTo(probability, 12)
  expect(tested.statistic).toBe(estimate / standardError)
})

test('without error there is no test', () => {
  expect(testedEstimate(2, 0, 3, 0.025)).toEqual({
    estimate: 2,
    standardError: 0,
    lower: 2,
    upper: 2,
    statistic: null,
    probability: null,
  })
})
