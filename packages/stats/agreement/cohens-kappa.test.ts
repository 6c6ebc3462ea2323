import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromTable, newOrleans, sexualFun, winnipeg } from '../test/agreement-data.ts'
import { cohensKappa } from './cohens-kappa.ts'

const scale = [1, 2, 3, 4]

// R vcd 1.4-11, Kappa(table)$Unweighted and confint(Kappa(table)).
test.each([
  ['SexualFun', sexualFun, 0.1293302540415704, 0.0685985324807086, -0.00512039901291947, 0.26378090709606],
  ['MSPatients, Winnipeg', winnipeg, 0.207942464040025, 0.050455365240877, 0.109051765341092, 0.306833162738958],
  ['MSPatients, New Orleans', newOrleans, 0.296516567544605, 0.0785038706723704, 0.142651808379769, 0.450381326709441],
])('%s as R vcd', (_, table, kappa, standardError, lower, upper) => {
  const [first, second] = fromTable(table, scale)
  const result = cohensKappa(first, second, scale)
  expect(result.kappa).toBeCloseTo(kappa, 12)
  expect(result.standardError).toBeCloseTo(standardError, 12)
  expect(result.lower).toBeCloseTo(lower, 12)
  expect(result.upper).toBeCloseTo(upper, 12)
})

test('the example of the SAS manual, PROC FREQ, as published: .4842, standard error .1380', () => {
  const table = [
    [0, 4, 1],
    [0, 8, 0],
    [0, 1, 5],
  ]
  const result = cohensKappa(...fromTable(table, ['x', 'y', 'z']), ['x', 'y', 'z'])
  expect(result.kappa).toBeCloseTo(0.4842, 4)
  expect(result.standardError).toBeCloseTo(0.138, 4)
  expect(result).toMatchObject({ pairs: 19 })
})

test('a narrower confidence narrows the interval, and limits stay within −1 and 1', () => {
  const [first, second] = fromTable(winnipeg, scale)
  const { kappa, standardError, lower, upper } = cohensKappa(first, second, scale, { confidence: 0.9 })
  expect(upper! - kappa!).toBeCloseTo(1.6448536269514722 * standardError!, 12)
  expect(kappa! - lower!).toBeCloseTo(upper! - kappa!, 12)
  expect(cohensKappa([1, 1, 2, 2, 1], [1, 1, 2, 2, 2], [1, 2]).upper).toBe(1)
  expect(cohensKappa([1, 2, 1, 2, 1], [2, 1, 2, 1, 1], [1, 2]).lower).toBe(-1)
})

test('full agreement is 1 without spread', () => {
  expect(cohensKappa([1, 2, 2], [1, 2, 2], [1, 2])).toMatchObject({ kappa: 1, standardError: 0, lower: 1, upper: 1 })
})

test('a rater who used one category leaves kappa undefined and the agreement visible', () => {
  const undefinedKappa = { kappa: null, standardError: null, lower: null, upper: null }
  expect(cohensKappa([1, 2, 1, 1], [1, 1, 1, 1], [1, 2])).toMatchObject({ ...undefinedKappa, observed: 0.75, pairs: 4 })
  expect(cohensKappa([1, 1], [1, 2], [1, 2])).toMatchObject(undefinedKappa)
})

const rated = fc.array(fc.tuple(fc.constantFrom(1, 2, 3, 4), fc.constantFrom(1, 2, 3, 4)), { minLength: 2, maxLength: 40 })

test('swapping the raters, or renaming and reordering the categories, changes nothing', () => {
  fc.assert(
    fc.property(rated, (pairs) => {
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
      const { kappa, standardError } = cohensKappa(first, second, scale)
      const swapped = cohensKappa(second, first, scale)
      const renamed = cohensKappa(first.map(String), second.map(String), ['3', '1', '4', '2'])
      for (const other of [swapped, renamed]) {
        expect((other.kappa ?? 9) - (kappa ?? 9)).toBeCloseTo(0, 10)
        expect((other.standardError ?? 9) - (standardError ?? 9)).toBeCloseTo(0, 7)
      }
    }),
  )
})
