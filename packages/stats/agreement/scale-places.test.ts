import { expect, test } from 'vitest'
import { placeOf, scalePlaces } from './scale-places.ts'

test('gives each category its place', () => {
  expect([...scalePlaces('kappa', ['low', 'middle', 'high'])]).toEqual([
    ['low', 0],
    ['middle', 1],
    ['high', 2],
  ])
  expect(placeOf('kappa', scalePlaces('kappa', [1, 2, 4]), 4)).toBe(2)
})

test('refuses a scale that is none, and a score that is not on it', () => {
  expect(() => scalePlaces('kappa', [1])).toThrow('kappa needs a scale of at least two categories')
  expect(() => scalePlaces('kappa', [1, 2, 1])).toThrow('kappa needs a scale that names each category once')
  expect(() => placeOf('kappa', scalePlaces('kappa', [1, 2]), 3)).toThrow('kappa needs scores on the scale: 3 is not on it')
})
