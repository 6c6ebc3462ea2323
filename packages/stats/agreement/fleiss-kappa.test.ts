import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anxiety, diagnoses } from '../test/agreement-data.ts'
import { fleissKappa } from './fleiss-kappa.ts'

// Ten patients, fourteen psychiatrists, five categories: the counts widely used as a worked example, κ = .210.
const worked = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
].map((row) => row.flatMap((count, place) => Array.from({ length: count }, () => place + 1)))

test('Fleiss 1971, table 1: published κ = .430; R irr 0.84.1 kappam.fleiss(diagnoses) .4302445, z 17.65183', () => {
  const result = fleissKappa(diagnoses, [1, 2, 3, 4, 5])
  expect(result).toMatchObject({ units: 30, raters: 6 })
  expect(result.kappa).toBeCloseTo(0.4302445, 7)
  expect(result.z).toBeCloseTo(17.65183, 5)
  // The formulas of the paper in R 4.2.2.
  expect(result.kappa).toBeCloseTo(0.4302445200601409, 12)
  expect(result.standardErrorUnderNull).toBeCloseTo(0.0243739320994112, 12)
  expect(result.observed).toBeCloseTo(0.5555555555555556, 12)
  expect(result.expected).toBeCloseTo(0.2199382716049383, 12)
  const categories = [0.244755244755245, 0.244755244755245, 0.52, 0.471127272727273, 0.566117806823969]
  for (const [place, { kappa }] of result.categories.entries()) expect(kappa).toBeCloseTo(categories[place]!, 12)
})

test.each([
  ['the worked example', worked, [1, 2, 3, 4, 5], 0.2099307044219552, 0.0169650692243931, 12.3742910591904636],
  ['anxiety', anxiety, [1, 2, 3, 4, 5, 6], -0.0410764872521247, 0.0647738940432227, -0.6341518887951202],
])('%s as the formulas of the paper in R 4.2.2', (_, scores, scale, kappa, standardError, z) => {
  const result = fleissKappa(scores, scale)
  expect(result.kappa).toBeCloseTo(kappa, 12)
  expect(result.standardErrorUnderNull).toBeCloseTo(standardError, 12)
  expect(result.z).toBeCloseTo(z, 9)
})

test('all scores of one category leave kappa undefined, an unused category its own', () => {
  const flat = fleissKappa(
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
    ['a', 'b'],
  )
  expect(flat).toMatchObject({ kappa: null, standardErrorUnderNull: null, z: null, observed: 1, expected: 1 })
  expect(flat.categories).toEqual([
    { category: 'a', kappa: null },
    { category: 'b', kappa: null },
  ])
})

test('gaps are fine while every unit has as many ratings', () => {
  expect(
    fleissKappa(
      [
        [1, null, 1],
        [null, 2, 2],
      ],
      [1, 2],
    ).kappa,
  ).toBe(1)
})

test('refuses units that differ or are too thin', () => {
  expect(() => fleissKappa([], [1, 2])).toThrow('fleissKappa needs at least one unit')
  expect(() => fleissKappa([[1, null]], [1, 2])).toThrow('fleissKappa needs at least two ratings of each unit: unit 1 has 1')
  expect(() =>
    fleissKappa(
      [
        [1, 2, 1],
        [1, 1, null],
      ],
      [1, 2],
    ),
  ).toThrow('fleissKappa needs the same number of ratings of each unit: unit 1 has 3, unit 2 has 2')
})

test('who gave which rating does not matter', () => {
  const unit = fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3))
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 2 }), (scores, turn) => {
      const turned = scores.map((row, place) => (place % 2 ? row : [...row.slice(turn), ...row.slice(0, turn)]))
      expect(fleissKappa(turned, [1, 2, 3])).toEqual(fleissKappa(scores, [1, 2, 3]))
    }),
  )
})
