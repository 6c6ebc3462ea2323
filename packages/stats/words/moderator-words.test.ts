import { expect, test } from 'vitest'
import type { MetaRegression } from '../impact/meta-regression.ts'
import { metaSubgroups } from '../impact/meta-subgroups.ts'
import { moderatorWords } from './moderator-words.ts'

const regression = (probability: number | null, few: boolean): MetaRegression => ({
  studies: 12,
  few,
  coefficients: [],
  df: 10,
  moderators: { statistic: 1, df1: 1, df2: 10, probability },
  tauSquared: 0,
  iSquared: 0,
  rSquared: null,
  q: 1,
  qDf: 10,
  qProbability: 0.5,
})

test('explain, or are unclear; few studies are few', () => {
  expect(moderatorWords(regression(0.01, false))).toEqual([
    { key: 'moderators.explain', values: { studies: 12, probability: 0.01 } },
  ])
  expect(moderatorWords(regression(0.3, true)).map(({ key }) => key)).toEqual(['moderators.unclear', 'moderators.few'])
  expect(moderatorWords(regression(null, false))[0]?.key).toBe('moderators.unclear')
})

test('subgroups that differ, and that do not show it', () => {
  const groups = (second: number) =>
    [0.1, 0.2, 0.15].flatMap((effect) => [
      { group: 'one', effect, variance: 0.01 },
      { group: 'other', effect: effect + second, variance: 0.01 },
    ])
  expect(moderatorWords(metaSubgroups(groups(1)))[0]?.key).toBe('subgroups.differ')
  expect(moderatorWords(metaSubgroups(groups(0)))[0]).toMatchObject({ key: 'subgroups.unclear', values: { groups: 2 } })
})
