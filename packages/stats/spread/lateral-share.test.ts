import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AdoptionSource, lateralShare } from './lateral-share.ts'

const sources = (lateral: number, vertical: number): AdoptionSource[] => [
  ...Array.from({ length: lateral }, () => 'lateral' as const),
  ...Array.from({ length: vertical }, () => 'vertical' as const),
]

// R 4.2.2 prop.test(lateral, lateral + vertical, correct = FALSE).
test.each([
  [14, 6, 0.481027181646, 0.854522755132],
  [3, 0, 0.438502968245, 1],
  [0, 9, 0, 0.29914504842],
  [37, 24, 0.48117252629, 0.71931648547],
])('%i lateral, %i vertical', (lateral, vertical, lower, upper) => {
  const result = lateralShare(sources(lateral, vertical))
  expect(result.share).toBe(lateral / (lateral + vertical))
  expect(result.interval!.lower).toBeCloseTo(lower, 11)
  expect(result.interval!.upper).toBeCloseTo(upper, 11)
})

test('what is not known widens it, what began here takes no part', () => {
  expect(lateralShare([...sources(2, 1), null, 'own', 'own'])).toMatchObject({
    share: 2 / 3,
    lateral: 2,
    vertical: 1,
    own: 2,
    unknown: 1,
    least: 0.5,
    most: 0.75,
  })
  expect(lateralShare([null])).toMatchObject({ share: null, interval: null, least: 0, most: 1 })
  expect(lateralShare(['own'])).toMatchObject({ share: null, interval: null, least: null, most: null })
})

test('lies between the least and the most, whatever the order', () => {
  const source = fc.constantFrom<AdoptionSource>('lateral', 'vertical', 'own', null)
  fc.assert(
    fc.property(fc.array(source), (given) => {
      const result = lateralShare(given)
      expect(lateralShare(given.toReversed())).toEqual(result)
      const share = result.share ?? result.least ?? 0
      expect((result.least ?? 0) <= share && share <= (result.most ?? 1)).toBe(true)
    }),
  )
})

test('refuses a confidence that is none', () => {
  expect(() => lateralShare(['lateral'], { confidence: 1.5 })).toThrow('between 0 and 1, not 1.5')
})
