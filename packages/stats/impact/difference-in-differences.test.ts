import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { grunfeld } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { differenceInDifferences } from './difference-in-differences.ts'

/** Firms from 1 taken to begin in a year, and their rows from 1935. */
const rowsOf = (beginners: number[], adopted: number) =>
  grunfeld.flatMap((values, firm) =>
    values.map((outcome, year) => ({
      unit: `${firm + 1}`,
      period: 1935 + year,
      outcome: outcome as number | null,
      adopted: beginners.includes(firm + 1) ? adopted : null,
    })),
  )

// R 4.2.2 lm(inv ~ D + factor(firm) + factor(year)) and sandwich 3.0-2 vcovCL(type = "HC1"): estimate, error, p, lower, upper.
test('four firms beginning in 1945, clustered by firm, as R lm and sandwich', () => {
  const result = differenceInDifferences(rowsOf([1, 2, 3, 4], 1945))
  const expected = [137.76841666667, 74.278177432806, 0.096615757749187, -30.260494452553, 305.79732778588]
  const got = [result.estimate, result.standardError, result.probability!, result.lower, result.upper]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-8)
  expect(result).toMatchObject({ df: 9, observations: 200, treatedUnits: 4, comparisonUnits: 6, clusters: 10, few: true })
})

test('three firms beginning in 1950, clustered by five owners, as R lm and sandwich', () => {
  const owner = ['a', 'b', 'c', 'a', 'b', 'c', 'd', 'd', 'e', 'e']
  const rows = rowsOf([2, 5, 7], 1950).map((row) => Object.assign({ cluster: owner[Number(row.unit) - 1]! }, row))
  const result = differenceInDifferences(rows)
  const expected = [-36.977047619048, 82.439647138293, 0.67699204363326, -265.86620239039, 191.9121071523]
  const got = [result.estimate, result.standardError, result.probability!, result.lower, result.upper]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-8)
})

test('with gaps as R lm and sandwich', () => {
  const missing = ({ unit, period }: { unit: string; period: number }) =>
    (unit === '3' && period >= 1940 && period <= 1943) || (unit === '9' && period > 1950)
  const rows = rowsOf([1, 2, 3, 4], 1945).map((row) => Object.assign(row, missing(row) ? { outcome: null } : {}))
  const result = differenceInDifferences(rows)
  expect(result.observations).toBe(192)
  expect(relativeError(result.estimate, 139.63037188953)).toBeLessThan(1e-8)
  expect(relativeError(result.standardError, 74.584591900919)).toBeLessThan(1e-8)
})

const row = (unit: string, period: number, outcome: number | null, adopted: number | null) => ({ unit, period, outcome, adopted })
const three = [
  row('a', 1, 1, 2),
  row('a', 2, 5, 2),
  row('b', 1, 2, null),
  row('b', 2, 3, null),
  row('c', 1, 2, null),
  row('c', 2, 4, null),
]

test('two periods: the difference of two changes', () => {
  const result = differenceInDifferences(three)
  expect(result.estimate).toBeCloseTo(2.5, 12)
  expect(result.standardError).toBeCloseTo(0.96824583655185, 10)
})

test('a unit and a period without outcomes change nothing', () => {
  const more = [...three, row('d', 1, null, 2), row('b', 3, null, null)]
  expect(differenceInDifferences(more)).toEqual(differenceInDifferences(three))
})

test('refuses what would compare the wrong things', () => {
  const staggered = [...three, row('e', 1, 1, 3), row('e', 3, 1, 3)]
  expect(() => differenceInDifferences(staggered)).toThrow('needs units that began in the same period: use groupTimeEffects')
  expect(() => differenceInDifferences(three.slice(2))).toThrow('needs units that began and units that never did')
  expect(() => differenceInDifferences(three.slice(0, 2))).toThrow('needs units that began and units that never did')
  expect(() => differenceInDifferences(three.map((one) => ({ ...one, adopted: one.unit === 'a' ? 1 : null })))).toThrow(
    'needs a period before units began',
  )
  expect(() => differenceInDifferences(three.map((one) => Object.assign({ cluster: 'one' }, one)))).toThrow(
    'needs at least two clusters',
  )
  expect(() =>
    differenceInDifferences(three.map((one) => (one.unit === 'a' && one.period === 1 ? { ...one, outcome: null } : one))),
  ).toThrow('needs outcomes before and after in both groups')
  expect(() => differenceInDifferences(three.slice(0, 4))).toThrow('needs outcomes before and after in both groups')
})

test('what all share in a period, and what a unit always has, makes no difference', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 30, maxLength: 30 }), (shifts) => {
      const rows = rowsOf([1, 2, 3, 4], 1945)
      const moved = rows.map((one) => ({
        ...one,
        outcome: one.outcome! + shifts[one.period - 1935]! + shifts[19 + Number(one.unit)]!,
      }))
      const [before, after] = [differenceInDifferences(rows), differenceInDifferences(moved)]
      expect(after.estimate).toBeCloseTo(before.estimate, 6)
      expect(after.standardError).toBeCloseTo(before.standardError, 6)
    }),
    { numRuns: 20 },
  )
})
