import { interruptedSeries, mean, meanGap, momentsOf, tQuantile } from '#stats'

/** Did it work: what the numbers of a cycle can say, how strong the design is, and why. Pure. */

export type Interval = { estimate: number; lower: number; upper: number }
export type Signal = 'early' | 'none' | 'above' | 'below' | 'drift'
export const SIGNALS = ['early', 'none', 'above', 'below', 'drift'] as const satisfies readonly Signal[]

/** How strong the design is, in the words of the federal law on education (ESSA), from the weakest up. */
export const TIERS = ['rationale', 'promising', 'moderate', 'strong'] as const
export type Tier = (typeof TIERS)[number]

export const VERDICTS = ['early', 'better', 'worse', 'higher', 'lower', 'unclear'] as const
export type Verdict = (typeof VERDICTS)[number]

export const REASONS = [
  'no-comparison',
  'few-before',
  'few-after',
  'already-heading',
  'one-place',
  'moved-alike',
  'moved-apart',
  'not-checked',
] as const
export type EffectReason = (typeof REASONS)[number]

export type Compared = Interval & { places: number; parallel: boolean | null }
export type Effect = {
  before: { points: number; mean: number | null }
  after: { points: number; mean: number | null }
  signal: Signal
  change: Interval | null
  /** How far the series ends from where it was heading, where there are points enough to tell. */
  series: (Interval & { level: Interval; slope: Interval }) | null
  comparison: Compared | null
  /** The smallest change that these points would show four times out of five. */
  smallest: number | null
  verdict: Verdict
  tier: Tier
  reasons: EffectReason[]
}

export type Numbers = {
  points: readonly { on: string; value: number }[]
  /** The first day of trying, and the last that belongs to it; null while it goes on. */
  from: string
  until: string | null
  direction: 'up' | 'down' | 'none'
  signal: Signal
  comparison: Compared | null
}

const LEAST = 3
const LEAST_SERIES = 8

export function effectOf({ points, from, until, direction, signal, comparison }: Numbers): Effect {
  const before = points.filter(({ on }) => on < from).map(({ value }) => value)
  const after = points.filter(({ on }) => on >= from && (until === null || on <= until)).map(({ value }) => value)
  const isEnough = before.length >= LEAST && after.length >= LEAST
  const change = isEnough ? changeOf(before, after) : null
  const series = before.length >= LEAST_SERIES && after.length >= LEAST_SERIES ? seriesOf(before, after) : null
  const judged = comparison ?? series ?? change
  const reasons: EffectReason[] = [
    ...(before.length < LEAST ? (['few-before'] as const) : []),
    ...(after.length < LEAST ? (['few-after'] as const) : []),
    ...(change && series && isClear(change) && !isClear(series) ? (['already-heading'] as const) : []),
    ...comparisonReasons(comparison),
  ]
  return {
    before: { points: before.length, mean: before.length > 0 ? mean(before) : null },
    after: { points: after.length, mean: after.length > 0 ? mean(after) : null },
    signal,
    change,
    series,
    comparison,
    smallest: isEnough ? smallestShown(before, after) : null,
    verdict: judged ? verdictOf(judged, direction) : 'early',
    tier: tierOf({ comparison: comparison ? 'one-place' : 'none', parallel: comparison?.parallel ?? null }),
    reasons,
  }
}

const isClear = ({ lower, upper }: Interval) => lower > 0 || upper < 0

function changeOf(before: readonly number[], after: readonly number[]): Interval {
  const { gap, lower, upper } = meanGap(momentsOf(after), momentsOf(before))
  return { estimate: gap, lower, upper }
}

function seriesOf(before: readonly number[], after: readonly number[]): Effect['series'] {
  const { lastEffect, levelChange, slopeChange } = interruptedSeries([...before, ...after], { change: before.length })
  const plain = ({ estimate, lower, upper }: Interval): Interval => ({ estimate, lower, upper })
  return { ...plain(lastEffect), level: plain(levelChange), slope: plain(slopeChange) }
}

