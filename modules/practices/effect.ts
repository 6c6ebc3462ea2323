import { hedgesG, normalQuantile, oddsRatio, riskRatio } from '#stats'
import type { EventCounts, GroupSummary } from '#stats'
import type { DIRECTIONS, MeasureKind } from '../evidence/measure.ts'

/** What a try of a practice shows, and in what it is told: pure. Above zero is always good. */

/** From strongest to weakest: what else could explain the difference. */
export const DESIGNS = ['randomised', 'comparison', 'series', 'before-after'] as const
export type Design = (typeof DESIGNS)[number]

/**
 * In what an effect is told. Odds and risks are logarithms of ratios; `spread` is in standard deviations of students, `series` in those of
 * one measure from week to week. They are not the same thing, and are never pooled with each other.
 */
export const METRICS = ['log-odds', 'log-risk', 'spread', 'series'] as const
export type Metric = (typeof METRICS)[number]
export const isRatio = (metric: Metric) => metric === 'log-odds' || metric === 'log-risk'

export type Effect = { metric: Metric; effect: number; variance: number }

export const NO_EFFECT = ['not-tried', 'no-measure', 'no-before', 'no-after'] as const
export type NoEffect = (typeof NO_EFFECT)[number]

type Point = { on: string; value: number; numerator: number | null; denominator: number | null }
type Measured = { kind: MeasureKind; direction: (typeof DIRECTIONS)[number]; points: readonly Point[] }

const LEAST_IN_SERIES = 3
const LONG_SERIES = 8

/**
 * What one measure did before and after a day. Shares count each student once a side: means of the shares, with as many students as were
 * usually looked at, since the same students are asked again and again. Other values are compared in their own spread from week to week.
 */
export function beforeAfter(
  { kind, direction, points }: Measured,
  from: string,
): (Effect & { design: Design }) | { why: NoEffect } {
  const before = points.filter(({ on }) => on < from)
  const after = points.filter(({ on }) => on >= from)
  const least = kind === 'proportion' || kind === 'piles' ? 1 : LEAST_IN_SERIES
  if (before.length < least) return { why: 'no-before' }
  if (after.length < least) return { why: 'no-after' }
  const found = least === 1 ? oddsOf(before, after) : spreadOf(before, after)
  if (!found) return { why: 'no-after' }
  const design = before.length >= LONG_SERIES && after.length >= LONG_SERIES ? 'series' : 'before-after'
  return { ...found, effect: direction === 'down' ? -found.effect : found.effect, design }
}

/** Log odds ratio of the mean shares, as of one group of students before and one after. */
function oddsOf(before: readonly Point[], after: readonly Point[]): Effect | null {
  const [control, treated] = [before, after].map((points) => {
    const counted = points.flatMap(({ numerator, denominator }) =>
      numerator !== null && denominator ? [{ numerator, denominator }] : [],
    )
    const total = Math.round(mean(counted.map(({ denominator }) => denominator)))
    return { total, events: Math.round(total * mean(counted.map(({ numerator, denominator }) => numerator / denominator))) }
  })
  if (!control?.total || !treated?.total) return null
  const { log, standardError } = oddsRatio(treated, control)
  return { metric: 'log-odds', effect: log, variance: standardError ** 2 }
}

/** Hedges' g of the points themselves, in their own spread. */
function spreadOf(before: readonly Point[], after: readonly Point[]): Effect | null {
  const [control, treated] = [before, after].map((points) => summaryOf(points.map(({ value }) => value)))
  if (control!.standardDeviation === 0 && treated!.standardDeviation === 0) return null
  const { g, variance } = hedgesG(treated!, control!)
  return { metric: 'series', effect: g, variance }
}

function summaryOf(values: readonly number[]): GroupSummary {
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return { count: values.length, mean: middle, standardDeviation: Math.sqrt(squares / (values.length - 1)) }
}

/** What a study reports: how many of each group something happened to, means with their spread, or an effect with its 95% interval. */
export type Figures =
  | { kind: 'counts'; metric: 'log-odds' | 'log-risk'; treated: EventCounts; comparison: EventCounts }
  | { kind: 'means'; treated: GroupSummary; comparison: GroupSummary }
  | { kind: 'estimate'; metric: Metric; estimate: number; lower: number; upper: number }

export const FIGURE_PROBLEMS = ['impossible', 'no-spread', 'not-inside', 'not-above-zero'] as const
export type FigureProblem = (typeof FIGURE_PROBLEMS)[number]

/** Why these figures cannot be, or null. */
export function whyNotFigures(figures: Figures): FigureProblem | null {
  if (figures.kind === 'counts') {
    const isWrong = ({ events, total }: EventCounts) => events > total || total < 1
    return isWrong(figures.treated) || isWrong(figures.comparison) ? 'impossible' : null
  }
  if (figures.kind === 'means')
    return figures.treated.standardDeviation + figures.comparison.standardDeviation > 0 ? null : 'no-spread'
  if (isRatio(figures.metric) && figures.lower <= 0) return 'not-above-zero'
  return figures.lower < figures.estimate && figures.estimate < figures.upper ? null : 'not-inside'
}

/** The effect that figures show; where less is better, its opposite. */
export function effectOf(figures: Figures, better: 'higher' | 'lower'): Effect {
  const found = plainEffect(figures)
  return better === 'lower' ? { ...found, effect: -found.effect } : found
}

function plainEffect(figures: Figures): Effect {
  if (figures.kind === 'counts') {
    const { log, standardError } = (figures.metric === 'log-odds' ? oddsRatio : riskRatio)(figures.treated, figures.comparison)
    return { metric: figures.metric, effect: log, variance: standardError ** 2 }
  }
  if (figures.kind === 'means') {
    const { g, variance } = hedgesG(figures.treated, figures.comparison)
    return { metric: 'spread', effect: g, variance }
  }
  const { metric } = figures
  const [estimate, lower, upper] = [figures.estimate, figures.lower, figures.upper].map(isRatio(metric) ? Math.log : Number) as [
    number,
    number,
    number,
  ]
  return { metric, effect: estimate, variance: ((upper - lower) / (2 * normalQuantile(0.975))) ** 2 }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
