import { expect, test } from 'vitest'
import { alike, bcg, expectancy } from '../test/impact-data.ts'
import { leaveOneOut } from './leave-one-out.ts'

// R metafor 3.8-1 leave1out().
test.each([
  ['bcg', bcg, 0, -0.70708378469926, 0.18996101452887, 0.33615670180363],
  ['bcg', bcg, 7, -0.79476760451552, 0.17987768598058, 0.27318292938665],
  ['expectancy', expectancy, 9, 0.047286457062608, 0.039753359429127, 0.0026273506860844],
  ['alike', alike, 4, 0.098947368421053, 0.10259783520852, 0],
])('%s without study %3$i as R metafor', (_, studies, left, estimate, standardError, tauSquared) => {
  const all = leaveOneOut(studies, { test: 'normal' })
  expect(all).toHaveLength(studies.length)
  expect(all[left]!.estimate).toBeCloseTo(estimate, 8)
  expect(all[left]!.standardError).toBeCloseTo(standardError, 8)
  expect(all[left]!.tauSquared).toBeCloseTo(tauSquared, 8)
})

test('a study without an effect has no place to be left out of', () => {
  const [first, last] = [
    leaveOneOut([{ effect: null, variance: 1 }, ...bcg])[0],
    leaveOneOut([...bcg, { effect: null, variance: 1 }])[0],
  ]
  expect(first).toBeNull()
  expect(last!.studies).toBe(12)
})

test('refuses fewer than three studies', () => {
  expect(() => leaveOneOut(bcg.slice(0, 2))).toThrow('leaveOneOut needs at least 3 studies with an effect and a variance, not 2')
})
