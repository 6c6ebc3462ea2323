import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lakeHuron, newHaven } from '../test/quality-data.ts'
import { blankChart, type ControlChart } from './control-chart.ts'
import { controlSignals, type Rule, type RuleSet, type Signal } from './control-signals.ts'
import { runChart } from './run-chart.ts'
import { xmrChart } from './xmr-chart.ts'

/** A chart with its centre at 0 and points so many standard deviations from it. */
function standardised(deviations: (number | null)[], phases?: ControlChart['phases']): ControlChart {
  const all = phases ?? [{ from: 0, to: deviations.length, base: deviations.length }]
  return { ...blankChart('xmr', deviations.length, all), values: deviations, deviations }
}

const found = (deviations: (number | null)[], ruleSet: RuleSet, rule: Rule) =>
  controlSignals(standardised(deviations), ruleSet)
    .signals.filter((signal) => signal.rule === rule)
    .map(({ side, points }) => [side, points])

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index)

test('outside: beyond three sigma on either side', () => {
  expect(found([0.1, 3.1, -3.1, 3, -0.1], 'westernElectric', 'outside')).toEqual([
    ['above', [1]],
    ['below', [2]],
  ])
})

test('shift: Making Data Count needs 7 points, Western Electric 8, Nelson 9, and one on the centre ends it', () => {
  const nine = Array.from({ length: 9 }, () => 0.5)
  expect(found(nine.slice(0, 6), 'makingDataCount', 'shift')).toEqual([])
  expect(found(nine.slice(0, 7), 'makingDataCount', 'shift')).toEqual([['above', upTo(7)]])
  expect(found(nine.slice(0, 7), 'westernElectric', 'shift')).toEqual([])
  expect(found(nine.slice(0, 8), 'westernElectric', 'shift')).toEqual([['above', upTo(8)]])
  expect(found(nine.slice(0, 8), 'nelson', 'shift')).toEqual([])
  expect(found([0, ...nine.map((value) => 0 - value)], 'nelson', 'shift')).toEqual([['below', upTo(9, 1)]])
  expect(found([0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 0.5], 'makingDataCount', 'shift')).toEqual([])
})

test('trend: the cases of NHSRplotthedots 0.1.0, ptd_seven_point_trend', () => {
  const trend = (values: number[]) => found(values, 'makingDataCount', 'trend')
  expect(trend([1, 2, 3, 4, 5, 6])).toEqual([])
  expect(trend([1, 2, 3, 3, 4, 5, 6])).toEqual([])
  expect(trend([1, 2, 3, 4, 5, 6, 7])).toEqual([['rising', upTo(7)]])
  expect(trend([2, 1, 2, 3, 4, 5, 6, 7, 3])).toEqual([['rising', upTo(7, 1)]])
  expect(trend([7, 6, 5, 4, 3, 2, 1])).toEqual([['falling', upTo(7)]])
  expect(found([1, 2, 3, 4, 5, 6], 'nelson', 'trend')).toEqual([['rising', upTo(6)]])
})

test('two of three: the cases of NHSRplotthedots 0.1.0, ptd_part_of_two_in_three', () => {
  const near = (flags: number[]) =>
    found(
      flags.map((flag) => (flag === 1 ? 2.5 : 0.5)),
      'makingDataCount',
      'twoOfThree',
    )
  expect(near([1, 0, 1])).toEqual([['above', [0, 2]]])
  expect(near([0, 1, 1])).toEqual([['above', [1, 2]]])
  expect(near([1, 1, 0])).toEqual([['above', [0, 1]]])
  expect(near([0, 0, 1, 1, 0, 0, 0])).toEqual([['above', [2, 3]]])
  expect(near([1, 0, 0, 1])).toEqual([])
  expect(near([1, 0, 0, 1, 1])).toEqual([['above', [3, 4]]])
})

test('two of three: Making Data Count wants all three on that side, Western Electric does not', () => {
  expect(found([2.5, -0.5, 2.5], 'makingDataCount', 'twoOfThree')).toEqual([])
  expect(found([2.5, -0.5, 2.5], 'westernElectric', 'twoOfThree')).toEqual([['above', [0, 2]]])
  expect(found([-2.5, -2.5, 0.5, -2.5, 0.5, 0.5, -2.5, -2.1], 'nelson', 'twoOfThree')).toEqual([
    ['below', [0, 1, 3]],
    ['below', [6, 7]],
  ])
})

test('four of five beyond one sigma on one side', () => {
  expect(found([1.2, 1.5, -0.2, 1.1, 1.9], 'westernElectric', 'fourOfFive')).toEqual([['above', [0, 1, 3, 4]]])
  expect(found([1.2, 1.5, -0.2, 0.9, 1.9], 'westernElectric', 'fourOfFive')).toEqual([])
})

