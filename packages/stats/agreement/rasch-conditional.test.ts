import { expect, test } from 'vitest'
import { facets, rsmdat } from '../test/agreement-data.ts'
import { raschConditional } from './rasch-conditional.ts'
import { raschRatings } from './rasch-ratings.ts'

const ratings = raschRatings(facets(rsmdat, [1, 1, 2, 2, 3, 3], [1, 2, 1, 2, 1, 2]), [0, 1, 2, 3])
const at = (...values: number[]) =>
  raschConditional(ratings, { raters: 3, criteria: 2, steps: 3, values: Float64Array.from(values) })

test('R eRm 1.0.2 has this conditional log-likelihood at its estimates', () => {
  const estimates = [
    0.1357907838227, 0.1589532076412, -0.2947439914639, 0.0231952869381, -0.0231952869381, -0.0244715115738, -0.2131619275068,
    0.2376334390806,
  ]
  expect(at(...estimates).value).toBeCloseTo(-108.707071539, 7)
})

test('by hand: two ratings, one success, equal chances', () => {
  const pair = raschRatings(
    [
      { person: 'a', rater: 'x', criterion: 'c', score: 1 },
      { person: 'a', rater: 'y', criterion: 'c', score: 0 },
    ],
    [0, 1],
  )
  const { value, slope } = raschConditional(pair, { raters: 2, criteria: 1, steps: 1, values: new Float64Array(4) })
  expect(value).toBeCloseTo(Math.log(0.5), 12)
  expect([...slope]).toEqual([-0.5, 0.5, 0, 0])
})

test('slope and information are the differences of value and slope', () => {
  const place = [0.2, -0.1, 0.4, 0.3, -0.2, -0.5, 0.1, 0.6]
  const step = 1e-5
  const here = at(...place)
  for (const index of place.keys()) {
    const [above, below] = [step, -step].map((by) => at(...place.map((value, other) => (other === index ? value + by : value))))
    expect((above!.value - below!.value) / (2 * step)).toBeCloseTo(here.slope[index]!, 5)
    for (const row of place.keys())
      expect(-(above!.slope[row]! - below!.slope[row]!) / (2 * step)).toBeCloseTo(here.information[row * 8 + index]!, 5)
  }
})
