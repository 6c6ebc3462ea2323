export type AdoptionPeriod = {
  from: number
  to: number
  adopters: number
  /** Adopters up to the end of the period, and their share of all who could have adopted. */
  cumulative: number
  share: number
  /** Is the period over? One under way looks like a fall, and is none. */
  complete: boolean
}

export type AdoptionCurve = { periods: AdoptionPeriod[]; population: number; adopted: number }

export type AdoptionCurveOptions = {
  /** Length of a period, in the unit of the times; 1 unless told. */
  period?: number
  /** How far has been looked; up to the end of the period of the last adoption unless told. */
  until?: number
}

/**
 * Adoption curve.
 *
 * Use: how a practice spread, period by period. Who has not adopted is null and counts in the share: leave out nobody who could have.
 * Definition: period k runs from (k − 1) × its length up to, but without, k × its length; cumulative counts and their share of all (Rogers 2003,
 * Diffusion of Innovations; R `cumsum(table(cut(x, breaks, right = FALSE)))`). Times are counted from when the practice was first there to be adopted.
 * Units: people or teams; shares. Errors: RangeError when there is nobody, a time is not finite, below 0 or not before `until`, or the period is not
 * finite and above 0.
 *
 * @example adoptionCurve([0, 3, 9, null], { period: 7 }).periods.map(({ cumulative }) => cumulative) // [2, 3]
 */
export function adoptionCurve(
  times: readonly (number | null)[],
  { period = 1, until }: AdoptionCurveOptions = {},
): AdoptionCurve {
  if (times.length === 0) throw new RangeError('adoptionCurve needs at least one who could adopt')
  if (!(period > 0 && period < Infinity)) throw new RangeError(`adoptionCurve needs a period above 0, not ${period}`)
  if (until !== undefined && !(until > 0 && until < Infinity))
    throw new RangeError(`adoptionCurve needs to have looked for some time, not until ${until}`)
  const adoptions = times.filter((time) => time !== null)
  for (const time of adoptions)
    if (!(time >= 0 && time < (until ?? Infinity)))
      throw new RangeError(`adoptionCurve needs times from 0 up to ${until ?? 'the last'}, or null: one is ${time}`)
  const places = adoptions.map((time) => Math.floor(time / period))
  const last = places.reduce((most, place) => Math.max(most, place), -1)
  const counts = Array.from({ length: until === undefined ? last + 1 : Math.ceil(until / period) }, () => 0)
  for (const place of places) counts[place]!++
  let cumulative = 0
  const periods = counts.map((adopters, place) => {
    cumulative += adopters
    const to = (place + 1) * period
    const share = cumulative / times.length
    return { from: place * period, to, adopters, cumulative, share, complete: until === undefined || to <= until }
  })
  return { periods, population: times.length, adopted: adoptions.length }
}
