import { expect, test } from 'vitest'
import { oddsRatio } from '../impact/odds-ratio.ts'
import { riskRatio } from '../impact/risk-ratio.ts'
import { ratioWords } from './ratio-words.ts'

const of = (events: number) => ({ events, total: 100 })

test('oftener, rarer or not clear, as ratio or as odds', () => {
  expect(ratioWords(riskRatio(of(60), of(20)), 'ratio').map(({ key }) => key)).toEqual(['ratio.above'])
  expect(ratioWords(riskRatio(of(20), of(60)), 'ratio')[0]?.key).toBe('ratio.below')
  expect(ratioWords(oddsRatio(of(21), of(20)), 'odds')[0]?.key).toBe('odds.unclear')
})

test('says that an empty cell makes it rough', () => {
  expect(ratioWords(riskRatio(of(0), of(20)), 'ratio').at(-1)?.key).toBe('ratio.corrected')
})
