/** A share told coarsely: from so many to so many of a whole. */
export type Band = { low: number; high: number; share: string }

/**
 * Percent band of an extreme share.
 *
 * Use: shows that nearly all or nearly none of a group stand at a level without telling of one or two students.
 * Definition: by the size N of the whole: ≥ 99 / ≤ 1 % from 300, ≥ 98 / ≤ 2 % from 100, ≥ 95 / ≤ 5 % from 40, ≥ 90 / ≤ 10 % from 20, ≥ 80 / ≤ 20 %
 * from 10; none below, and none for shares in between. The counts it may stand for are given. Source: the practice of state report cards.
 * Units: counts of the whole. Errors: RangeError unless 0 ≤ count ≤ whole, both whole numbers.
 *
 * @example percentBand(1, 25) // { low: 0, high: 2, share: '≤10' }
 */
export function percentBand(count: number, whole: number): Band | null {
  if (!Number.isInteger(count) || !Number.isInteger(whole) || count < 0 || count > whole) {
    throw new RangeError(`percentBand needs a count within its whole, not ${count} of ${whole}`)
  }
  const percent = bandFor(whole)
  if (percent === null) return null
  const most = Math.floor((whole * percent) / 100)
  if (count <= most) return { low: 0, high: most, share: `≤${percent}` }
  if (count >= whole - most) return { low: whole - most, high: whole, share: `≥${100 - percent}` }
  return null
}

function bandFor(whole: number): number | null {
  if (whole >= 300) return 1
  if (whole >= 100) return 2
  if (whole >= 40) return 5
  if (whole >= 20) return 10
  return whole >= 10 ? 20 : null
}
