import { expect, test } from 'vitest'
import { expectedScore, personMeasure } from './rasch-person.ts'

test('expected score by hand: two equal steps, three equal chances', () => {
  expect(expectedScore(0, [0, 0])).toEqual({ mean: 1, variance: 2 / 3, skew: 0 })
  const { mean, variance, skew } = expectedScore(Math.log(3), [0])
  expect(mean).toBeCloseTo(0.75, 12)
  expect(variance).toBeCloseTo(0.1875, 12)
  expect(skew).toBeCloseTo(0.75 * 0.25 * (0.25 - 0.75), 12)
})

// Locations as R eRm 1.0.2 estimates them for the first eight items of its raschdat1; measures by Warm's equation in R 4.2.2, likeliest
// as eRm person.parameter().
const locations = [
  -1.1104390452033, 0.0393098709868, -0.6719888968834, 1.2613862160354, 1.0152375930256, -0.0343792152636, -0.1787273055447,
  -0.3203992171527,
]

test.each([
  [0, -3.09497456415, 1.58882514032, null],
  [1, -1.81380070487, 0.986901696999, -2.13585419341],
  [4, -0.0178356048965, 0.751744862995, -0.0133413214235],
  [7, 1.83553871754, 1.00278395498, 2.15456590067],
])('total %i of eight', (total, measure, standardError, likeliest) => {
  const result = personMeasure(total, locations, [0])
  expect(result.measure).toBeCloseTo(measure, 4)
  expect(result.standardError).toBeCloseTo(standardError, 4)
  expect(result.likeliest ?? 99).toBeCloseTo(likeliest ?? 99, 4)
})

test('the greatest total mirrors the least', () => {
  const [least, greatest] = [personMeasure(0, [-1, 1], [0.5]), personMeasure(2, [-0.5, 1.5], [0])]
  expect(greatest.likeliest).toBeNull()
  expect(greatest.measure - 0.5).toBeCloseTo(0.5 - least.measure, 9)
})