test('Nelson: fourteen alternating, fifteen hugging, eight avoiding the centre', () => {
  const zigzag = Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? 0.3 : -0.4))
  expect(found(zigzag, 'nelson', 'alternation')).toEqual([['both', upTo(14)]])
  expect(found(zigzag.slice(1), 'nelson', 'alternation')).toEqual([])
  expect(found([9, ...zigzag, -0.4, -0.4], 'nelson', 'alternation')).toEqual([['both', upTo(14, 1)]])
  const quiet = Array.from({ length: 15 }, (_, index) => (index % 3) * 0.2 - 0.1)
  expect(found(quiet, 'nelson', 'hugging')).toEqual([['both', upTo(15)]])
  expect(found(quiet.slice(1), 'nelson', 'hugging')).toEqual([])
  const loud = [1.5, -1.2, 2, 1.1, -2, 1.3, -1.4, 1.6]
  expect(found(loud, 'nelson', 'avoidance')).toEqual([['both', upTo(8)]])
  expect(found(loud.map(Math.abs), 'nelson', 'avoidance')).toEqual([])
  expect(
    found(
      loud.map((value) => 0 - Math.abs(value)),
      'nelson',
      'avoidance',
    ),
  ).toEqual([])
})

test('Anhøj: on a chart about the median it finds what the run chart finds', () => {
  const chart = xmrChart(lakeHuron, { baseline: 12 })
  const runs = runChart(
    lakeHuron.map((value) => value - chart.centre[0]!),
    { baseline: 30 },
  )
  const { signals } = controlSignals({ ...chart, centre: chart.centre.map(() => runs.median + chart.centre[0]!) }, 'anhoej')
  const long = signals.find(({ rule }) => rule === 'longRun')
  expect(long?.points).toHaveLength(runs.longestRun)
  expect(signals.some(({ rule }) => rule === 'fewCrossings')).toBe(runs.fewCrossings)
})

test('Anhøj: a long run below is told with its side, and points on the centre are no part of it', () => {
  const long = [0.5, -0.5, 0.5, -0.5, 0.5, ...Array.from({ length: 4 }, () => -1), 0, ...Array.from({ length: 5 }, () => -1)]
  expect(found(long, 'anhoej', 'longRun')).toEqual([['below', [5, 6, 7, 8, 10, 11, 12, 13, 14]]])
  const above = long.map((value) => 0 - value)
  expect(found(above, 'anhoej', 'longRun')[0]?.[0]).toBe('above')
  expect(found([1, -1, 1, -1, 1, -1], 'anhoej', 'fewCrossings')).toEqual([])
  expect(found([0, 0, 0], 'anhoej', 'longRun')).toEqual([])
})

test('New Haven 1912 to 1971, as R 4.2.2 finds with rle(sign(x - mean(x))): two years outside and three shifts', () => {
  const { signals, marks } = controlSignals(xmrChart(newHaven), 'makingDataCount')
  const points = (rule: Rule) => signals.filter((signal) => signal.rule === rule).map((signal) => [signal.side, signal.points])
  expect(points('outside')).toEqual([
    ['below', [5]],
    ['above', [41]],
  ])
  expect(points('shift')).toEqual([
    ['below', upTo(7, 2)],
    ['below', upTo(8, 10)],
    ['above', upTo(7, 37)],
  ])
  expect(points('trend')).toEqual([])
  expect([marks[41], marks[40]]).toEqual(['outside', 'shift'])
})

test('patterns stay inside a phase and step over missing points', () => {
  const seven = [0.5, 0.5, 0.5, null, 0.5, 0.5, 0.5, 0.5]
  expect(found(seven, 'makingDataCount', 'shift')).toEqual([['above', [0, 1, 2, 4, 5, 6, 7]]])
  const phases = [
    { from: 0, to: 4, base: 4 },
    { from: 4, to: 8, base: 8 },
  ]
  expect(controlSignals(standardised(seven, phases), 'makingDataCount').signals).toEqual([])
})

test('a point is marked with the first rule it helps to meet', () => {
  const { marks } = controlSignals(standardised([0.2, 0.3, 0.4, 2.5, 0.3, 2.6, 3.5]), 'makingDataCount')
  expect(marks).toEqual(['shift', 'shift', 'shift', 'twoOfThree', 'shift', 'twoOfThree', 'outside'])
})

test('turning a chart upside down turns its signals upside down', () => {
  const opposite = { above: 'below', below: 'above', rising: 'falling', falling: 'rising', both: 'both' } as const
  const points = fc.array(
    fc.integer({ min: -16, max: 16 }).map((step) => step / 4),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(
      points,
      fc.constantFrom<RuleSet>('makingDataCount', 'westernElectric', 'nelson', 'anhoej'),
      (deviations, ruleSet) => {
        const sorted = (signals: Signal[], sideOf: (signal: Signal) => string) =>
          signals.map((signal) => `${signal.rule} ${sideOf(signal)} ${signal.points.join(',')}`).toSorted()
        const signals = controlSignals(standardised(deviations), ruleSet).signals
        const turned = controlSignals(standardised(deviations.map((value) => 0 - value)), ruleSet).signals
        expect(sorted(turned, ({ side }) => side)).toEqual(sorted(signals, ({ side }) => opposite[side]))
      },
    ),
  )
})
