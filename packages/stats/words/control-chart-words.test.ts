import { expect, test } from 'vitest'
import { controlSignals, type RuleSet } from '../charts/control-signals.ts'
import { xmrChart, type XmrOptions } from '../charts/xmr-chart.ts'
import { newHaven } from '../test/quality-data.ts'
import { controlChartWords } from './control-chart-words.ts'

const words = (values: (number | null)[], ruleSet: RuleSet = 'makingDataCount', options: XmrOptions = {}) => {
  const chart = xmrChart(values, options)
  return controlChartWords(chart, controlSignals(chart, ruleSet))
}

const steady = [5, 7, 6, 8, 5, 6, 7, 5, 8, 6, 7, 6, 5, 8, 7, 6, 5, 7, 6, 8]

test('below ten points it is only early', () => {
  expect(words([5, 7, 60])).toEqual([{ key: 'control.early', values: { points: 3, needed: 10 } }])
})

test('without a signal, what to expect next; below twenty points the limits are a try', () => {
  expect(words(steady)).toMatchObject([{ key: 'control.steady', values: { points: 20, centre: 6.4 } }])
  expect(words([...steady.slice(0, 11), null]).map(({ key }) => key)).toEqual(['control.steady', 'control.trial'])
})

test('the newest signal is told, and how many came before', () => {
  expect(words(newHaven)).toEqual([{ key: 'control.shift.above', values: { count: 7, first: 38, last: 44, others: 4 } }])
})

test.each([
  [[...steady, 30], 'makingDataCount', 'control.outside.above'],
  [[...steady, -20], 'makingDataCount', 'control.outside.below'],
  [[...steady, 1, 2, 3, 4, 5, 6, 7], 'nelson', 'control.trend.rising'],
  [[...steady, 11, 10, 9, 8, 7, 6, 5], 'nelson', 'control.trend.falling'],
  [Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 5 : 7)), 'nelson', 'control.alternation'],
] as const)('%j by %s', (values, ruleSet, key) => {
  expect(words([...values], ruleSet, { baseline: 20 })[0]?.key).toBe(key)
})

test('a drift by Anhøj: few crossings, or a long run', () => {
  const stretches = [1, 4, 1, 4, 1, 4, 6, 9, 6, 9, 6, 9, 1, 4, 1, 4, 1, 4, 6, 9, 6, 9, 6, 9]
  expect(words(stretches, 'anhoej').map(({ key }) => key)).toEqual(['control.fewCrossings'])
  expect(words([...steady, ...Array.from({ length: 9 }, () => 8)], 'anhoej', { baseline: 20 })[0]?.key).toBe(
    'control.longRun.above',
  )
})
