import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { chicks } from '../test/survey-data.ts'
import { groupReliability } from './group-reliability.ts'

const sprays = [
  [10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13],
  [11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13],
  [0, 1, 7, 2, 3, 1, 2, 1, 3, 0, 1, 4],
  [3, 5, 12, 6, 4, 3, 5, 5, 5, 5, 2, 4],
  [3, 5, 3, 5, 3, 6, 1, 1, 3, 2, 6, 4],
  [11, 9, 15, 22, 15, 16, 13, 10, 26, 26, 24, 13],
]
const small = [
  [4, 5, 3],
  [4, 2, 3, 5],
  [5, 4, 3],
  [2, 2, 1],
]

// ICC(1) and ICC(2) from anova(lm()), n0 by hand, and the share by nlme 3.1-162 lme() at the precision it stops at: R 4.2.2
const fromR: [string, number[][], number[]][] = [
  ['chickwts', chicks, [0.548835147024332, 0.934916171075278, 11.8084507042254, 0.563958877592987]],
  ['InsectSprays', sprays, [0.737431054636843, 0.971183451324587, 12, 0.737431054636841]],
  ['small', small, [0.430841121495327, 0.70977675134719, 3.23076923076923, 0.439468661282638]],
]

test.each(fromR)('agrees with R: %s', (_, groups, [icc1, icc2, size, reml]) => {
  const found = groupReliability(groups)
  expect(relativeError(found.icc1, icc1!)).toBeLessThan(1e-12)
  expect(relativeError(found.icc2!, icc2!)).toBeLessThan(1e-12)
  expect(relativeError(found.effectiveSize, size!)).toBeLessThan(1e-12)
  expect(relativeError(found.icc1Reml, reml!)).toBeLessThan(1e-6)
})

test('with equal groups both ways agree', () => {
  const { icc1, icc1Reml } = groupReliability(sprays)
  expect(icc1Reml).toBeCloseTo(icc1, 10)
})

test('groups more alike than chance: negative by analysis of variance, 0 by likelihood (R as above, −0.302631578947368)', () => {
  const found = groupReliability([
    [4, 5, 3],
    [4, 2, 3, 5],
    [5, 4, 3],
  ])
  expect(found.icc1).toBeCloseTo(-0.302631578947368, 12)
  expect(found.icc1Reml).toBe(0)
})

test('leaves missing values and empty groups out; groups without any difference, and all of it', () => {
  expect(groupReliability([[4, null, 5], [2, 3], [null]])).toMatchObject({ groups: 2, people: 4 })
  expect(
    groupReliability([
      [1, 3],
      [3, 1],
    ]).icc2,
  ).toBeNull()
  expect(
    groupReliability([
      [1, 1],
      [3, 3],
    ]),
  ).toMatchObject({ icc1: 1, icc1Reml: 1, icc2: 1 })
})

test('refuses what has no groups to tell apart', () => {
  expect(() => groupReliability([[1, 2], []])).toThrow('groupReliability needs at least two groups')
  expect(() => groupReliability([[1], [2]])).toThrow('groupReliability needs a group with at least two values')
  expect(() => groupReliability([[2, 2], [2]])).toThrow('groupReliability needs values that vary')
})
