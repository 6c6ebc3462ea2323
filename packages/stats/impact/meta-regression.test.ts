import { expect, test } from 'vitest'
import { bcg, expectancy, latitude, weeks, year } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { metaRegression } from './meta-regression.ts'

// R metafor 3.8-1 rma(mods = ~ ...) with threshold 1e-13.
test('bcg by latitude, Knapp–Hartung, as R metafor', () => {
  const result = metaRegression(bcg, { latitude })
  const [intercept, slope] = result.coefficients
  expect(slope!.name).toBe('latitude')
  const got = [
    intercept!.estimate,
    slope!.estimate,
    intercept!.standardError,
    slope!.standardError,
    intercept!.probability!,
    slope!.probability!,
    slope!.lower,
    slope!.upper,
    result.tauSquared,
    result.iSquared,
    result.rSquared!,
    result.moderators.statistic!,
    result.moderators.probability!,
    result.q,
    result.qProbability,
  ]
  const expected = [
    0.25146821000734, -0.029101725011649, 0.28392528374342, 0.0082014174110376, 0.3947370724467, 0.0045650515415439,
    -0.04715292302506, -0.011050526998238, 0.076347963955255, 0.68391224838197, 0.75626621811605, 12.590982884423,
    0.0045650515415439, 30.733090010749, 0.00121429098742,
  ]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-6)
  expect(result).toMatchObject({ studies: 13, df: 11, qDf: 11, few: false, moderators: { df1: 1, df2: 11 } })
})

test('bcg by latitude, normal, as R metafor', () => {
  const { coefficients, moderators, df } = metaRegression(bcg, { latitude }, { test: 'normal' })
  expect(relativeError(coefficients[1]!.standardError, 0.0071953272209063)).toBeLessThan(1e-6)
  expect(relativeError(coefficients[1]!.lower, -0.043204307221606)).toBeLessThan(1e-6)
  expect(relativeError(moderators.statistic!, 16.358232147156)).toBeLessThan(1e-6)
  expect(relativeError(moderators.probability!, 5.2427939738331e-5)).toBeLessThan(1e-6)
  expect(df).toBeNull()
})

test('bcg by latitude and year as R metafor', () => {
  const result = metaRegression(bcg, { latitude, year })
  const got = [
    ...result.coefficients.map(({ estimate }) => estimate),
    ...result.coefficients.map(({ standardError }) => standardError),
    result.tauSquared,
    result.rSquared!,
    result.moderators.statistic!,
    result.moderators.probability!,
    result.q,
  ]
  const expected = [
    -3.5453530199584, -0.028011329444197, 0.0019074804475227, 32.256339483515, 0.01134567752067, 0.016278804873659,
    0.11078469694797, 0.64633014735243, 4.9649475558816, 0.031803501285947, 28.325143656255,
  ]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-5)
  expect(result.few).toBe(true)
})

test('expectancy by weeks as R metafor', () => {
  const result = metaRegression(expectancy, { weeks }, { method: 'dersimonian-laird', test: 'normal' })
  const got = [
    result.coefficients[0]!.estimate,
    result.coefficients[1]!.estimate,
    result.coefficients[1]!.standardError,
    result.tauSquared,
    result.iSquared,
    result.rSquared!,
  ]
  const expected = [
    0.20536270807865, -0.016528246063711, 0.0061912207509845, 0.016850447658378, 0.38568293798298, 0.34949579876734,
  ]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-8)
})

test('effects on an exact line, or all the same, leave no test and nothing to explain', () => {
  const line = metaRegression(
    [0, 1, 2, 3].map((at) => ({ effect: 3 * at, variance: 0.1 })),
    { at: [0, 1, 2, 3] },
  )
  expect(line.coefficients[1]!.estimate).toBeCloseTo(3, 12)
  expect(line).toMatchObject({ rSquared: 1, moderators: { statistic: null, df1: 1, df2: 2, probability: null } })
  expect(
    metaRegression(
      [1, 1, 1].map((effect) => ({ effect, variance: 1 })),
      { at: [0, 1, 2] },
    ).rSquared,
  ).toBeNull()
})

test('leaves out studies without a moderator', () => {
  const gap = metaRegression([...bcg, { effect: 1, variance: 1 }], { latitude: [...latitude, null] })
  expect(gap).toEqual(metaRegression(bcg, { latitude }))
})

test('refuses moderators that are none', () => {
  expect(() => metaRegression(bcg, {})).toThrow('metaRegression needs at least one moderator')
  expect(() => metaRegression(bcg, { latitude: [1] })).toThrow('metaRegression needs a value of latitude for each study, or null')
  expect(() => metaRegression(bcg, { latitude: latitude.with(0, Number.NaN) })).toThrow(
    'needs finite moderators or null: latitude has NaN',
  )
  expect(() => metaRegression(bcg.slice(0, 2), { at: [1, 2] })).toThrow(
    'metaRegression needs at least 3 studies with an effect and a variance, not 2',
  )
  expect(() => metaRegression(bcg, { at: latitude.map(() => 1) })).toThrow(
    'metaRegression needs moderators that can be told apart',
  )
})
