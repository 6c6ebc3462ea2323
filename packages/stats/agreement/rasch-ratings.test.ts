import { expect, test } from 'vitest'
import { raschRatings } from './rasch-ratings.ts'

const rating = (person: string, rater: string, criterion: string, score: number | null) => ({ person, rater, criterion, score })

test('persons with the same raters and criteria share a design', () => {
  const sorted = raschRatings(
    [
      rating('a', 'y', 'c', 4),
      rating('a', 'x', 'c', 3),
      rating('b', 'x', 'c', 2),
      rating('b', 'y', 'c', 3),
      rating('d', 'x', 'c', 2),
      rating('e', 'x', 'c', null),
    ],
    [2, 3, 4],
  )
  expect(sorted).toMatchObject({ persons: ['a', 'b', 'd'], raters: ['y', 'x'], criteria: ['c'], steps: 2 })
  expect(sorted.designs).toEqual([
    {
      items: [
        { rater: 0, criterion: 0 },
        { rater: 1, criterion: 0 },
      ],
      persons: [0, 1],
      totals: [3, 1],
      scores: [
        [2, 1],
        [1, 0],
      ],
    },
    { items: [{ rater: 1, criterion: 0 }], persons: [2], totals: [0], scores: [[0]] },
  ])
})

test('refuses ratings no model can be fitted to', () => {
  expect(() => raschRatings([rating('a', 'x', 'c', null)], [0, 1])).toThrow(
    'manyFacetRasch needs at least one rating with a score',
  )
  expect(() => raschRatings([rating('a', 'x', 'c', 1)], [0, 1])).toThrow(
    'manyFacetRasch needs at least two raters or two criteria',
  )
  expect(() => raschRatings([rating('a', 'x', 'c', 1), rating('a', 'y', 'c', 0)], [0, 1, 2])).toThrow(
    'manyFacetRasch needs every category given at least once: nobody gave 2',
  )
  expect(() => raschRatings([rating('a', 'x', 'c', 9)], [0, 1])).toThrow(
    'manyFacetRasch needs scores on the scale: 9 is not on it',
  )
})
