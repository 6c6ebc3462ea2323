import { expect, test } from 'vitest'
import { siteEffectWords } from './site-effect-words.ts'

const site = (lower: number, upper: number, shrinkage = 0.2) => ({
  estimate: (lower + upper) / 2,
  standardError: 1,
  lower,
  upper,
  statistic: 0,
  probability: 1,
  shrinkage,
})

test('the direction, or that the place has too little of its own', () => {
  expect(siteEffectWords(site(0.1, 0.5))).toEqual({
    key: 'site.above',
    values: { estimate: 0.3, lower: 0.1, upper: 0.5, shrinkage: 0.2 },
  })
  expect(siteEffectWords(site(-0.5, -0.1)).key).toBe('site.below')
  expect(siteEffectWords(site(-0.5, 0.1)).key).toBe('site.unclear')
  expect(siteEffectWords(site(0.1, 0.5, 0.9)).key).toBe('site.tooSmall')
})