export function verdictOf({ lower, upper }: Interval, direction: Numbers['direction']): Verdict {
  if (lower <= 0 && upper >= 0) return 'unclear'
  const isUp = lower > 0
  if (direction === 'none') return isUp ? 'higher' : 'lower'
  return isUp === (direction === 'up') ? 'better' : 'worse'
}

/** A change this large would be told from chance at 5 % four times out of five, given how much these points move about. */
export function smallestShown(before: readonly number[], after: readonly number[]): number {
  const df = before.length + after.length - 2
  const squares = [before, after].flatMap((side) => side.map((value) => (value - mean(side)) ** 2))
  const spread = Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / df)
  return (tQuantile(0.975, df) + tQuantile(0.8, df)) * spread * Math.sqrt(1 / before.length + 1 / after.length)
}

export type Design = {
  comparison: 'none' | 'prior-scores' | 'one-place' | 'places'
  /** Whether both moved alike before; null where nobody could look. */
  parallel: boolean | null
  isRandom?: boolean
}

/** The evidence tier of a design: never more than it bears, whatever the numbers say. */
export function tierOf({ comparison, parallel, isRandom = false }: Design): Tier {
  if (comparison === 'none' || parallel === false) return 'rationale'
  if (isRandom) return 'strong'
  if (comparison === 'places' && parallel) return 'moderate'
  // One place may differ from the others in ways that begin on the same day: no more than promising.
  return comparison === 'prior-scores' || parallel ? 'promising' : 'rationale'
}

function comparisonReasons(comparison: Compared | null): EffectReason[] {
  if (!comparison) return ['no-comparison']
  const alike = comparison.parallel === null ? 'not-checked' : comparison.parallel ? 'moved-alike' : 'moved-apart'
  return ['one-place', alike]
}

export type PlaceSeries = { values: readonly (number | null)[] }
const LEAST_PLACES = 4
const SIMILAR = 12

/**
 * How one place changed beyond what similar ones did: its change less theirs, within what the places’ own changes spread to. `begins`
 * is the first window with the practice. Similar are those that began nearest to it. Whether both moved alike before is looked at
 * where there are two windows before.
 */
export function comparedWith(own: PlaceSeries, others: readonly PlaceSeries[], begins: number): Compared | null {
  const ownBefore = own.values[begins - 1]
  const ownLast = lastOf(own.values, begins)
  if (ownBefore == null || ownLast === null) return null
  const similar = others
    .flatMap(({ values }) => {
      const [first, last] = [values[begins - 1], lastOf(values, begins)]
      return first == null || last === null ? [] : [{ first, last, earlier: values[begins - 2] ?? null }]
    })
    .toSorted((one, other) => Math.abs(one.first - ownBefore) - Math.abs(other.first - ownBefore))
    .slice(0, SIMILAR)
  if (similar.length < LEAST_PLACES) return null
  const compared = beyond(
    ownLast - ownBefore,
    similar.map(({ first, last }) => last - first),
  )
  const earlier = own.values[begins - 2]
  const known = similar.flatMap(({ first, earlier: one }) => (one === null ? [] : [first - one]))
  const check = earlier == null || known.length < LEAST_PLACES ? null : beyond(ownBefore - earlier, known)
  return { ...compared, places: similar.length, parallel: check && !isClear(check) }
}

function beyond(change: number, others: readonly number[]): Interval {
  const centre = mean(others)
  const variance = others.reduce((sum, other) => sum + (other - centre) ** 2, 0) / (others.length - 1)
  const reach = tQuantile(0.975, others.length - 1) * Math.sqrt(variance * (1 + 1 / others.length))
  const estimate = change - centre
  return { estimate, lower: estimate - reach, upper: estimate + reach }
}

const lastOf = (values: readonly (number | null)[], from: number): number | null =>
  values.slice(from).findLast((value) => value !== null) ?? null
