import { expect, test } from 'vitest'
import { grunfeld } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { groupTimeEffects } from './group-time-effects.ts'

type Row = { unit: string; period: number; outcome: number | null; adopted: number | null }

/** The first six years, firms beginning in the years given, counted from 1. */
const rowsOf = (adopted: (number | null)[], missing = (_firm: number, _year: number) => false): Row[] =>
  grunfeld.flatMap((values, firm) =>
    values.slice(0, 6).map((outcome, year) => ({
      unit: `${firm + 1}`,
      period: year + 1,
      outcome: missing(firm + 1, year + 1) ? null : outcome,
      adopted: adopted[firm]!,
    })),
  )
const staggered = [3, 3, 5, 5, 5, null, null, null, 4, null]

// Effects: R 4.2.2 lm(change ~ beginner) in each comparison, errors by sandwich 3.0-2 vcovHC(type = "HC0"), which influence functions give too. Summaries:
// the estimators of Callaway & Sant'Anna 2021 with their influence functions, written out in R 4.2.2. Group, period, effect, error.
test.each([
  [
    'never',
    [
      [3, 2, 105.5925, 25.3348241988671],
      [3, 3, 61.9825, 33.949968588903],
      [3, 4, -115.515, 14.7086001628299],
      [5, 3, 11.6858333333333, 9.8497623849183],
      [5, 6, 11.6066666666667, 8.9253702330097],
    ],
  ],
  [
    'not-yet',
    [
      [3, 2, 101.17375, 25.461465610893],
      [3, 3, 57.2825, 34.1347212229535],
      [3, 4, -111.99, 14.9034454652169],
      [5, 3, 11.1773333333333, 9.7612675740322],
      [4, 4, 1.5257142857143, 4.4408318108223],
    ],
  ],
] as const)('compared with %s begun, as R lm and sandwich', (comparison, expected) => {
  const { effects } = groupTimeEffects(rowsOf(staggered), { comparison })
  expect(effects).toHaveLength(15)
  for (const [group, period, estimate, standardError] of expected) {
    const effect = effects.find((one) => one.group === group && one.period === period)!
    expect(relativeError(effect.estimate, estimate)).toBeLessThan(1e-10)
    expect(relativeError(effect.standardError, standardError)).toBeLessThan(1e-10)
  }
})

test.each([
  [
    'never',
    [
      [-1, 25.665833333333, 24.864636256519],
      [0, 20.005, 16.702949111692],
      [2, -62.100833333333, 28.535600710836],
    ],
    [
      [3, -27.81875, 1.9131147908908],
      [5, 6.3154166666667, 6.240579280791],
    ],
    [-6.4377083333333, 7.0332461790042],
  ],
  [
    'not-yet',
    [
      [-3, -14.839523809524, 20.549854303867],
      [0, 19.860535714286, 15.785708526218],
      [1, -30.845, 24.618044434319],
    ],
    [
      [3, -28.1125, 2.1972837745566],
      [4, 0.90940476190476, 2.5116883685244],
    ],
    [-6.0615575396825, 7.2788018357077],
  ],
] as const)('summaries, compared with %s begun', (comparison, steps, groups, overall) => {
  const result = groupTimeEffects(rowsOf(staggered), { comparison })
  for (const [step, estimate, standardError] of steps) {
    const got = result.bySteps.find((one) => one.steps === step)!
    expect(relativeError(got.estimate, estimate)).toBeLessThan(1e-10)
    expect(relativeError(got.standardError, standardError)).toBeLessThan(1e-10)
  }
  for (const [group, estimate, standardError] of groups) {
    const got = result.byGroup.find((one) => one.group === group)!
    expect(relativeError(got.estimate, estimate)).toBeLessThan(1e-10)
    expect(relativeError(got.standardError, standardError)).toBeLessThan(1e-10)
  }
  expect(relativeError(result.overall!.estimate, overall[0])).toBeLessThan(1e-10)
  expect(relativeError(result.overall!.standardError, overall[1])).toBeLessThan(1e-10)
})

test('when all begin in the end, the last beginners are only compared with', () => {
  const { effects, byGroup, overall } = groupTimeEffects(rowsOf([3, 3, 3, 5, 5, 5, 5, 6, 6, 6]))
  expect(byGroup.map(({ group }) => group)).toEqual([3, 5])
  expect(relativeError(overall!.estimate, -15.623741496599)).toBeLessThan(1e-10)
  expect(relativeError(overall!.standardError, 8.8307066913369)).toBeLessThan(1e-10)
  expect(effects.every(({ period }) => period < 6)).toBe(true)
})

test('gaps leave a unit out where it is needed; who always had the practice is left out of all', () => {
  const adopted = staggered.with(9, 1)
  const result = groupTimeEffects(rowsOf(adopted, (firm, year) => (firm === 4 && year === 2) || (firm === 7 && year === 5)))
  expect(result.alwaysTreated).toBe(1)
  expect(relativeError(result.overall!.estimate, -6.4136574074074)).toBeLessThan(1e-10)
  expect(relativeError(result.overall!.standardError, 7.4462762164126)).toBeLessThan(1e-10)
  expect(result.effects.find(({ group, period }) => group === 5 && period === 3)).toMatchObject({
    treatedUnits: 2,
    comparisonUnits: 4,
    few: true,
  })
})

const row = (unit: string, period: number, outcome: number | null, adopted: number | null): Row => ({
  unit,
  period,
  outcome,
  adopted,
})

test('two periods: the difference of two changes', () => {
  const result = groupTimeEffects([row('a', 1, 1, 2), row('a', 2, 5, 2), row('b', 1, 2, null), row('b', 2, 3, null)])
  expect(result.overall!.estimate).toBe(3)
})

test('a check before the beginning may be all there is', () => {
  const rows = [row('a', 1, 1, 3), row('a', 2, 5, 3), row('a', 3, null, 3), row('b', 1, 2, null), row('b', 2, 3, null)]
  expect(groupTimeEffects(rows)).toMatchObject({ overall: null, byGroup: [], effects: [{ group: 3, period: 2, estimate: 3 }] })
})

test('refuses panels without beginners or without anyone to compare with', () => {
  expect(() => groupTimeEffects([row('a', 1, 1, 1), row('a', 2, 2, 1)])).toThrow(
    'groupTimeEffects needs units that begin after the first period',
  )
  expect(() => groupTimeEffects([row('a', 1, 1, 2), row('a', 2, 2, 2)])).toThrow('groupTimeEffects needs units to compare with')
})
