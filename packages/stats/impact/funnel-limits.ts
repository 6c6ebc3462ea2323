import { normalQuantile } from '../distributions/normal-quantile.ts'
import { percentileInterval } from '../agreement/percentile-interval.ts'
import { checkEvents, type EventCounts } from './event-counts.ts'

export type Overdispersion = 'none' | 'multiplicative' | 'additive'

export type FunnelOptions = {
  /** The share to compare with; all events ÷ all people unless told. */
  target?: number
  /** Additive unless told. */
  overdispersion?: Overdispersion
  /** Share of places at either end whose z counts only as far as the next: a tenth unless told, below one half. */
  winsorise?: number
}

export type Funnel = {
  target: number
  overdispersion: Overdispersion
  /** Mean squared z after winsorising: about 1 when places differ by chance only. */
  dispersion: number
  /** Variance between places beyond chance (additive); 0 where there is none. */
  tauSquared: number
}

export type FunnelPlace = {
  share: number
  /** Distance from the target in standard deviations, over-dispersion included. */
  z: number
  /** Where shares of a place of this size lie by chance, 95 and 99.8 of a hundred, cut at 0 and 1. */
  warning: { lower: number; upper: number }
  alarm: { lower: number; upper: number }
  zone: 'inside' | 'high' | 'very high' | 'low' | 'very low'
  /** Too few people for these limits to be more than rough: below 5 expected with or without the event. */
  rough: boolean
}

/**
 * Funnel limits with over-dispersion.
 *
 * Use: comparing places (schools, districts) fairly: a small place strays far by chance alone, and places differ for more reasons than
 * chance. Only what lies outside is worth asking about; a ranking is not.
 * Definition: z = (share − target) ÷ √(target (1 − target) ÷ n). Dispersion φ is the mean of z², the most extreme tenth at either end
 * winsorised. Multiplicative: limits widened by √φ where φ > 1. Additive: variance n⁻¹ target (1 − target) + τ², τ² from φ by the
 * method of moments. Limits by the normal at 95 % and 99.8 %. Source: Spiegelhalter 2005, Statistics in Medicine 24:1185, and Quality
 * and Safety in Health Care 14:347. Without winsorising, τ² is that of DerSimonian & Laird (R metafor `rma(method = "DL")`). A place
 * without counts (null) is null.
 * Units: shares. Errors: RangeError when fewer than two places have counts, counts are none, the target is not between 0 and 1 (as when
 * all or none had the event), or the winsorised share is not from 0 to below one half.
 *
 * @example funnelLimits([{ events: 10, total: 100 }, { events: 30, total: 100 }, { events: 20, total: 100 }]).funnel.target // 0.2
 */
export function funnelLimits(
  places: readonly (EventCounts | null)[],
  options: FunnelOptions = {},
): { funnel: Funnel; places: (FunnelPlace | null)[] } {
  const present = places.filter((place) => place !== null)
  if (present.length < 2) throw new RangeError(`funnelLimits needs at least two places with counts, not ${present.length}`)
  checkEvents('funnelLimits', present)
  const funnel = funnelOf(present, options)
  return { funnel, places: places.map((place) => (place === null ? null : placeIn(funnel, place))) }
}

/**
 * Limits of a funnel for a place of some size.
 *
 * Use: the lines of the funnel. Definition: as `funnelLimits`. Units: shares, cut at 0 and 1. Errors: RangeError when the total is not
 * above 0 or the share of places outside is not between 0 and 1.
 *
 * @example funnelLimitsAt({ target: 0.5, overdispersion: 'none', dispersion: 1, tauSquared: 0 }, 100, 0.05).lower // 0.40200180077299724
 */
export function funnelLimitsAt(funnel: Funnel, total: number, outside: number): { lower: number; upper: number } {
  if (!(total > 0)) throw new RangeError(`funnelLimitsAt needs a total above 0, not ${total}`)
  if (!(outside > 0 && outside < 1)) throw new RangeError(`funnelLimitsAt needs a share outside between 0 and 1, not ${outside}`)
  const reach = normalQuantile(outside / 2, 'upper') * spreadAt(funnel, total)
  return { lower: Math.max(0, funnel.target - reach), upper: Math.min(1, funnel.target + reach) }
}

function funnelOf(places: EventCounts[], { target, overdispersion = 'additive', winsorise = 0.1 }: FunnelOptions): Funnel {
  const sum = (of: (place: EventCounts) => number) => places.reduce((total, place) => total + of(place), 0)
  const centre = target ?? sum(({ events }) => events) / sum(({ total }) => total)
  if (!(centre > 0 && centre < 1)) throw new RangeError(`funnelLimits needs a target between 0 and 1, not ${centre}`)
  if (!(winsorise >= 0 && winsorise < 0.5))
    throw new RangeError(`funnelLimits needs to winsorise a share from 0 to below one half, not ${winsorise}`)
  const weight = ({ total }: EventCounts) => total / (centre * (1 - centre))
  const distances = Float64Array.from(places, (place) => (place.events / place.total - centre) * Math.sqrt(weight(place)))
  const { lower, upper } =
    winsorise === 0 ? { lower: -Infinity, upper: Infinity } : percentileInterval('funnelLimits', distances, 1 - 2 * winsorise)
  const dispersion = distances.reduce((total, z) => total + Math.min(Math.max(z, lower), upper) ** 2, 0) / places.length
  const weights = sum(weight)
  const beyond = places.length * dispersion - (places.length - 1)
  const tauSquared = Math.max(0, beyond / (weights - sum((place) => weight(place) ** 2) / weights))
  return { target: centre, overdispersion, dispersion, tauSquared }
}

function spreadAt({ target, overdispersion, dispersion, tauSquared }: Funnel, total: number): number {
  const chance = (target * (1 - target)) / total
  if (overdispersion === 'none') return Math.sqrt(chance)
  return Math.sqrt(overdispersion === 'additive' ? chance + tauSquared : chance * Math.max(1, dispersion))
}

function placeIn(funnel: Funnel, { events, total }: EventCounts): FunnelPlace {
  const share = events / total
  const z = (share - funnel.target) / spreadAt(funnel, total)
  const far = Math.abs(z)
  const side = z > 0 ? 'high' : 'low'
  const zone =
    far <= normalQuantile(0.025, 'upper') ? 'inside' : far <= normalQuantile(0.001, 'upper') ? side : (`very ${side}` as const)
  return {
    share,
    z,
    warning: funnelLimitsAt(funnel, total, 0.05),
    alarm: funnelLimitsAt(funnel, total, 0.002),
    zone,
    rough: total * Math.min(funnel.target, 1 - funnel.target) < 5,
  }
}
