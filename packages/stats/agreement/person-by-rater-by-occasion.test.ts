import { expect, test } from 'vitest'
import { brennan, machines, oats } from '../test/agreement-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { personByRaterByOccasion } from './person-by-rater-by-occasion.ts'

// Expected mean squares from R 4.2.2 aov(score ~ person * rater * occasion), in the order of `Effects`.
test.each([
  [
    'Brennan',
    brennan,
    [
      0.55277777777777803, 0.44166666666666626, 0.00740740740740739, 0.57500000000000018, 0.10092592592592506,
      0.15648148148148183, 0.93518518518518479,
    ],
  ],
  [
    'Machines',
    machines,
    [
      22.8971851851851653, 46.416629629629611, -0.010259259259259, 13.838370370370372, -0.1162222222222235, -0.0867777777777781,
      1.1378888888888892,
    ],
  ],
  [
    'Oats',
    oats,
    [
      221.7111111111115, 18.5101851851852, 372.5935185185184, 98.8277777777777, -28.9361111111112, -25.3990740740742,
      206.0194444444449,
    ],
  ],
])('%s as R aov', (_, scores, expected) => {
  const { raw, components } = personByRaterByOccasion(scores)
  for (const [place, effect] of Object.keys(raw).entries()) {
    const key = effect as keyof typeof raw
    expect(relativeError(raw[key], expected[place]!)).toBeLessThan(1e-9)
    expect(components[key]).toBe(Math.max(raw[key], 0))
  }
})

test('Brennan 2001, synthetic data set 3, as published: .5528, .4417, .0074, .5750, .1009, .1565, .9352', () => {
  const { raw, persons, raters, occasions } = personByRaterByOccasion(brennan)
  expect(Object.values(raw).map((component) => component.toFixed(4))).toEqual([
    '0.5528',
    '0.4417',
    '0.0074',
    '0.5750',
    '0.1009',
    '0.1565',
    '0.9352',
  ])
  expect([persons, raters, occasions]).toEqual([10, 4, 2])
})

test('a person with a gap is dropped', () => {
  const gap = [
    [1, 2],
    [null, 3],
    [4, 4],
    [5, 5],
  ]
  expect(personByRaterByOccasion([...brennan, gap])).toEqual(personByRaterByOccasion(brennan))
})

test('refuses a design that is not fully crossed', () => {
  expect(() => personByRaterByOccasion([])).toThrow(
    'personByRaterByOccasion needs at least two raters and two occasions, not 0 and 0',
  )
  expect(() => personByRaterByOccasion([[[1], [2]]])).toThrow('needs at least two raters and two occasions, not 2 and 1')
  const whole = [
    [1, 2],
    [3, 4],
  ]
  expect(() => personByRaterByOccasion([whole, [[1, 2]]])).toThrow('needs the same raters and occasions for every person')
  expect(() => personByRaterByOccasion([whole, [[1, 2], [3]]])).toThrow('needs the same raters and occasions for every person')
})
