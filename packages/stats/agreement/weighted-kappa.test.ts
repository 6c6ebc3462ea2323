import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anxiety, fromTable, newOrleans, sexualFun, winnipeg } from '../test/agreement-data.ts'
import { cohensKappa } from './cohens-kappa.ts'
import { type KappaWeights, weightedKappa } from './weighted-kappa.ts'

const scale = [1, 2, 3, 4]

// R vcd 1.4-11, Kappa(table, weights = "Equal-Spacing" or "Fleiss-Cohen")$Weighted and confint of it.
test.each<[string, number[][], KappaWeights, number, number, number, number]>([
  ['SexualFun', sexualFun, 'linear', 0.2373806275579809, 0.0783163347783729, 0.08388343199118847, 0.390877823124773],
  ['SexualFun', sexualFun, 'quadratic', 0.3320455862468612, 0.0972975219586046, 0.14134594742300116, 0.522745225070721],
  ['Winnipeg', winnipeg, 'linear', 0.379730547986679, 0.051666826218334, 0.278465429403255, 0.480995666570103],
  ['Winnipeg', winnipeg, 'quadratic', 0.5245764643318397, 0.0600550988317956, 0.406870633533527, 0.642282295130152],
  ['New Orleans', newOrleans, 'linear', 0.4772727272727272, 0.0730309868510976, 0.334134623289158, 0.620410831256297],
  ['New Orleans', newOrleans, 'quadratic', 0.6255813953488375, 0.0787318738140618, 0.471269758237924, 0.779893032459751],
])('%s, %s weights, as R vcd', (_, table, weights, kappa, standardError, lower, upper) => {
  const [first, second] = fromTable(table, scale)
  const result = weightedKappa(first, second, scale, weights)
  expect(result.kappa).toBeCloseTo(kappa, 12)
  expect(result.standardError).toBeCloseTo(standardError, 12)
  expect(result.lower).toBeCloseTo(lower, 12)
  expect(result.upper).toBeCloseTo(upper, 12)
})

test('an unused category keeps its place: R irr 0.84.1 drops the 5 and gives .252, the full scale .230 as R vcd', () => {
  const [second, third] = [anxiety.map((row) => row[1]!), anxiety.map((row) => row[2]!)]
  expect(weightedKappa(second, third, [1, 2, 3, 4, 5, 6], 'quadratic').kappa).toBeCloseTo(0.229797979797979, 12)
  expect(weightedKappa([1, 2, 5], [1, 5, 2], [1, 2, 3, 4, 5], 'quadratic').kappa).not.toBeCloseTo(
    weightedKappa([1, 2, 5], [1, 5, 2], [1, 2, 5], 'quadratic').kappa!,
    2,
  )
})

test('undefined where a rater used one category only', () => {
  expect(weightedKappa([1, 2], [2, 2], [1, 2, 3], 'linear')).toMatchObject({ kappa: null, observed: 0.75 })
})

test('refuses a confidence that is none', () => {
  expect(() => weightedKappa([1, 2], [2, 1], [1, 2], 'linear', { confidence: 95 })).toThrow('needs a confidence between 0 and 1')
})

test('on two categories both weights are the plain kappa', () => {
  const score = fc.constantFrom('no', 'yes')
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 30 }), (pairs) => {
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
      const plain = cohensKappa(first, second, ['no', 'yes'])
      expect(weightedKappa(first, second, ['no', 'yes'], 'linear')).toEqual(plain)
      expect(weightedKappa(first, second, ['no', 'yes'], 'quadratic')).toEqual(plain)
    }),
  )
})

test('turning the scale upside down changes nothing', () => {
  const score = fc.constantFrom(1, 2, 3, 4)
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 30 }), (pairs) => {
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
      const { kappa } = weightedKappa(first, second, scale, 'quadratic')
      const turned = weightedKappa(first, second, scale.toReversed(), 'quadratic').kappa
      expect((turned ?? 9) - (kappa ?? 9)).toBeCloseTo(0, 10)
    }),
  )
})
