import { expect, test } from 'vitest'
import { surprisingFits } from './surprising-fits.ts'

const fits = (...infits: number[]) => infits.map((infit, at) => ({ item: at, infit, judgements: 8 }))

// By hand: mean 1.05, standard deviation .3176 of these ten; the border is at 1.685.
test('beyond the mean by two standard deviations, and only where it was judged often enough', () => {
  const ten = fits(0.9, 0.95, 1, 0.98, 0.92, 0.97, 0.94, 0.96, 0.93, 1.95)
  expect(surprisingFits(ten, 6)).toEqual([{ item: 9, infit: 1.95, judgements: 8 }])
  expect(surprisingFits(ten, 9)).toEqual([])
})

test('what fits better than expected does not surprise', () => {
  expect(surprisingFits(fits(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.8), 6)).toEqual([])
  expect(surprisingFits(fits(3), 6)).toEqual([])
})
