import { expect, test } from 'vitest'
import { gapsToRest } from '../groups/gaps-to-rest.ts'
import { meanGap } from '../groups/mean-gap.ts'
import { momentsOf } from '../groups/moments.ts'
import { gapWords } from './gap-words.ts'

test('means: above, below or not clear, with both sizes', () => {
  const [high, low] = [momentsOf([15, 16, 17, 16]), momentsOf([4, 5, 6])]
  expect(gapWords(meanGap(high, low))).toMatchObject({ key: 'gap.mean.above', values: { gap: 11, first: 4, second: 3 } })
  expect(gapWords(meanGap(low, high)).key).toBe('gap.mean.below')
  expect(gapWords(meanGap(low, low)).key).toBe('gap.mean.unclear')
})

test('shares: one group against everyone else', () => {
  const [more, fewer, alike] = gapsToRest([
    { numerator: 30, denominator: 50 },
    { numerator: 5, denominator: 50 },
    { numerator: 18, denominator: 50 },
  ])
  expect(gapWords(more!)).toMatchObject({ key: 'gap.share.above', values: { share: 0.6, people: 50 } })
  expect([gapWords(fewer!).key, gapWords(alike!).key]).toEqual(['gap.share.below', 'gap.share.unclear'])
})
