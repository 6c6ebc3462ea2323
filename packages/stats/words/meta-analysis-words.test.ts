import { expect, test } from 'vitest'
import { metaAnalysis } from '../impact/meta-analysis.ts'
import { metaAnalysisWords } from './meta-analysis-words.ts'

const studies = (...effects: number[]) => effects.map((effect) => ({ effect, variance: 0.01 }))
const keys = (...effects: number[]) => metaAnalysisWords(metaAnalysis(studies(...effects))).map(({ key }) => key)

test('together, at the next place, and whether that is enough', () => {
  expect(keys(0.5, 0.6, 0.4, 0.7, 0.3)).toEqual(['meta.above', 'meta.nextAlike'])
  expect(keys(-0.5, -0.6, -0.4, -0.7, -0.3)[0]).toBe('meta.below')
  expect(keys(1.5, -0.9, 0.4, 0.8, -0.3, 0.9)).toEqual(['meta.unclear', 'meta.nextMayDiffer'])
})

test('two studies are few, and too alike', () => {
  expect(keys(0.5, 0.51)).toEqual(['meta.above', 'meta.few', 'meta.narrow'])
})
