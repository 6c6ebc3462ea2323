import { expect, test } from 'vitest'
import { allotted, bcg, expectancy, weeks } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { metaAnalysis } from './meta-analysis.ts'
import { metaSubgroups } from './meta-subgroups.ts'

// R metafor 3.8-1: rma() in each group, then rma(method = "FE") over their estimates.
test('bcg by how vaccine was allotted as R metafor', () => {
  const { groups, between } = metaSubgroups(bcg.map((study, place) => Object.assign({ group: allotted[place]! }, study)))
  expect(groups.map(({ group }) => group)).toEqual(['random', 'alternate', 'systematic'])
  for (const [place, estimate] of [-0.9709647042631, -0.54079296184935, -0.42420739151088].entries())
    expect(relativeError(groups[place]!.analysis.estimate, estimate)).toBeLessThan(1e-6)
  expect(relativeError(between.q, 1.8614449461546)).toBeLessThan(1e-6)
  expect(relativeError(between.probability, 0.3942687588856)).toBeLessThan(1e-6)
  expect(between.df).toBe(2)
})

const short = expectancy.map((study, place) => Object.assign({ group: weeks[place]! <= 1 ? 'short' : 'long' }, study))

test.each([
  ['reml', 14.764613844125, 0.00012179984208318],
  ['dersimonian-laird', 12.544694463441, 0.0003973328291933],
] as const)('expectancy by acquaintance, %s, as R metafor', (method, q, probability) => {
  const { between } = metaSubgroups(short, { method })
  expect(relativeError(between.q, q)).toBeLessThan(1e-6)
  expect(relativeError(between.probability, probability)).toBeLessThan(1e-6)
})

test('each group is analysed as asked', () => {
  const { groups } = metaSubgroups(short)
  expect(groups[0]!.analysis).toEqual(metaAnalysis(short.filter(({ group }) => group === 'long')))
})

test('refuses groups that are none', () => {
  expect(() => metaSubgroups(bcg.map((study) => Object.assign({ group: 'one' }, study)))).toThrow(
    'metaSubgroups needs at least two groups',
  )
  expect(() => metaSubgroups(bcg.map((study, place) => Object.assign({ group: place ? 'many' : 'one' }, study)))).toThrow(
    'metaSubgroups needs at least two studies in each group: one has 1',
  )
})
