import { expect, test } from 'vitest'
import { alike, bcg, calendar, expectancy } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { smallStudyCheck } from './small-study-check.ts'

// R metafor 3.8-1 regtest(model = "lm"): t, p, slope and its error, limit estimate and its lower end.
test.each([
  ['bcg', bcg, [-1.4012820022893, 0.18870699508198, -2.1120421208933, 1.50722132835701, -0.19092864235982, -0.67533235027608]],
  [
    'expectancy',
    expectancy,
    [2.0379546685225, 0.057425574299398, 1.62430122423008, 0.79702519850832, -0.17903112308198, -0.44633392329793],
  ],
  [
    'calendar',
    calendar,
    [-0.46760085933996, 0.65009372407059, -0.53500802505379, 1.1441553503751, 0.23020723865748, -0.17200116433197],
  ],
  [
    'alike',
    alike,
    [2.0162097463563, 0.13715747983329, 0.275332292453801, 0.136559350013745, 0.045734142576918, -0.034967714184721],
  ],
])('%s as R metafor', (_, studies, expected) => {
  const { slope, limit } = smallStudyCheck(studies)
  const got = [slope.statistic!, slope.probability!, slope.estimate, slope.standardError, limit.estimate, limit.lower]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-8)
})

test('tells when studies are few', () => {
  expect(smallStudyCheck(alike)).toMatchObject({ studies: 5, few: true, df: 3 })
  expect(smallStudyCheck(bcg).few).toBe(false)
})

test('refuses studies of one variance', () => {
  expect(() => smallStudyCheck([1, 2, 3].map((effect) => ({ effect, variance: 1 })))).toThrow(
    'smallStudyCheck needs studies of different variance',
  )
})
