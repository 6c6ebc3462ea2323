import { expect, test } from 'vitest'
import { differenceInDifferences } from '../impact/difference-in-differences.ts'
import { groupTimeEffects } from '../impact/group-time-effects.ts'
import type { PanelRow } from '../impact/panel.ts'
import { comparisonWords } from './comparison-words.ts'

/** Places over six periods; some begin in period 4 and then stand higher by an effect, and drift before it. */
function panel(places: number, begun: number, effect: number, drift = 0): PanelRow[] {
  return Array.from({ length: places }, (_, place) =>
    [1, 2, 3, 4, 5, 6].map((period) => {
      const adopted = place < begun ? 4 : null
      const noise = ((place * 7 + period * 5) % 11) / 20
      const moved = adopted === null ? 0 : drift * period + (period >= 4 ? effect : 0)
      return { unit: `place ${place}`, period, outcome: 10 + period + noise + moved, adopted }
    }),
  ).flat()
}

const keys = (sentences: { key: string }[]) => sentences.map(({ key }) => key)

test('difference in differences: the direction, few clusters, and what it rests on', () => {
  expect(keys(comparisonWords(differenceInDifferences(panel(40, 20, 5))))).toEqual(['comparison.above', 'comparison.assumed'])
  expect(keys(comparisonWords(differenceInDifferences(panel(40, 20, -5))))[0]).toBe('comparison.below')
  expect(keys(comparisonWords(differenceInDifferences(panel(12, 6, 5))))).toContain('comparison.few')
})

test('group-time effects: few places, and movement before the beginning, are said', () => {
  expect(keys(comparisonWords(groupTimeEffects(panel(40, 20, 5))))).toEqual(['comparison.above', 'comparison.assumed'])
  const found = comparisonWords(groupTimeEffects(panel(8, 4, 5, 1)))
  expect(keys(found)).toEqual(['comparison.above', 'comparison.few', 'comparison.notParallel', 'comparison.assumed'])
  expect(found[1]).toEqual({ key: 'comparison.few', values: { units: 4 } })
})

test('without an effect to speak of there is nobody to compare with', () => {
  expect(comparisonWords({ effects: [], bySteps: [], byGroup: [], overall: null, alwaysTreated: 3 })).toEqual([
    { key: 'comparison.none', values: {} },
  ])
})
