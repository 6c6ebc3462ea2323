import { chartFor } from '../charts/chart-for.ts'
import type { ControlChart } from '../charts/control-chart.ts'
import type { ControlSignals, Signal } from '../charts/control-signals.ts'

type Limits = { points: number; centre: number; lower: number; upper: number }
type Found = { count: number; first: number; last: number; others: number }

export type ControlChartSentence =
  | { key: 'control.early'; values: { points: number; needed: number } }
  | { key: 'control.steady'; values: Limits }
  | { key: 'control.trial'; values: { points: number; needed: number } }
  | { key: `control.${'outside' | 'shift' | 'twoOfThree' | 'fourOfFive' | 'longRun'}.${'above' | 'below'}`; values: Found }
  | { key: `control.trend.${'rising' | 'falling'}`; values: Found }
  | { key: `control.${'alternation' | 'hugging' | 'avoidance' | 'fewCrossings'}`; values: Found }

/**
 * Control chart in words.
 *
 * Use: the sentences beneath a control chart. With fewer than ten points it only says that it is early. The newest signal is told, with
 * how many others there are; without one, that the points move no more than chance moves them. Below twenty points the limits are
 * called trial limits.
 * Definition: keys and values for `say`; points are counted from 1. Units: those of the chart. Errors: none.
 *
 * @example
 * const chart = xmrChart([3, 1, 2])
 * controlChartWords(chart, controlSignals(chart, 'nelson')) // [{ key: 'control.early', values: { points: 3, needed: 10 } }]
 */
export function controlChartWords(chart: ControlChart, { signals }: ControlSignals): ControlChartSentence[] {
  const points = chart.values.filter((value) => value !== null).length
  if (chartFor(points) === 'dots') return [{ key: 'control.early', values: { points, needed: 10 } }]
  const newest = signals.reduce<Signal | null>((best, signal) => (best === null || end(signal) > end(best) ? signal : best), null)
  const main = newest === null ? steady(chart, points) : told(newest, signals.length - 1)
  return chartFor(points) === 'run' ? [main, { key: 'control.trial', values: { points, needed: 20 } }] : [main]
}

function end({ points }: Signal): number {
  return Math.max(...points)
}

function steady(chart: ControlChart, points: number): ControlChartSentence {
  const last = chart.upper.findLastIndex((limit) => limit !== null)
  return {
    key: 'control.steady',
    values: { points, centre: chart.centre[last]!, lower: chart.lower[last]!, upper: chart.upper[last]! },
  }
}

function told(signal: Signal, others: number): ControlChartSentence {
  const { rule, side, points } = signal
  const values = { count: points.length, first: Math.min(...points) + 1, last: end(signal) + 1, others }
  if (side === 'both') return { key: `control.${rule as 'alternation' | 'hugging' | 'avoidance' | 'fewCrossings'}`, values }
  if (side === 'rising' || side === 'falling') return { key: `control.trend.${side}`, values }
  return { key: `control.${rule as 'outside' | 'shift' | 'twoOfThree' | 'fourOfFive' | 'longRun'}.${side}`, values }
}
