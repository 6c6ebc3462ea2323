import { expect, test } from 'vitest'
import { facets, rsmdat } from '../test/agreement-data.ts'
import { raschMarginal } from './rasch-marginal.ts'
import { raschRatings } from './rasch-ratings.ts'

const ratings = raschRatings(facets(rsmdat, [1, 1, 2, 2, 3, 3], [1, 2, 1, 2, 1, 2]), [0, 1, 2, 3])
const at = (...values: number[]) =>
  raschMarginal(ratings, { raters: 3, criteria: 2, steps: 3, values: Float64Array.from(values) })

test('R 4.2.2 has this marginal log-likelihood at its optimum, over a finer grid', () => {
  const [one, two, first, second] = [0.135316859141, 0.15872268684, 0.0205992986653, -0.269719799293]
  const place = [
    one,
    two,
    -one - two,
    0.02318480315,
    -0.02318480315,
    first,
    second,
    -first - second,
    -0.187521190785,
    0.300226858573,
  ]
  expect(at(...place).value).toBeCloseTo(-160.847259198, 6)
})

test('by hand: persons all at 0, two ratings, equal chances', () => {
  const pair = raschRatings(
    [
      { person: 'a', rater: 'x', criterion: 'c', score: 1 },
      { person: 'a', rater: 'y', criterion: 'c', score: 0 },
    ],
    [0, 1],
  )
  const { value, slope } = raschMarginal(pair, { raters: 2, criteria: 1, steps: 1, values: new Float64Array(6) })
  expect(value).toBeCloseTo(Math.log(0.25), 7)
  for (const [place, expected] of [-0.5, 0.5, 0, 0, 0, 0].entries()) expect(slope[place]).toBeCloseTo(expected, 7)
})

test('slope and information are the differences of value and slope', () => {
  const place = [0.2, -0.1, 0.4, 0.3, -0.2, -0.5, 0.1, 0.6, 0.3, 1.2]
  const step = 1e-5
  const here = at(...place)
  for (const index of place.keys()) {
    const [above, below] = [step, -step].map((by) => at(...place.map((value, other) => (other === index ? value + by : value))))
    expect((above!.value - below!.value) / (2 * step)).toBeCloseTo(here.slope[index]!, 4)
    for (const row of place.keys())
      expect(-(above!.slope[row]! - below!.slope[row]!) / (2 * step)).toBeCloseTo(here.information[row * 10 + index]!, 4)
  }
})

test('the squares are those of each person’s slope', () => {
  const twice = (rows: string[]) => raschRatings(facets(rows, [1, 2], [1, 1]), [0, 1])
  const values = Float64Array.of(0.5, -0.5, 0, 0, 0.2, 1)
  const alone = raschMarginal(twice(['10', '01']), { raters: 2, criteria: 1, steps: 1, values })
  const parts = ['10', '01'].map((row) => raschMarginal(twice([row]), { raters: 2, criteria: 1, steps: 1, values }).slope)
  for (const [row, column] of [
    [0, 0],
    [0, 1],
    [5, 4],
  ] as const)
    expect(alone.squares[row * 6 + column]).toBeCloseTo(
      parts.reduce((sum, slope) => sum + slope[row]! * slope[column]!, 0),
      12,
    )
})
