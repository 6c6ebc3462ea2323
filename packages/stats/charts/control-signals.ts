import type { ControlChart } from './control-chart.ts'
import { crossingsMinimum, longestRunLimit } from './run-limits.ts'
import { alternation } from './rules/alternation.ts'
import { avoidance } from './rules/avoidance.ts'
import { hugging } from './rules/hugging.ts'
import { outside } from './rules/outside.ts'
import type { Pattern, RulePoint } from './rules/rule-point.ts'
import { shift } from './rules/shift.ts'
import { someOf } from './rules/some-of.ts'
import { trend } from './rules/trend.ts'
import { runsAbout } from './runs.ts'

export type RuleSet = 'makingDataCount' | 'westernElectric' | 'nelson' | 'anhoej'

export type Rule =
  | 'outside'
  | 'trend'
  | 'twoOfThree'
  | 'fourOfFive'
  | 'shift'
  | 'alternation'
  | 'hugging'
  | 'avoidance'
  | 'longRun'
  | 'fewCrossings'

/** A pattern chance rarely makes: by which rule, on which side or in which direction, and the points that make it. */
export type Signal = Pattern & { rule: Rule }

export type ControlSignals = {
  ruleSet: RuleSet
  signals: Signal[]
  /** For each point the first rule, in the set's order of precedence, that it helps to meet. */
  marks: (Rule | null)[]
}

/**
 * Signals of special causes in a control chart.
 *
 * Use: tells change from chance by one of the field's rule sets, chosen by name and never mixed.
 * Definition: `makingDataCount`: outside the limits; 7 points rising or falling; 2 of 3 beyond two sigma with all three on that side; 7 on one
 * side. `westernElectric` (1956): outside; 2 of 3 beyond two sigma; 4 of 5 beyond one; 8 on one side. `nelson` (1984, Journal of Quality
 * Technology 16:237): outside; 9 on one side; 6 rising or falling; 14 alternating; 2 of 3; 4 of 5; 15 within one sigma; 8 beyond one on
 * both sides. `anhoej` (2014): outside; longest run; crossings. Rules apply inside a phase, to the points present; all points of a
 * pattern are marked. Units: positions from 0. Errors: none.
 *
 * @example controlSignals(xmrChart([3, 3, 4, 3, 4, 3, 4, 3, 40]), 'westernElectric').signals[0] // { rule: 'outside', side: 'above', points: [8] }
 */
export function controlSignals(chart: ControlChart, ruleSet: RuleSet): ControlSignals {
  const signals: Signal[] = []
  for (const [rule, find] of rulesOf(ruleSet)) {
    for (const phase of chart.phases) {
      for (const found of find(pointsOf(chart, phase.from, phase.to))) signals.push({ rule, ...found })
    }
  }
  const marks: (Rule | null)[] = chart.values.map(() => null)
  for (const { rule, points } of signals) for (const point of points) marks[point] ??= rule
  return { ruleSet, signals, marks }
}

type Finding = [Rule, (points: readonly RulePoint[]) => Pattern[]]

function rulesOf(ruleSet: RuleSet): Finding[] {
  switch (ruleSet) {
    case 'makingDataCount':
      return [
        ['outside', outside],
        ['trend', (points) => trend(points, 7)],
        ['twoOfThree', (points) => someOf(points, 2, 3, 2, true)],
        ['shift', (points) => shift(points, 7)],
      ]
    case 'westernElectric':
      return [
        ['outside', outside],
        ['twoOfThree', (points) => someOf(points, 2, 3, 2, false)],
        ['fourOfFive', (points) => someOf(points, 4, 5, 1, false)],
        ['shift', (points) => shift(points, 8)],
      ]
    case 'nelson':
      return [
        ['outside', outside],
        ['shift', (points) => shift(points, 9)],
        ['trend', (points) => trend(points, 6)],
        ['alternation', (points) => alternation(points, 14)],
        ['twoOfThree', (points) => someOf(points, 2, 3, 2, false)],
        ['fourOfFive', (points) => someOf(points, 4, 5, 1, false)],
        ['hugging', (points) => hugging(points, 15)],
        ['avoidance', (points) => avoidance(points, 8)],
      ]
    case 'anhoej':
      return [
        ['outside', outside],
        ['longRun', longRun],
        ['fewCrossings', fewCrossings],
      ]
  }
}

function longRun(points: readonly RulePoint[]): Pattern[] {
  const { useful, longestRun, longestRunEnd } = runsAbout(
    points.map(({ side }) => side),
    0,
  )
  if (longestRun <= longestRunLimit(useful)) return []
  const { side } = points[longestRunEnd]!
  const ending = points.slice(0, longestRunEnd + 1).filter((point) => point.side !== 0)
  return [{ side: side > 0 ? 'above' : 'below', points: ending.slice(-longestRun).map(({ index }) => index) }]
}

function fewCrossings(points: readonly RulePoint[]): Pattern[] {
  const { useful, crossings } = runsAbout(
    points.map(({ side }) => side),
    0,
  )
  return crossings < crossingsMinimum(useful) ? [{ side: 'both', points: points.map(({ index }) => index) }] : []
}

function pointsOf(chart: ControlChart, from: number, to: number): RulePoint[] {
  const points: RulePoint[] = []
  for (let index = from; index < to; index++) {
    const value = chart.values[index]!
    if (value === null) continue
    const side = Math.sign(value - chart.centre[index]!) as -1 | 0 | 1
    points.push({ index, side, deviation: chart.deviations[index]!, value })
  }
  return points
}
