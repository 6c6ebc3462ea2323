import { expect, test } from 'vitest'
import { raschFit } from './rasch-fit.ts'
import { raschRatings } from './rasch-ratings.ts'

test('by hand: equal locations, one expected and one surprising rating', () => {
  const ratings = raschRatings(
    [
      { person: 'a', rater: 'x', criterion: 'c', score: 1 },
      { person: 'a', rater: 'y', criterion: 'c', score: 0 },
    ],
    [0, 1],
  )
  const { persons, raters } = raschFit(ratings, { raters: 2, criteria: 1, steps: 1, values: Float64Array.of(-1, 1, 0, 0) })
  const chance = 1 / (1 + Math.exp(-1))
  const expected = (1 - chance) / chance
  expect(persons[0]!.measure).toBeCloseTo(0, 9)
  for (const fit of [...persons, ...raters]) {
    expect(fit.infit).toBeCloseTo(expected, 9)
    expect(fit.outfit).toBeCloseTo(expected, 9)
  }
})

test('a person at an extreme has a measure but no fit', () => {
  const ratings = raschRatings(
    [
      { person: 'a', rater: 'x', criterion: 'c', score: 1 },
      { person: 'a', rater: 'y', criterion: 'c', score: 1 },
      { person: 'b', rater: 'x', criterion: 'c', score: 0 },
    ],
    [0, 1],
  )
  const { persons, raters } = raschFit(ratings, { raters: 2, criteria: 1, steps: 1, values: new Float64Array(4) })
  expect(persons[0]).toMatchObject({ total: 2, ratings: 2, infit: null, outfit: null })
  expect(raters[0]).toMatchObject({ ratings: 2, infit: null })
})
